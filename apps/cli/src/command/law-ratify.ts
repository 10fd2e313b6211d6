import { createHash } from "node:crypto";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { type LeftOut, ratify, reviewableLaw, reviewLine } from "@setaside/law";
import { writeFolder } from "../input/whole-folder.ts";
import { knownReviewers, readSigned, type SignedReview, storedReviewsIn } from "../review/stored.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface RatifyInput {
  /** The signed answers; their signature stands beside them as `.sig`. */
  readonly file: string;
  /** The folder of reviews, with `reviewers.json`. */
  readonly reviews: string;
  /** ISO day. */
  readonly today: string;
}

/** `setaside law ratify FILE`: checks a lawyer's signed answers and keeps them with the law. */
export async function runRatify({ file, reviews, today }: RatifyInput, terminal: Terminal): Promise<ExitCode> {
  const known = await knownReviewers(reviews);
  if (!known.ok) return wrong(known.message, terminal);
  const signed = await readSigned(file, known.value);
  if (!signed.ok) return wrong(signed.message, terminal);
  const { answers, by } = signed.value;
  const law = reviewableLaw(answers.jurisdiction);
  if (law === undefined) return wrong(`${file}: The law of “${answers.jurisdiction}” is not covered here.`, terminal);
  const ratified = ratify(answers, law, by, today);
  if (!ratified.ok) {
    const lines = [
      `${file}: Nothing is taken.`,
      ...ratified.problems.map((each) => `  ${each}`),
      ...leftLines(ratified.left),
    ];
    return wrong(lines.join("\n"), terminal);
  }
  const stored = await store(signed.value, reviews);
  if (!stored.ok) return wrong(stored.message, terminal);
  const { taken, left } = ratified;
  const lines = [
    `${taken.length} of ${law.rules.length} rules of ${law.name} taken, signed by ${by.id} on ${answers.reviewer.date}:`,
    ...taken.map(({ rule }) => `  ${rule}`),
    ...leftLines(left),
    stored.value === "new" ? `Kept in ${reviews}.` : `It was kept in ${reviews} before.`,
    "Run npm run build:law, so that every page says so.",
  ];
  terminal.out(`${lines.join("\n")}\n`);
  return 0;
}

/** `setaside law ratify --check`: every kept review again, each signature, and how the law stands with it. */
export async function runCheckReviews(reviews: string, terminal: Terminal): Promise<ExitCode> {
  const stored = await storedReviewsIn(reviews);
  if (!stored.ok) return wrong(stored.message, terminal);
  if (stored.value.length === 0) {
    terminal.out(`No review is kept in ${reviews}: no law here is reviewed yet.\n`);
    return 0;
  }
  const answers = stored.value.map((each) => each.answers);
  const codes = [...new Set(answers.map(({ jurisdiction }) => jurisdiction))].sort();
  const lines = codes.map((code) => `${code}: ${reviewLine(code, "en", answers)}`);
  terminal.out(`${[`${answers.length} kept, every signature holds.`, ...lines].join("\n")}\n`);
  return 0;
}

async function store({ answers, by, content, signature }: SignedReview, folder: string) {
  const short = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const name = `${answers.jurisdiction.toLowerCase()}-${answers.reviewer.date}-${by.id}-${short}.json`;
  const there = await access(join(folder, name)).then(
    () => true,
    () => false,
  );
  if (there) return { ok: true, value: "kept" } as const;
  const files = new Map([
    [name, content],
    [`${name}.sig`, signature],
  ]);
  const written = await writeFolder(folder, files, false);
  return written.ok ? ({ ok: true, value: "new" } as const) : written;
}

function leftLines(left: readonly LeftOut[]): readonly string[] {
  const named = left.filter(({ why }) => why !== "untouched");
  const untouched = left.length - named.length;
  return [
    ...(named.length === 0 ? [] : ["Not taken:", ...named.map(({ rule, message }) => `  ${rule}: ${message}`)]),
    ...(untouched === 0 ? [] : [`Left without an answer: ${untouched}.`]),
  ];
}

function wrong(message: string, terminal: Terminal): ExitCode {
  terminal.error(`${message}\n`);
  return 1;
}
