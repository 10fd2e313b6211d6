import type { Work } from "../work/work.ts";
import type { Ahead, Reading, Reply, Request, Screening, Step, Trouble } from "./protocol.ts";

/** What the page hears while a request is worked on. */
export interface Hearing {
  readonly step?: (step: Step) => void;
  readonly problem?: (problem: Trouble, file: number | undefined) => void;
  readonly read?: (reading: Reading, work: Work | undefined) => void;
  readonly screened?: (screened: Screening) => void;
  readonly ahead?: (ahead: Ahead) => void;
  readonly saved?: (text: string) => void;
  readonly broken: () => void;
}

/** A way to have documents read and screened beside the page. */
export interface Reader {
  /** Sends a request; whatever is still on its way for an earlier one that this one overtakes is dropped. */
  readonly ask: (request: Request, hearing: Hearing) => void;
  /** Drops the documents, and whatever is on its way. */
  readonly forget: () => void;
}

/**
 * Starts the worker at once, so that everything the page needs is loaded with
 * it and nothing is asked of the network afterwards.
 */
export function startReader(): Reader {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let turn = 0;
  const waiting = new Map<number, { readonly request: Request; readonly hearing: Hearing }>();
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const heard = waiting.get(data.turn);
    if (heard === undefined) return;
    if (endsTurn(data)) waiting.delete(data.turn);
    hear(data, heard.hearing);
  });
  worker.addEventListener("error", () => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { hearing } of all) hearing.broken();
  });
  return {
    ask: (request, hearing) => {
      turn += 1;
      for (const [earlier, { request: before }] of waiting) if (overtakes(request, before)) waiting.delete(earlier);
      waiting.set(turn, { request, hearing });
      worker.postMessage({ turn, request });
    },
    forget: () => {
      turn += 1;
      waiting.clear();
      worker.postMessage({ turn, request: { kind: "forget" } satisfies Request });
    },
  };
}

/**
 * A later answer on the findings, or on what is ahead, makes an earlier one
 * pointless; documents read, and what is saved, are waited for.
 */
function overtakes(request: Request, earlier: Request): boolean {
  if (request.kind === "save" || request.kind === "write") return false;
  return earlier.kind === "ahead" || (earlier.kind === "work" && request.kind !== "ahead");
}

function endsTurn({ kind }: Reply): boolean {
  return kind === "screened" || kind === "ahead" || kind === "problem" || kind === "saved" || kind === "broken";
}

function hear(reply: Reply, to: Hearing): void {
  switch (reply.kind) {
    case "step":
      to.step?.(reply.step);
      break;
    case "problem":
      to.problem?.(reply.problem, reply.file);
      break;
    case "read":
      to.read?.(reply.reading, reply.work);
      break;
    case "screened":
      to.screened?.(reply.screened);
      break;
    case "ahead":
      to.ahead?.(reply.ahead);
      break;
    case "saved":
      to.saved?.(reply.text);
      break;
    case "broken":
      to.broken();
      break;
  }
}
