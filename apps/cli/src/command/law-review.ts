import { packetHtml, readJurisdiction, reviewableLaw, reviewPacket } from "@setaside/law";
import { writeFolder } from "../input/whole-folder.ts";
import { packetDocx } from "../review/docx.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface ReviewInput {
  readonly jurisdiction: string;
  /** The folder to write the packet into. */
  readonly out: string;
  /** Whether files that are there already are replaced. */
  readonly force: boolean;
  /** ISO day. */
  readonly today: string;
}

/** `setaside law review`: what a licensed lawyer needs to review the law of a place. */
export async function runReview(
  { jurisdiction, out, force, today }: ReviewInput,
  terminal: Terminal,
): Promise<ExitCode> {
  const named = readJurisdiction(jurisdiction);
  const code = named.kind === "federal" ? "US" : named.kind === "state" ? named.code : undefined;
  const law = code === undefined ? undefined : reviewableLaw(code);
  if (law === undefined) {
    const whose =
      named.kind === "not-covered"
        ? `The law of ${named.name} is not covered here.`
        : "No jurisdiction is known by this name.";
    terminal.error(`${whose} \`setaside law list\` names those that are.\n`);
    return 1;
  }
  if (law.rules.length === 0) {
    terminal.error(`In the law of ${law.name} no relief is encoded, so there is nothing to review.\n`);
    return 1;
  }
  const packet = reviewPacket(law, today);
  const written = await writeFolder(
    out,
    new Map<string, string | Uint8Array>([
      ["review.docx", await packetDocx(packet)],
      ["review.html", packetHtml(packet)],
      ["answers.json", `${JSON.stringify(packet.answers, null, 2)}\n`],
    ]),
    force,
  );
  if (!written.ok) {
    terminal.error(`${written.message}\n`);
    return 1;
  }
  const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;
  const cases = law.rules.reduce((sum, rule) => sum + rule.cases.length, 0);
  const asked = law.rules.reduce((sum, rule) => sum + rule.asked.length, 0);
  terminal.out(
    [
      `The packet for ${law.name} is in ${out}: ${count(law.rules.length, "rule")}, ${count(cases, "case")}, ${count(asked, "question")}.`,
      "  review.html   to read and answer, without a connection",
      "  review.docx   the same, to mark up or print",
      "  answers.json  the answers, none given yet",
      `${packet.status} The signed answers come back with: setaside law ratify answers.json`,
      "",
    ].join("\n"),
  );
  return 0;
}
