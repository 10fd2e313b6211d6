import type { Account, Answers, Matter, NextQuestion } from "./account.ts";
import { deciding, reachable } from "./graph.ts";
import { courts, endings, kindsOfCharge } from "./kinds.ts";
import { isAskedFor, type LawOfMatter, lawsOfMatter, placeOf } from "./laws-of-matter.ts";
import { oneOf } from "./possible.ts";
import type { Tables, TableVariable } from "./table.ts";

/**
 * The question worth asking next: matter by matter, the gentlest first. Undefined when nothing that this person can say
 * changes what the law may do for any matter, or each is worth a lawyer's look already.
 */
export function nextQuestion(account: Account, tables: Tables, { today }: { readonly today: string }) {
  for (const matter of account.matters) {
    const question = nextOf(account, matter, tables, today);
    if (question !== undefined) return question;
  }
  return undefined;
}

function nextOf(account: Account, matter: Matter, tables: Tables, today: string): NextQuestion | undefined {
  const { answers } = matter;
  const plain = (id: string, values: readonly string[], sensitivity: 0 | 1 = 0): NextQuestion => ({
    matter: matter.id,
    id,
    answer: "choice",
    values,
    sensitivity,
  });
  // The law to look at hangs on the first two.
  if (answers.place === undefined) return plain("place", Object.keys(tables.places));
  if (answers.court === undefined && placeOf(matter) !== "US") return plain("court", courts);
  const laws = lawsOfMatter(tables, account, matter, today);
  if (laws.some((each) => isWorthALook(each, tables))) return undefined;
  const asked = laws.flatMap((law) =>
    [...deciding(tables, law.table, law.possible)].filter((at) => isAskedFor(law, at, tables)),
  );
  // The tables have them in order, the gentlest first.
  const inOrder = [...new Set(asked)].sort((a, b) => a - b).flatMap((at) => tables.variables[at] ?? []);
  for (const variable of inOrder) {
    const { id } = variable;
    if (id === "court") continue;
    if (id === "kind" && answers.kind !== undefined && isReduced(answers)) {
      if (answers["reduced-kind"] === undefined) return plain("reduced-kind", kindsOfCharge);
      continue;
    }
    if ((variable.about === "person" ? account.person : answers)[id] !== undefined) continue;
    if (id === "kind") return plain("kind", kindsOfCharge);
    if (id === "ended") return plain("ended", endings, 1);
    return questionOf(variable, matter);
  }
  return undefined;
}

function isReduced({ ended }: Answers): boolean {
  return oneOf(ended)?.includes("reduced") === true;
}

/** Nothing that could still be said would make it more than that. */
function isWorthALook({ table, possible, ifCourt, ifEndedOtherwise }: LawOfMatter, tables: Tables): boolean {
  if (table.about !== "trafficking" || ifCourt !== undefined || ifEndedOtherwise) return false;
  return reachable(tables, table, possible).every(({ standing }) => standing === "may");
}

function questionOf({ id, about, sensitivity, values }: TableVariable, matter: Matter): NextQuestion {
  return {
    matter: about === "person" ? undefined : matter.id,
    id,
    answer: "choice" in values ? "choice" : "days" in values ? "year" : "age",
    values: "choice" in values ? values.choice : [],
    sensitivity,
  };
}
