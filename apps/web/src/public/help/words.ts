import type { ScreenerWords } from "../words/screener.ts";

/** The words that help needs: in pages all of them, in the questions' result those that its script has. */
export type HelpWords = Pick<ScreenerWords, "language" | "t">;
