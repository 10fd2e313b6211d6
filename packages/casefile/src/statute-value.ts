import { parseStatutes } from "@setaside/citation";
import type { Json } from "./assertion.ts";

/** The value of a charge's `statute`: the words that state it, and the statutes read from them, none when they name none. */
export function statuteOf(text: string): Json {
  const { statutes } = parseStatutes(text);
  return { text, statutes: JSON.parse(JSON.stringify(statutes)) as Json };
}
