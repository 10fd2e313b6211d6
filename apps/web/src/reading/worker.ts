import { type CasefileLog, logOf } from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
import { lastChecked, vocabulary } from "@setaside/law";
import { limits, type ReadProblem, readDocument } from "@setaside/readers";
import { casefileOf, questionsFor, type Screen, screen } from "@setaside/relief";
import example from "../example/docket.html?raw";
import { noStatements } from "../findings/statements.ts";
import type { Reading, Reply, Request, Screening } from "./protocol.ts";
import { questionForms } from "./question-form.ts";
import { quotesOf } from "./quotes.ts";
import { type Stated, understood, withStatements } from "./stated.ts";

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
    const stated = withStatements(held.log, request.statements, held.screened);
    return reply({ kind: "screened", screened: screening(stated, request.lawDate) });
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
    concludable: vocabulary.conclusions,
    lawChecked: lastChecked,
  };
  reply({ kind: "read", reading });
  reply({ kind: "step", step: "screening" });
  const log = logOf(read.assertions);
  const screened = screening({ casefile: casefileOf(log), taken: noStatements, problems: [] }, request.lawDate);
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

function screening(stated: Stated, lawDate: string): Screening {
  const { casefile } = stated;
  const { questions } = questionsFor(casefile, { lawDate, of: "attorney", language: "en" });
  const found = screen(casefile, { lawDate });
  const { taken, problems } = understood(stated, found);
  return {
    screen: found,
    toFindOut: questions.map(({ fact, subject, alsoFor }) => ({ fact, subjects: [subject, ...alsoFor] })),
    taken,
    problems,
  };
}
