import type { ReadProblem } from "@setaside/readers";
import type { Reading, Reply, Request, Screening, Step } from "./protocol.ts";

/** What the page hears while a request is worked on. */
export interface Hearing {
  readonly step: (step: Step) => void;
  readonly problem: (problem: ReadProblem) => void;
  readonly read: (reading: Reading) => void;
  readonly screened: (screened: Screening) => void;
  readonly broken: () => void;
}

/** A way to have documents read and screened beside the page. */
export interface Reader {
  /** Sends a request; whatever is still on its way for an earlier one is dropped. */
  readonly ask: (request: Request, hearing: Hearing) => void;
  /** Drops the document, and whatever is on its way. */
  readonly forget: () => void;
}

/**
 * Starts the worker at once, so that everything the page needs is loaded with
 * it and nothing is asked of the network afterwards.
 */
export function startReader(): Reader {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let turn = 0;
  let hearing: Hearing | undefined;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if (data.turn === turn && hearing !== undefined) hear(data, hearing);
  });
  worker.addEventListener("error", () => hearing?.broken());

  function send(request: Request, to: Hearing | undefined): void {
    hearing = to;
    turn += 1;
    worker.postMessage({ turn, request });
  }
  return { ask: send, forget: () => send({ kind: "forget" }, undefined) };
}

function hear(reply: Reply, to: Hearing): void {
  switch (reply.kind) {
    case "step":
      to.step(reply.step);
      break;
    case "problem":
      to.problem(reply.problem);
      break;
    case "read":
      to.read(reply.reading);
      break;
    case "screened":
      to.screened(reply.screened);
      break;
    case "broken":
      to.broken();
      break;
  }
}
