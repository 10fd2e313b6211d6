/** The federal circuits: the numbered ones, the District of Columbia, and the Federal Circuit (28 U.S.C. § 41). */
export const circuits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc", "fed"] as const;

export type Circuit = (typeof circuits)[number];

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
];
const numbered = /^(?:ca)?(\d{1,2})(?:st|nd|rd|th|d)?(?: cir(?:cuit)?)?$/;

/**
 * A circuit as people write it: `9`, `9th`, `9th Cir.`, `Ninth Circuit`, `ca9`,
 * `dc`, `D.C. Circuit`, `cadc`, `fed`, `cafc`. Undefined for anything else.
 */
export function parseCircuit(text: string): Circuit | undefined {
  if (text.length > 60) return undefined;
  const plain = text
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:us court of appeals for )?the /, "");
  const number = numbered.exec(plain)?.[1];
  if (number !== undefined) return circuits.find((circuit) => circuit === String(Number(number)));
  const word = plain.replace(/ cir(?:cuit)?$/, "");
  const ordinal = ordinals.indexOf(word);
  if (ordinal >= 0) return circuits[ordinal];
  if (word === "dc" || word === "cadc" || word === "district of columbia") return "dc";
  return word === "fed" || word === "federal" || word === "cafc" || word === "cafed" ? "fed" : undefined;
}
