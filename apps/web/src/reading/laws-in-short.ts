import { findStateCourt, states } from "@setaside/citation";
import { ofPlace, placeName, reliefsInForce, reviewLine } from "@setaside/law";
import { factsAskedBy, lawsThatAsk, type Screen } from "@setaside/relief";
import type { Language } from "../words/language.ts";
import type { LawInShort, PlaceNamed, RecordShown } from "./protocol.ts";

/** What the page shows of the law of each state of the record, beside the findings. */
export function lawsInShort({ charges, lawDate }: Screen): Readonly<Record<string, LawInShort>> {
  const codes = [...new Set(charges.flatMap(({ law }) => law?.code ?? []))];
  return Object.fromEntries(codes.map((code) => [code, lawInShort(code, lawDate)]));
}

function lawInShort(code: string, day: string): LawInShort {
  const reliefs = reliefsInForce(code, day);
  const facts = [...new Set(reliefs.flatMap(factsAskedBy))];
  return {
    name: inBoth((language) => placeName(code, language) ?? code),
    ofPlace: inBoth((language) => ofPlace(code, language)),
    review: inBoth((language) => reviewLine(code, language)),
    asks: Object.fromEntries(facts.map((fact) => [fact, lawsThatAsk(reliefs, fact)])),
  };
}

/** Every place that has a law of its own, in the order of its English name. */
export const placesNamed: readonly PlaceNamed[] = states.map(({ code }) => ({
  code,
  name: inBoth((language) => placeName(code, language) ?? code),
}));

/** Names of the states' courts that the record and the findings speak of. */
export function stateCourtsOf({ cases }: RecordShown, { charges }: Screen): Readonly<Record<string, string>> {
  const written = new Set(
    [
      ...cases.flatMap(({ fields }) => fields.filter(({ fact }) => fact === "court").flatMap(({ values }) => values)),
    ].map(({ value }) => String(value)),
  );
  for (const { id } of charges) written.add(id.slice(0, id.indexOf(":")));
  return Object.fromEntries(
    [...written].flatMap((each) => {
      const court = findStateCourt(each);
      return court === undefined ? [] : [[each, court.name]];
    }),
  );
}

function inBoth(words: (language: Language) => string): Readonly<Record<Language, string>> {
  return { en: words("en"), es: words("es") };
}
