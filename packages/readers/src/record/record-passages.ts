import { limits } from "../limits.ts";
import { scrub } from "../text/plain.ts";
import type { SourcePassage } from "../write/passages.ts";

/** Parts of a record that say something of the person; the rest is about the file. */
const told = ["person", "arrests", "cases", "complete"] as const;

/**
 * Each value of a record with its JSON Pointer as place, in the order of the
 * file; the section is the pointer of the case, arrest or person it stands in.
 * `record` is JSON that `logFromRecord` has accepted, so its depth is bounded.
 */
export function recordPassages(record: unknown): readonly SourcePassage[] {
  const found: SourcePassage[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (found.length >= limits.passages) return;
    if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
      return;
    }
    const text = scrub(String(value), []);
    if (text !== "") found.push({ place: pointer(path), section: pointer(path.slice(0, sectionDepth(path))), text });
  };
  const whole: Readonly<Record<string, unknown>> = Object(record);
  for (const part of told) if (Object.hasOwn(whole, part)) walk(whole[part], [part]);
  return found;
}

/** "/cases/0" for all that is in the first case; "/person". */
function sectionDepth(path: readonly string[]): number {
  return path[0] === "person" ? 1 : 2;
}

/** JSON Pointer (RFC 6901). */
function pointer(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
