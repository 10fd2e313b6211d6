import type { Ground } from "@setaside/logic";
import type { Jurisdiction, ListedOffense } from "../../states/jurisdiction.ts";
import { entriesWithin, placeOf } from "../../states/offense-index.ts";
import { listFact } from "../../states/own-facts.ts";
import type { Link, Statement } from "../document.ts";
import { type OutlineWords, valuesOf } from "../outline.ts";

/** A place in a code as a citation: `Cal. Penal Code § 647(b)`. */
export function placeWords(law: Jurisdiction, at: string): string {
  const { code, kind } = placeOf(law.code, at);
  const name = law.codes[code]?.name ?? code;
  const written = at.slice(at.indexOf(" ") + 1);
  if (kind === "range") return `${name} §§ ${written.replace("..", " to ")}`;
  if (kind === "beginning") return `${name}, every section that begins with ${written.replace("*", "")}`;
  return `${name} § ${written}`;
}

/** Where a list is set out. */
export function listLink(law: Jurisdiction, key: string): Link {
  return { section: listSectionId(key), text: `list of ${law.lists[key]?.name.en ?? key}` };
}

export function listSectionId(key: string): string {
  return `list-${key}`;
}

/** The words in which the rules of a state are printed: its lists by name, its sections by citation. */
export function stateWords(law: Jurisdiction, statement: (ground: Ground) => Statement): OutlineWords {
  const byEntries = new Map(
    Object.entries(law.lists).flatMap(([key, { offenses }]) =>
      // Offenses that hold under one condition stand together in a rule.
      groupsOf(offenses).map((group) => [entriesWithin(law, group).join("\n"), key] as const),
    ),
  );
  const byFact = new Map(Object.keys(law.lists).map((key) => [listFact(law, key), key]));
  return {
    statement,
    values: (fact, values) => {
      if (fact !== "charge.stateStatute") return { text: valuesOf(fact, values) };
      const key = byEntries.get(values.join("\n"));
      if (key !== undefined) {
        const all = law.lists[key]?.offenses.every(({ only }) => only === undefined) === true;
        const which = all ? "on the list" : `one of ${values.length} on the list`;
        return { text: `${which} of ${law.lists[key]?.name.en ?? key}`, see: listLink(law, key) };
      }
      const prefix = `${law.code.toLowerCase()} `;
      return { text: values.map((value) => placeWords(law, value.replace(prefix, ""))).join(", ") };
    },
    placeOf: (fact) => {
      const key = byFact.get(fact);
      return key === undefined ? undefined : listLink(law, key);
    },
  };
}

function groupsOf(offenses: readonly ListedOffense[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>([["all", offenses.map(({ at }) => at)]]);
  for (const { at, only } of offenses) {
    const key = JSON.stringify(only ?? null);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
}
