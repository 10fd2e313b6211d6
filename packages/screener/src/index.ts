export type * from "./account.ts";
export { type CourtKind, courts, type Ending, endings, type KindOfCharge, kindsOfCharge } from "./kinds.ts";
export { nextQuestion } from "./next-question.ts";
export { resultOf } from "./result.ts";
export type * from "./table.ts";
