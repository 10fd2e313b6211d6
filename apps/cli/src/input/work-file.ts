import { type CasefileLog, logFromHand, merge, workFromFile } from "@setaside/casefile";
import { done, failed, type Step } from "../step.ts";
import { listed } from "./listed.ts";

/** What a file of work saved on the page brings: what its documents and its record by hand say, and its facts file. */
export interface SavedWork {
  readonly log: CasefileLog;
  readonly facts: unknown;
}

/** Bytes as saved work (`setaside.work/1`); undefined when they are something else. */
export function openWork(bytes: Uint8Array): Step<SavedWork> | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 400));
  if (!/"setaside\.work\/\d+"/.test(head)) return undefined;
  const json = parsed(new TextDecoder().decode(bytes));
  if (json === undefined) return failed("This file of saved work is cut short or damaged. Take an earlier copy of it.");
  const read = workFromFile(json);
  if (!read.ok) return failed(listed("The saved work can't be used as it is", read.problems));
  const hand = logFromHand(read.work.hand);
  if (!hand.ok) return failed(listed("The record typed by hand can't be used as it is", hand.problems));
  return done({ log: merge(read.log, hand.log), facts: read.work.facts });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
