import type { Circuit } from "@setaside/citation";
import { classify, type OffenseToClassify } from "@setaside/relief";
import { classificationLines } from "../print/classification.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface ClassifyInput extends OffenseToClassify {
  readonly circuit?: Circuit;
  readonly json: boolean;
  readonly why: boolean;
}

/** `setaside classify`: one offense under 18 U.S.C. § 16(a), and so its level. */
export async function runClassify({ json, why, ...offense }: ClassifyInput, terminal: Terminal): Promise<ExitCode> {
  const found = classify(offense);
  if (!found.ok) {
    terminal.error(`The offense can’t be classified. ${found.problem}\n`);
    return 1;
  }
  const { classification } = found;
  if (json) terminal.data(`${JSON.stringify(classification, null, 2)}\n`);
  else terminal.out(`${classificationLines(classification, why, terminal).join("\n")}\n`);
  return 0;
}
