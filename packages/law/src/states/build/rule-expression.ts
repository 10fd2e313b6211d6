import type { Expression } from "@setaside/logic";
import { analysis } from "../../statement.ts";
import { type FactPath, law, vocabulary } from "../../vocabulary.ts";
import type { Jurisdiction, ListedOffense } from "../jurisdiction.ts";
import { entriesWithin } from "../offense-index.ts";
import { listFact } from "../own-facts.ts";
import type { Rule } from "../rule.ts";
import { groundOf, type Marking } from "./grounds.ts";

const { all, any, atLeast, before, below, is, not, notRead, oneOf, onOrAfter, settled, unsettled } = law;

/** A rule of a jurisdiction's data as an expression about a charge. Throws, a bug of the data, on a fact or list that is not there. */
export function ruleExpression(rule: Rule, of: Jurisdiction, marking: Marking): Expression<"charge" | "person"> {
  const within = (each: Rule) => ruleExpression(each, of, marking);
  if ("always" in rule) return settled("yes");
  if ("never" in rule) return settled("no");
  if ("listed" in rule) return onList(rule.listed, of, marking);
  if ("severity" in rule) return oneOf("charge.severity", ...rule.severity);
  if ("grade" in rule) return oneOf("charge.grade", ...rule.grade);
  if ("ended" in rule) return oneOf("charge.disposition", ...rule.ended);
  if ("is" in rule) return is(path<"person.openWarrant">(rule.is, "boolean"));
  if ("victimAtTime" in rule) return any(is("charge.victimAtTime"), oneOf("charge.nexus.timing", "during"));
  if ("below" in rule) return below(path<"charge.ageAtOffense">(rule.below[0], "number"), rule.below[1]);
  if ("atLeast" in rule) return atLeast(path<"charge.ageAtOffense">(rule.atLeast[0], "number"), rule.atLeast[1]);
  if ("before" in rule) return before(path<"charge.offenseDate">(rule.before[0], "date"), rule.before[1]);
  if ("since" in rule) return onOrAfter(path<"charge.offenseDate">(rule.since[0], "date"), rule.since[1]);
  if ("every" in rule) return all(...rule.every.map(within));
  if ("some" in rule) return any(...rule.some.map(within));
  if ("not" in rule) return not(within(rule.not));
  if ("notRead" in rule) {
    const ground = groundOf(rule.notRead, marking);
    return notRead(`not-read-${idOf(ground.text)}`, ground);
  }
  const { id, question, readings, citation } = rule.open;
  return unsettled({
    id,
    question,
    readings,
    ground: analysis(`Open: ${question}`, citation, { confidence: "recalled" }),
  });
}

/** A path that the data names as text: the vocabulary has it, of that type, or the data is wrong. */
function path<P extends FactPath>(name: string, type: string): P {
  const found = Object.hasOwn(vocabulary.facts, name) ? vocabulary.facts[name as FactPath].type.kind : undefined;
  if (found !== type)
    throw new Error(`${name} is ${found === undefined ? "no fact of the vocabulary" : `a ${found}, not a ${type}`}`);
  return name as P;
}

/**
 * The charge's statute is on the list. Where the list was read in part, an
 * offense that we did not see on it may be on it; where it was only recalled,
 * nothing follows from it without a look at its text.
 */
function onList(key: string, of: Jurisdiction, marking: Marking): Expression<"charge" | "person"> {
  const list = of.lists[key];
  if (list === undefined) throw new Error(`${of.code} has no list “${key}”`);
  const asked = is(
    path<"charge.recordSilent">(list.read === "whole" ? "charge.recordSilent" : listFact(of, key), "boolean"),
  );
  if (list.read === "recalled") return asked;
  const seen = any(
    ...groups(list.offenses).map(({ at, only }) => {
      const named = oneOf("charge.stateStatute", ...entriesWithin(of, at));
      return only === undefined ? named : all(named, ruleExpression(only, of, marking));
    }),
  );
  if (list.read === "whole") return seen;
  const named = oneOf(
    "charge.stateStatute",
    ...entriesWithin(
      of,
      list.offenses.map(({ at }) => at),
    ),
  );
  return any(seen, all(not(named), asked));
}

/** Offenses that hold under the same condition, together. */
function groups(
  offenses: readonly ListedOffense[],
): readonly { readonly at: readonly string[]; readonly only?: Rule }[] {
  const found = new Map<string, { at: string[]; only?: Rule }>();
  for (const { at, only } of offenses) {
    const key = JSON.stringify(only ?? null);
    const group = found.get(key) ?? { at: [], ...(only === undefined ? {} : { only }) };
    group.at.push(at);
    found.set(key, group);
  }
  return [...found.values()];
}

function idOf(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, 6).join("-");
}
