import type { Token } from "./court-words.ts";

/** What numbers a court. */
export interface CourtNumber {
  readonly number: string;
  /** The court itself (`No. 3`, `Precinct 1, Place 2`), or the area it sits for (`11th Judicial Circuit`). */
  readonly of: "court" | "area";
}

const units = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const teens = ["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"];
const ordinals: ReadonlyMap<string, string> = new Map(
  [...units, ...teens, "eighteenth", "nineteenth", "twentieth"].map((word, number) => [word, String(number)] as const),
);
const tens: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);
const area = new Set(["district", "circuit", "judicial", "criminal"]);

/** The number that the words give the court or its area; undefined when they give none. */
export function numberIn(tokens: readonly Token[]): CourtNumber | undefined {
  const said = tokens.filter((token) => token !== ",");
  const magisterial = /\bmagisterial district (?:court |judge |no )*(\d\d \d{1,2} \d{1,2})\b/.exec(said.join(" "))?.[1];
  if (magisterial !== undefined) return { number: magisterial.replaceAll(" ", "-"), of: "area" };
  for (const [at, token] of said.entries()) {
    const next = said[at + 1] ?? "";
    if (["no", "number"].includes(token) && /^\d{1,4}[a-z]?$/.test(next)) return { number: next, of: "court" };
    if (token === "precinct" && /^\d{1,2}$/.test(next)) {
      const place = said[at + 2] === "place" && /^\d{1,2}$/.test(said[at + 3] ?? "") ? `-${said[at + 3]}` : "";
      return { number: `${next}${place}`, of: "court" };
    }
  }
  for (const [at, token] of said.entries()) {
    const number = ordinalAt(said, at);
    if (number !== undefined && area.has(said[at + number.words] ?? "")) return { number: number.value, of: "area" };
    if (token === "judicial" && ["district", "circuit"].includes(said[at + 1] ?? "")) {
      const behind = /^\d{1,3}$/.exec(said[at + 2] ?? "")?.[0];
      if (behind !== undefined) return { number: behind, of: "area" };
    }
  }
  return undefined;
}

function ordinalAt(said: readonly Token[], at: number): { readonly value: string; readonly words: number } | undefined {
  const token = said[at] ?? "";
  const digits = /^(\d{1,4})(?:st|nd|rd|th|d)$/.exec(token)?.[1] ?? /^\d{1,2}[a-z]$/.exec(token)?.[0];
  if (digits !== undefined) return { value: digits, words: 1 };
  const ten = tens.get(token);
  if (ten !== undefined) {
    const unit = ordinals.get(said[at + 1] ?? "none");
    return unit === undefined ? undefined : { value: String(ten + Number(unit)), words: 2 };
  }
  const word = token === "" ? undefined : ordinals.get(token);
  return word === undefined ? undefined : { value: word, words: 1 };
}
