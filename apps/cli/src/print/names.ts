import type { CaseRecord, RecordedCharge } from "@setaside/casefile";
import { findCourt, findStateCourt } from "@setaside/citation";
import { isQuestionPath, questionFor } from "@setaside/law";

/** Short names for what a page speaks of. */

/** `count 1s`, `complaint 1`, `booked offense 2`, by the charge's id and where the record lists it. */
export function chargeName(id: string, charge: RecordedCharge | undefined): string {
  const last = id.slice(id.lastIndexOf(":") + 1);
  if (id.startsWith("arrest:")) return `booked offense ${last}`;
  if (charge?.count.list === "complaint" || /^c\d+$/.test(last)) return `complaint ${last.replace(/^c/, "")}`;
  return charge === undefined ? `count ${last}` : `count ${charge.count.number}${charge.count.suffix}`;
}

/** Every charge of a record by its id. */
export function chargesOf(record: CaseRecord): ReadonlyMap<string, RecordedCharge> {
  const all = [
    ...record.cases.flatMap(({ charges, complaints }) => [...charges, ...complaints]),
    ...record.arrests.flatMap(({ charges }) => charges),
  ];
  return new Map(all.map((charge) => [charge.id, charge]));
}

/** An element's or an open question's id as words: `level-a-offense` is `level A offense`. */
export function elementName(id: string): string {
  if (id.startsWith("force/")) return "force as an element";
  if (id.startsWith("nexus-reach-")) return "how far the link reaches";
  return id
    .replaceAll("-", " ")
    .replace(/\blevel a or b\b/, "level A or B")
    .replace(/\blevel ([ab])\b/, (_, letter: string) => `level ${letter.toUpperCase()}`);
}

/** The short name of a fact, safe on a screen that others may see. */
export function factName(path: string): string {
  return isQuestionPath(path) ? questionFor(path).label.en : path;
}

const people: Readonly<Record<string, string>> = {
  record: "the court papers",
  attorney: "counsel",
  survivor: "the client",
  friend: "a friend",
  provider: "a provider",
};

/** Who can answer: `the court papers, counsel or the client`. */
export function whoText(who: readonly string[]): string {
  const names = who.map((each) => people[each] ?? each);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** A citation to the Act without its title, which the page's head has said. */
export function shortCite(citation: string): string {
  return citation.replaceAll("18 U.S.C. § 3771A", "§ 3771A");
}

/** The first place that a citation names; the rest stands in the whole proof. */
export function firstCite(citation: string): string {
  const [first = "", ...rest] = shortCite(citation).split(/[,;] /);
  return rest.length === 0 ? first : `${first} …`;
}

/** A court as briefs abbreviate it, a state's by its name, where that is known; what stands behind it is kept. */
export function courtText(text: string): string {
  const court = findCourt(text);
  return court === undefined
    ? (findStateCourt(text)?.name ?? text)
    : text === court.id
      ? court.abbreviation
      : text.replace(court.name, court.abbreviation);
}
