import { type CasefileLog, logOf } from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
import { lastChecked } from "@setaside/law";
import { limits, type ReadProblem, readDocument } from "@setaside/readers";
import { type Casefile, casefileOf, questionsFor, type Screen, screen } from "@setaside/relief";
import example from "../example/docket.html?raw";
import type { Reading, Reply, Request, Screening } from "./protocol.ts";
import { questionForms } from "./question-form.ts";
import { quotesOf } from "./quotes.ts";
import { withStatements } from "./stated.ts";

/**
 * Reads and screens beside the page, so that the page never stands still. Holds
 * one document at a time, in memory only; it has no way to send or keep it.
 */

interface Held {
  readonly log: CasefileLog;
  readonly screened: Screen;
}

let held: Held | undefined;

addEventListener("message", ({ data }: MessageEvent<{ readonly turn: number; readonly request: Request }>) => {
  const { turn, request } = data;
  const reply = (answer: ReplyOf<Reply>) => postMessage({ ...answer, turn } satisfies Reply);
  answer(request, reply).catch(() => reply({ kind: "broken" }));
});

type ReplyOf<R> = R extends unknown ? Omit<R, "turn"> : never;

async function answer(request: Request, reply: (answer: ReplyOf<Reply>) => void): Promise<void> {
  if (request.kind === "screen") {
    reply({ kind: "step", step: "screening" });
    if (held === undefined) return reply({ kind: "broken" });
    const { casefile, problems } = withStatements(held.log, request.statements, held.screened);
    return reply({ kind: "screened", screened: screening(casefile, request.lawDate, problems) });
  }
  held = undefined;
  if (request.kind === "forget") return;
  reply({ kind: "step", step: "reading" });
  const bytes = await bytesOf(request.file);
  if ("code" in bytes) return reply({ kind: "problem", problem: bytes });
  const { defendant } = request;
  const read = readDocument(
    { bytes, ...(request.file === "example" ? {} : { mediaTypeHint: request.file.type }) },
    defendant === undefined ? {} : { defendant },
  );
  if (!read.ok) return reply({ kind: "problem", problem: read.problem });
  const { summary, coverage, remarks } = read;
  const court = summary.kind === "criminal-docket" ? summary.court : undefined;
  const reading: Reading = {
    summary,
    courtName: court === undefined ? undefined : findCourt(court)?.name,
    coverage,
    remarks,
    quotes: quotesOf(read.assertions),
    questions: questionForms(),
    lawChecked: lastChecked,
  };
  reply({ kind: "read", reading });
  reply({ kind: "step", step: "screening" });
  const log = logOf(read.assertions);
  const screened = screening(casefileOf(log), request.lawDate, []);
  held = { log, screened: screened.screen };
  reply({ kind: "screened", screened });
}

/** A file past the limit is refused before it is loaded. */
async function bytesOf(file: Blob | "example"): Promise<Uint8Array | ReadProblem> {
  if (file === "example") return new TextEncoder().encode(example);
  if (file.size > limits.bytes) {
    const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
    return {
      code: "too-large",
      message: `The file has ${megabytes(file.size)} MB; at most ${megabytes(limits.bytes)} MB are read. Ask PACER for a shorter range of entries.`,
      bytes: file.size,
      limit: limits.bytes,
    };
  }
  return new Uint8Array(await file.arrayBuffer());
}

function screening(casefile: Casefile, lawDate: string, problems: readonly string[]): Screening {
  const { questions } = questionsFor(casefile, { lawDate, of: "attorney", language: "en" });
  return {
    screen: screen(casefile, { lawDate }),
    toFindOut: questions.map(({ fact, subject, alsoFor }) => ({ fact, subjects: [subject, ...alsoFor] })),
    problems,
  };
}
