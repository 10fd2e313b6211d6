import type { CodeOfLaw, Jurisdiction } from "./jurisdiction.ts";
import { laws } from "./made/laws.ts";
import { covers, type ListedPlace, listedPlaces, notListed } from "./offense-index.ts";
import { sectionNumbersIn } from "./section-numbers.ts";

/** What the text of a charge under a state's law may have charged. */
export interface ChargedStateOffense {
  /** Values of `charge.stateStatute` that it may be. Empty: no section could be read. */
  readonly entries: readonly string[];
  readonly cited: readonly CitedSection[];
}

/** A section as the text cites it. */
export interface CitedSection {
  /** Key of the code; absent where the text names none. */
  readonly code?: string;
  readonly section: string;
  readonly subsection: string;
}

/** Only this much of a text is read. */
const longestText = 500;

/**
 * Reads the sections of a state's codes in a charge's text: `Cal. Penal Code
 * § 647(b)`, `647(B) PC`, `PL 230.00`. Sections without a code may stand in any
 * of the state's codes; a section without its subsection may be any of them.
 */
export function stateOffenseOf(code: string, text: string): ChargedStateOffense {
  const law = laws.find((each) => each.code === code);
  const cited = law === undefined ? [] : sectionsIn(law, text.slice(0, longestText));
  const places = listedPlaces(code);
  return { entries: [...new Set(cited.flatMap((each) => entriesFor(places, each)))], cited };
}

/**
 * The same where the text itself names the state, as a full citation does;
 * undefined where it names none or two. `W. Va. Code` names one, though the
 * name of another's code stands in it.
 */
export function stateNamedIn(text: string): string | undefined {
  const named = laws.flatMap((law) =>
    Object.values(law.codes).flatMap(({ name }) => {
      const match = spelling(name).exec(text.slice(0, longestText));
      return match === null ? [] : [{ code: law.code, from: match.index, to: match.index + match[0].length }];
    }),
  );
  const within = (a: (typeof named)[number], b: (typeof named)[number]) =>
    a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
  const found = new Set(named.filter((each) => !named.some((other) => within(each, other))).map(({ code }) => code));
  return found.size === 1 ? [...found][0] : undefined;
}

function entriesFor(
  places: readonly ListedPlace[],
  { code, section: cited, subsection }: CitedSection,
): readonly string[] {
  const ofCode = places.filter((place) => code === undefined || place.code === code);
  const covering = ofCode.filter((place) => covers(place, cited, subsection));
  const finer = ofCode.filter(
    (place) =>
      place.kind === "section" &&
      place.section === cited &&
      place.subsection.startsWith(subsection) &&
      place.subsection !== subsection,
  );
  const nearest = [...covering].sort((a, b) => depth(b) - depth(a))[0];
  const found = [...(nearest === undefined ? [notListed] : [nearest.id]), ...finer.map(({ id }) => id)];
  // Without the code's name the section may stand in one that no list names.
  return code === undefined && nearest !== undefined ? [...found, notListed] : found;
}

/** How closely a place is named: a section before a chapter, a subsection before its section. */
function depth({ kind, section: first, subsection }: ListedPlace): number {
  return (kind === "section" ? 1000 : kind === "beginning" ? 100 : 0) + first.length + subsection.length;
}

function sectionsIn(law: Jurisdiction, text: string): readonly CitedSection[] {
  const found: CitedSection[] = [];
  for (const part of text.split(/;|\n/)) {
    const { rest, code } = withoutCode(law, part);
    // Where the text names no code, it may be written in the habit of any of them.
    const habits = Object.entries(law.codes).flatMap(([key, each]) => (code === undefined || key === code ? each : []));
    for (const read of sectionNumbersIn(rest, habits)) {
      const known = code ?? codeBeginning(law, read.section);
      found.push(...asListed(law, known === undefined ? read : { ...read, code: known }));
    }
  }
  return found;
}

/** The code to which a number belongs by how it begins: `2C:34-1`. */
function codeBeginning({ codes }: Jurisdiction, section: string): string | undefined {
  const found = Object.entries(codes).filter(([, { begins = [] }]) =>
    begins.some((each) => section.startsWith(each.toLowerCase())),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** `647b` is § 647(b) where a list names that and no section 647b; where both are named, it may be either in a code whose records leave out the parentheses. */
function asListed(law: Jurisdiction, cited: CitedSection): readonly CitedSection[] {
  const places = listedPlaces(law.code).filter((place) => cited.code === undefined || place.code === cited.code);
  const named = (at: string) => places.some((place) => place.kind === "section" && place.section === at);
  const [, whole = "", number] = /^(.+)\.0?(\d{1,2})$/.exec(cited.section) ?? [];
  if (number !== undefined && named(whole) && !named(cited.section) && apartIn(law, cited)) {
    return [{ ...cited, section: whole, subsection: `(${number})${cited.subsection}` }];
  }
  const glued = /^(.*\d)([a-z])$/.exec(cited.section);
  if (glued === null) return [cited];
  const [, base = "", letter = ""] = glued;
  if (!named(base)) return [cited];
  const apart = { ...cited, section: base, subsection: `(${letter})${cited.subsection}` };
  if (!named(cited.section)) return [apart];
  const both = places.some(
    (place) =>
      law.codes[place.code]?.withoutParentheses === true &&
      place.section === base &&
      place.subsection === `(${letter})`,
  );
  return both ? [cited, apart] : [cited];
}

/** Whether the code's records write subdivisions apart: 1192.1 for § 1192(1). */
function apartIn(law: Jurisdiction, { code }: CitedSection): boolean {
  return Object.entries(law.codes).some(
    ([key, { subdivisionsApart }]) => (code === undefined || key === code) && subdivisionsApart === true,
  );
}

/** The code that a text names, and the text without the name: the longest spelling wins. */
function withoutCode(law: Jurisdiction, text: string): { readonly rest: string; readonly code?: string } {
  let best: { readonly code: string; readonly from: number; readonly to: number } | undefined;
  for (const [code, spellings] of spellingsOf(law)) {
    for (const each of spellings) {
      const match = each.exec(text);
      if (match === null) continue;
      const [from, to] = [match.index, match.index + match[0].length];
      if (best === undefined || to - from > best.to - best.from) best = { code, from, to };
    }
  }
  if (best === undefined) return { rest: text };
  return { rest: `${text.slice(0, best.from)} ; ${text.slice(best.to)}`, code: best.code };
}

const spelled = new WeakMap<Jurisdiction, readonly (readonly [code: string, spellings: readonly RegExp[]])[]>();

function spellingsOf(law: Jurisdiction) {
  const known = spelled.get(law);
  if (known !== undefined) return known;
  const made = Object.entries(law.codes).map(
    ([code, { name, also }]: [string, CodeOfLaw]) => [code, [name, ...also].map(spelling)] as const,
  );
  spelled.set(law, made);
  return made;
}

const spellings = new Map<string, RegExp>();

/** A name as records write it: any case, with or without periods, commas and spaces. */
function spelling(name: string): RegExp {
  const known = spellings.get(name);
  if (known !== undefined) return known;
  const parts = (name.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*|[^\sA-Za-z0-9.,]/g) ?? []).map((part) =>
    part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  const made = new RegExp(`(?<![A-Za-z0-9])${parts.join("[\\s.,]*")}(?![A-Za-z])[.-]?`, "i");
  spellings.set(name, made);
  return made;
}
