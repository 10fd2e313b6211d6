import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Assertion, Json } from "@setaside/casefile";
import {
  type DocumentInput,
  type ReadOptions,
  type ReadProblemCode,
  type ReadResult,
  readDocument,
} from "../src/index.ts";

/** A document read, with its facts by subject and name. */
export interface Reading {
  readonly result: Extract<ReadResult, { ok: true }>;
  readonly fact: (subject: string, name: string) => Json | undefined;
  readonly assertion: (subject: string, name: string) => Assertion | undefined;
  readonly subjects: (kind: string) => readonly string[];
  /** Subjects of charges by the last part of their id. */
  readonly charges: ReadonlyMap<string, string>;
}

/** Path of one of this package's own fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

/** Reads bytes or fails the test with the problem's code. */
export function reading(bytes: Uint8Array, options: ReadOptions = {}): Reading {
  const result = readDocument({ bytes }, options);
  if (!result.ok) throw new Error(`not read: ${result.problem.code}`);
  const facts = new Map(result.assertions.map((each) => [`${each.subject} ${each.fact}`, each]));
  const subjects = [...new Set(result.assertions.map((each) => each.subject as string))];
  return {
    result,
    assertion: (subject, name) => facts.get(`${subject} ${name}`),
    fact: (subject, name) => facts.get(`${subject} ${name}`)?.value,
    subjects: (kind) => subjects.filter((each) => each.startsWith(`${kind}:`)),
    charges: new Map(
      subjects.filter((each) => each.startsWith("charge:")).map((each) => [each.split(":").at(-1) ?? "", each]),
    ),
  };
}

/** Reads a file or fails the test. */
export function readingOf(path: string, options: ReadOptions = {}): Reading {
  return reading(readFileSync(path), options);
}

/** Reads text or fails the test. */
export function readingOfText(text: string, options: ReadOptions = {}): Reading {
  return reading(new TextEncoder().encode(text), options);
}

/** The problem code that a text is answered with, or "read". */
export function codeOf(text: string | Uint8Array, options: ReadOptions = {}): ReadProblemCode | "read" {
  const input: DocumentInput = { bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
  const result = readDocument(input, options);
  return result.ok ? "read" : result.problem.code;
}

/** Ids of the remarks of one code. */
export function remarksOf(read: Reading, code: string): number {
  return read.result.remarks.filter((remark) => remark.code === code).length;
}
