/** Documents to assertions, each with its place. Knows no rules of relief, no files, no network. */
export { limits } from "./limits.ts";
export type { DefendantChoice, ReadProblem, ReadProblemCode } from "./problem.ts";
export {
  type DocumentFormat,
  type DocumentInput,
  type ReadOptions,
  type ReadResult,
  type ReadSummary,
  readDocument,
} from "./read-document.ts";
export { type QuotedPassage, quotedPassages, type SourcePassage } from "./write/passages.ts";
