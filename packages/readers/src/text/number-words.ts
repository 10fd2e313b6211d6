/** Numbers as sentences print them: `14`, `fourteen`, `FOURTEEN (14)`, `one hundred and twenty`, `II`. */

const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);
const tens: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

const unitWords = [...units.keys()].sort((a, b) => b.length - a.length).join("|");
const tenWords = [...tens.keys()].join("|");
const belowHundred = `(?:(?:${tenWords})(?:[\\s-]+(?:${unitWords}))?|(?:${unitWords}))`;

/** Pattern source of a number in words below a thousand, without groups that capture. */
export const wordNumber = `(?:(?:${unitWords}|a)[\\s-]+hundred(?:[\\s-]+(?:and[\\s-]+)?${belowHundred})?|${belowHundred})`;

/** Value of a number in words, or undefined when the text is not one. */
export function wordsToNumber(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== "" && word !== "and");
  if (words.length === 0) return undefined;
  let total = 0;
  for (const word of words) {
    if (word === "hundred") total = (total === 0 ? 1 : total) * 100;
    else if (word === "a") continue;
    else {
      const value = units.get(word) ?? tens.get(word);
      if (value === undefined) return undefined;
      total += value;
    }
  }
  return total;
}

/** Value of a roman numeral below fifty in capitals, or undefined. */
export function romanToNumber(text: string): number | undefined {
  if (!/^(?:X{0,4})(?:IX|IV|V?I{0,3})$/u.test(text) || text === "") return undefined;
  const values: ReadonlyMap<string, number> = new Map([
    ["I", 1],
    ["V", 5],
    ["X", 10],
  ]);
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const here = values.get(text.charAt(at)) ?? 0;
    const next = values.get(text.charAt(at + 1)) ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}
