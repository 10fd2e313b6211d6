import { done, failed, type Step } from "../step.ts";
import { nameOf, readBytes } from "./bytes.ts";

/** Larger than any file a person writes by hand. */
const longestJson = 8_000_000;
const tooLong = "which is more than any facts file. Check that it is the right file.";

/** A JSON file as a value. Messages say where it breaks and never repeat its content. */
export async function readJsonFile(path: string): Promise<Step<unknown>> {
  const bytes = await readBytes(path, longestJson, tooLong);
  return bytes.ok ? jsonIn(bytes.value, path) : bytes;
}

/** Bytes of the file at `path` as the JSON value that they hold. */
export function jsonIn(bytes: Uint8Array, path: string): Step<unknown> {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "") return failed(`${nameOf(path)}: The file is empty.`);
  try {
    return done(JSON.parse(text));
  } catch (error) {
    return failed(
      `${nameOf(path)}: This is not valid JSON${placeOf(error, text)}. Look for a comma, quote or bracket too few or too many.`,
    );
  }
}

/**
 * Where parsing stopped. The engine tells it by a count of characters, or by
 * the text around it, which is looked up here and not shown.
 */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  if (/end of JSON input|Unterminated/.test(message)) return ": it ends too early";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return `: ${lineAt(text, Number(position))}`;
  const [, cut, around = ""] = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const at = around === "" ? -1 : text.indexOf(around);
  // The engine shows ten characters before the one at which it stopped.
  return at < 0 || text.indexOf(around, at + 1) >= 0 ? "" : `: ${lineAt(text, at + (cut === undefined ? 0 : 10))}`;
}

function lineAt(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  return `line ${before.length}, near column ${(before.at(-1) ?? "").length + 1}`;
}
