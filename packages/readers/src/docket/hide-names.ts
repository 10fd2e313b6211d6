import { scrub } from "../text/plain.ts";

/** A name to hide, with what stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly label: string;
  /**
   * `any-case`: wherever the words stand. `capital`: only written as a name.
   * `led`: only written as a name and where a name must follow or stand, such as
   * after "as to": its word is also one of the law's.
   */
  readonly when: "any-case" | "capital" | "led";
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a name that are compared: a longer one is hidden by its first ones. */
const wordsCompared = 24;
const gap = /^(?:[.,'’-]{0,2}\s*|\s*['’-]\s*)$/u;
const lead =
  /(?:\b(?:as\s+to|(?:co-?)?defendants?|dfts?|defts?|witness(?:es)?|mr|mrs|ms|miss|arrest\s+of|vs?)\b[.:]?\s*|(?<![.\p{L}])\p{Lu}\.\s*)$/iu;
const joined = /^\s*(?:\(\d{1,3}\)\s*)?(?:,|&|(?:,\s*)?\band\b)\s*$/iu;

/**
 * Makes a function that scrubs a text and puts labels in the place of names,
 * each as whole words and the longest first. One pass over the words of the
 * text, whatever the number of names.
 */
export function namesHidden(names: readonly HiddenName[], secrets: readonly string[]): (text: string) => string {
  const known = new Map<string, HiddenName>();
  const lengths = new Map<string, number[]>();
  for (const each of names) {
    const words = wordsOf(each.name).slice(0, wordsCompared);
    const first = words[0]?.key;
    if (first === undefined) continue;
    const key = keyOf(words);
    const before = known.get(key);
    if (before === undefined) known.set(key, each);
    else if (before.label !== each.label) known.set(key, { ...before, label: "another person" });
    const some = lengths.get(first) ?? [];
    if (!some.includes(words.length))
      lengths.set(
        first,
        [...some, words.length].sort((a, b) => b - a),
      );
  }
  if (known.size === 0) return (text) => scrub(text, secrets);
  return (text) => {
    const clean = scrub(text, secrets);
    const words = wordsOf(clean);
    let out = "";
    let from = 0;
    for (let at = 0; at < words.length; ) {
      const length = lengths.get(words[at]?.key ?? "")?.find((each) => {
        const run = words.slice(at, at + each);
        const name = run.length === each ? known.get(keyOf(run)) : undefined;
        return name !== undefined && isTogether(clean, run) && stands(name, run, clean, from);
      });
      if (length === undefined) {
        at++;
        continue;
      }
      const run = words.slice(at, at + length);
      out += clean.slice(from, run[0]?.start) + (known.get(keyOf(run))?.label ?? "another person");
      from = run.at(-1)?.end ?? clean.length;
      at += length;
    }
    return out + clean.slice(from);
  };
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    text: match[0],
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.key).join(" ");
}

function isTogether(text: string, run: readonly Word[]): boolean {
  return run.every((word, at) => at === 0 || gap.test(text.slice(run[at - 1]?.end, word.start)));
}

/** Whether the words stand where the name is to be hidden. `from` is the end of the name hidden before, 0 without one. */
function stands(name: HiddenName, run: readonly Word[], text: string, from: number): boolean {
  if (name.when === "any-case") return true;
  const first = run[0];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return false;
  const twoCapitals = /^\p{Lu}{2}$/u.test(first.text) && run.length === 1 && first.text !== name.name;
  if (name.when === "capital" && !twoCapitals) return true;
  const before = text.slice(Math.max(from, first.start - 40), first.start);
  const after = text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 8);
  if (/^\s*(?:\(s\)\s*)?\d/u.test(after)) return false;
  return lead.test(before) || (from > 0 && from >= first.start - 40 && joined.test(text.slice(from, first.start)));
}
