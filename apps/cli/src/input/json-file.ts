import { done, failed, type Step } from "../step.ts";
import { nameOf, readBytes } from "./bytes.ts";

/** Larger than any file a person writes by hand. */
const longestJson = 8_000_000;

/** A JSON file as a value. Messages say where it breaks and never repeat its content. */
export async function readJsonFile(path: string): Promise<Step<unknown>> {
  const bytes = await readBytes(path, longestJson);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  if (text.trim() === "") return failed(`${nameOf(path)}: The file is empty.`);
  try {
    return done(JSON.parse(text));
  } catch (error) {
    return failed(
      `${nameOf(path)}: This is not valid JSON${placeOf(error, text)}. Look for a comma, quote or bracket too few or too many.`,
    );
  }
}

/** Where parsing stopped, in the engine's count of characters, as line and column. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "; it ends too early";
  const before = text.slice(0, Number(position)).split("\n");
  return `: line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
