import { boolean, date, type FactType, wholeNumber } from "@setaside/logic";
import type { FactQuestion, Wordings } from "../questions/question.ts";
import { yesOrNo } from "../questions/question.ts";
import type { Jurisdiction, OffenseList, StateFact } from "./jurisdiction.ts";
import { laws } from "./made/laws.ts";

/** The fact that asks whether an offense stands on a list that was not read to its end. */
export function listFact(law: Pick<Jurisdiction, "code">, list: string): string {
  return `charge.${law.code.toLowerCase()}-list-${list}`;
}

/** The list of a jurisdiction that a fact is about; undefined where it is about something else. */
export function listOfFact({ code, lists }: Pick<Jurisdiction, "code" | "lists">, path: string): string | undefined {
  return Object.keys(lists).find((list) => listFact({ code }, list) === path);
}

/** The facts that single laws ask for, with those that their unread lists need. */
export function ownFactsOf(law: Jurisdiction): Readonly<Record<string, StateFact>> {
  const ofLists = Object.entries(law.lists)
    .filter(([, { read }]) => read !== "whole")
    .map(([key, list]) => [listFact(law, key), askingOf(list)] as const);
  return { ...law.facts, ...Object.fromEntries(ofLists) };
}

/** Whether a list names the offense, where we have not read it to its end. */
function askingOf({ citation, name, offenses, read, confidence }: OffenseList): StateFact {
  const known = offenses.map((each) => each.name).join("; ");
  const why = {
    part: {
      en: `The list was not read to its end here, so an offense that we did not see on it may still be on it.`,
      es: `Aquí no se leyó la lista hasta el final: un delito que no vimos en ella puede estar.`,
    },
    recalled: {
      en: `The list was not read here. What we recall of it must be checked against its text.`,
      es: `Aquí no se leyó la lista. Lo que recordamos de ella debe compararse con su texto.`,
    },
    whole: { en: "", es: "" },
  }[read];
  return {
    type: "boolean",
    label: { en: `On the list: ${name.en}`, es: `En la lista: ${name.es}` },
    question: {
      en: `Is this offense one of the ${name.en} of ${citation}?`,
      es: `¿Es este delito uno de los ${name.es} de ${citation}?`,
    },
    why,
    ...(known === ""
      ? {}
      : { help: { en: `What we know of the list: ${known}.`, es: `Lo que sabemos de la lista: ${known}.` } }),
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Judgment in the criminal case", "Indictment or information", "Complaint"],
    source: citation,
    confidence,
  };
}

const all: readonly (readonly [string, StateFact])[] = laws.flatMap((law) => Object.entries(ownFactsOf(law)));

const typeOf: Readonly<Record<StateFact["type"], FactType>> = { boolean, date, number: wholeNumber(0, 120) };

/** Their types, by path. */
export const ownFactTypes: Readonly<Record<string, { readonly type: FactType }>> = Object.fromEntries(
  all.map(([path, { type }]) => [path, { type: typeOf[type] }]),
);

/** Their questions, by path. */
export const ownQuestions: Readonly<Record<string, FactQuestion>> = Object.fromEntries(
  all.map(([path, fact]) => [path, questionOf(path, fact)]),
);

/** Which of the person's other convictions a fact asks about, so that vacating one can change it; undefined where none. */
export function asksOfOtherConvictions(path: string): StateFact["ofOtherConvictions"] {
  return ofOtherConvictions.get(path);
}

const ofOtherConvictions: ReadonlyMap<string, StateFact["ofOtherConvictions"]> = new Map(
  all.map(([path, fact]) => [path, fact.ofOtherConvictions]),
);

function questionOf(path: string, fact: StateFact): FactQuestion {
  const words = (language: "en" | "es"): Wordings => {
    const { question, why, help, survivor } = fact;
    const attorney = {
      question: question[language],
      why: why[language],
      ...(help === undefined ? {} : { help: help[language] }),
    };
    if (survivor === undefined) return { attorney };
    return { attorney, survivor: { question: survivor.question[language], why: survivor.why[language] } };
  };
  return {
    // A fact of one state is in no type: every path here is in the vocabulary by construction.
    path: path as FactQuestion["path"],
    who: fact.who,
    sensitivity: fact.sensitivity,
    proof: fact.proof,
    label: fact.label,
    source: fact.source,
    confidence: fact.confidence,
    wording: { en: words("en"), es: words("es") },
    ...(fact.type === "boolean" ? { values: yesOrNo } : {}),
  };
}
