import type { Jurisdiction } from "./jurisdiction.ts";
import { laws } from "./made/laws.ts";

/** Stands for an offense of a state that no list of its law names. */
export const notListed = "not-listed";

/** A place in a code that a list names, laid out for comparing. */
export interface ListedPlace {
  /** `ca penal 647(b)`: the entry of the vocabulary. */
  readonly id: string;
  /** Key of the code. */
  readonly code: string;
  readonly kind: "section" | "beginning" | "range";
  readonly section: string;
  /** `(b)`; empty for the whole section. */
  readonly subsection: string;
  /** Last section of a range. */
  readonly to: string;
}

/** Reads `penal 647(b)`, `rcw 9A.44.*` or `code 18.2-346..18.2-349`. Throws, a bug of the data, on anything else. */
export function placeOf(jurisdiction: string, at: string): ListedPlace {
  const [, code = "", first = "", to, star, subsection = ""] =
    /^(\S+) ([0-9A-Za-z][0-9A-Za-z.:/-]*?)(?:\.\.([0-9A-Za-z][0-9A-Za-z.:/-]*)|(\*)|((?:\([0-9A-Za-z]+\))*))$/.exec(
      at,
    ) ?? [];
  if (code === "") throw new Error(`${jurisdiction}: “${at}” names no place in a code`);
  return {
    id: `${jurisdiction.toLowerCase()} ${at}`,
    code,
    kind: to !== undefined ? "range" : star !== undefined ? "beginning" : "section",
    section: first.toLowerCase(),
    subsection: subsection.toLowerCase(),
    to: (to ?? "").toLowerCase(),
  };
}

/** The places that the lists of a jurisdiction name, each once. */
export function placesOf(law: Jurisdiction): readonly ListedPlace[] {
  const found = new Map<string, ListedPlace>();
  for (const list of Object.values(law.lists)) {
    for (const { at } of list.offenses) found.set(at, placeOf(law.code, at));
  }
  return [...found.values()];
}

/** The offenses that the lists of a jurisdiction name: the value of `charge.stateStatute`, and each name a list gives it. */
export function listedOffensesOf(
  law: Jurisdiction,
): readonly { readonly id: string; readonly names: readonly string[] }[] {
  const found = new Map<string, Set<string>>();
  for (const { offenses } of Object.values(law.lists)) {
    for (const { at, name } of offenses) {
      const { id } = placeOf(law.code, at);
      found.set(id, (found.get(id) ?? new Set()).add(name));
    }
  }
  return [...found].map(([id, names]) => ({ id, names: [...names] }));
}

const places: ReadonlyMap<string, readonly ListedPlace[]> = new Map(laws.map((law) => [law.code, placesOf(law)]));

/** The same by postal code; empty for a place whose law is not here. */
export function listedPlaces(code: string): readonly ListedPlace[] {
  return places.get(code) ?? [];
}

/** Every entry that a charge's state statute may be: the values of `charge.stateStatute`. */
export const stateOffenseIds: readonly string[] = [
  ...[...places.values()].flatMap((each) => each.map(({ id }) => id)),
  notListed,
];

/** Whether the place takes in the section with its subsection (a citation may be finer than the list). */
export function covers(place: ListedPlace, section: string, subsection: string): boolean {
  switch (place.kind) {
    case "section":
      return place.section === section && subsection.startsWith(place.subsection);
    case "beginning":
      return section.startsWith(place.section);
    case "range":
      return inOrder(place.section, section) && inOrder(section, place.to);
  }
}

/** Entries of `law` that the places of a list take in: finer ones that other lists name are among them. */
export function entriesWithin(law: Jurisdiction, at: readonly string[]): readonly string[] {
  const named = at.map((each) => placeOf(law.code, each));
  return placesOf(law)
    .filter((place) => named.some((list) => list.id === place.id || takesIn(list, place)))
    .map(({ id }) => id);
}

/** Whether a place of a code takes in another wholly: 647 takes in 647(b). */
export function takesIn(list: ListedPlace, place: ListedPlace): boolean {
  if (list.code !== place.code) return false;
  if (place.kind === "section") return covers(list, place.section, place.subsection);
  if (place.kind === "beginning") return list.kind === "beginning" && place.section.startsWith(list.section);
  return covers(list, place.section, "") && covers(list, place.to, "");
}

/** Whether section `a` stands before `b` or is it, number by number: 18.2-96 before 18.2-102. */
function inOrder(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = "", other = ""] = [left[at], right[at]];
    if (one === other) continue;
    const numbers = [Number(one), Number(other)] as const;
    return Number.isNaN(numbers[0]) || Number.isNaN(numbers[1]) ? one < other : numbers[0] < numbers[1];
  }
  return true;
}

function partsOf(section: string): readonly string[] {
  return section.match(/\d+|[a-z]+/g) ?? [];
}
