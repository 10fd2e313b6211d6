import { chargeReliefs, chargeWriter, type PlainFacts, type Situation, scopeFor, subjectsOf } from "@setaside/law";
import { compile, leastOf, mostOf, type Scope, type Truth } from "@setaside/logic";
import type { Answer, FactSet } from "./fact-sets.ts";

const relief = chargeReliefs.find(({ id }) => id === "us/vacate-conviction-level-a");
if (relief === undefined) throw new Error("the vacatur relief is not there");

/** The product's own rule, whole: all 499 rows of the catalogue, every circuit and every open question. */
export const rule = relief.expression;
export const { layout } = subjectsOf({});
const evaluator = compile(layout, rule);

/** A truth in the words of the benchmark; open law has none and shows as itself. */
export function answerOf(truth: Truth): Answer | string {
  const [least, most] = [leastOf(truth), mostOf(truth)];
  if (least === most && least !== "arguable") return least;
  return least === "no" && most === "yes" ? "unknown" : `${least}..${most}`;
}

/** The fact set as a situation, which is what a casefile hands to the rules. */
export function situationOf({ charge, episode, crimeOfViolence }: FactSet, classified: boolean): Situation {
  const { timing, forTrafficker, underControl, statute, circuit, form, offenseDate, ...rest } = charge;
  const facts = {
    ...rest,
    ...(classified ? {} : { statute, circuit, form, offenseDate }),
    "nexus.timing": timing,
    "nexus.forTrafficker": forTrafficker,
    "nexus.underControl": underControl,
  };
  return {
    episodes: { episode: known(episode) },
    charges: {
      charge: {
        facts: known(facts),
        episodes: ["episode"],
        ...(classified && crimeOfViolence !== undefined
          ? { conclusions: { "crime-of-violence": crimeOfViolence } }
          : {}),
      },
    },
  };
}

function known(facts: Readonly<Record<string, unknown>>): PlainFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as PlainFacts;
}

/** The scope of a situation's one charge. */
export function scopeOfSituation(situation: Situation): Scope {
  const subjects = subjectsOf(situation);
  const [charge] = subjects.charges.values();
  if (charge === undefined || subjects.problems.length > 0) throw new Error("a fact set is not understood");
  return scopeFor(subjects, charge);
}

/** Facts overwritten in one set of subjects: how many rows are gone through. */
export function rows(classified: boolean): (factSet: FactSet) => Truth {
  const writer = chargeWriter();
  writer.episodes({ recorded: true, named: true });
  const statute = writer.fact("charge.statute");
  const circuit = writer.fact("charge.circuit");
  const form = writer.fact("charge.form");
  const offenseDate = writer.fact("charge.offenseDate");
  const disposition = writer.fact("charge.disposition");
  const jurisdiction = writer.fact("charge.jurisdiction");
  const timing = writer.fact("charge.nexus.timing");
  const forTrafficker = writer.fact("charge.nexus.forTrafficker");
  const underControl = writer.fact("charge.nexus.underControl");
  const acts = writer.fact("episode.acts");
  const means = writer.fact("episode.means");
  const purpose = writer.fact("episode.purpose");
  const ageWhenInduced = writer.fact("episode.ageWhenInduced");
  const crimeOfViolence = writer.conclusion("crime-of-violence");
  return ({ charge, episode, crimeOfViolence: violent }) => {
    if (classified) crimeOfViolence(violent);
    else {
      statute(charge.statute);
      circuit(charge.circuit);
      form(charge.form);
      offenseDate(charge.offenseDate);
    }
    disposition(charge.disposition);
    jurisdiction(charge.jurisdiction);
    timing(charge.timing);
    forTrafficker(charge.forTrafficker);
    underControl(charge.underControl);
    acts(episode.acts);
    means(episode.means);
    purpose(episode.purpose);
    ageWhenInduced(episode.ageWhenInduced);
    return evaluator(writer.scope());
  };
}

/** The rule over subjects already laid out. */
export const evaluateOnly: (scope: Scope) => Truth = evaluator;
