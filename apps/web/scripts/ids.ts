import type { Value } from "./values.ts";

/** The values of every message, by its id. */
export type Ids = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** How the ids of two languages differ, in words; empty when they do not. */
export function differences(one: string, ids: Ids, other: string, others: Ids): readonly string[] {
  return [...new Set([...ids.keys(), ...others.keys()])].flatMap((id) => {
    const [here, there] = [ids.get(id), others.get(id)];
    if (here === undefined) return [`${id} is missing in ${one}`];
    if (there === undefined) return [`${id} is missing in ${other}`];
    return typeText(here) === typeText(there) ? [] : [`${id} has other values in ${one} than in ${other}`];
  });
}

/** The source text of a module with the type of every id and its values, and of the groups that `known` can look into. */
export function idsText(ids: Ids): string {
  return [WRITTEN, ...idTypes(ids, "Messages", "Group"), ""].join("\n");
}

/** What stands above every file made of catalogues. */
export const WRITTEN = "/** Written from the catalogues by `npm run build:words`. */";

/** Two types in source text, by the names given: the values of every id, and the groups. */
export function idTypes(ids: Ids, messages: string, group: string): readonly string[] {
  return [
    `export interface ${messages} {`,
    ...[...ids].map(([id, values]) => `  readonly ${JSON.stringify(id)}: ${typeText(values)};`),
    "}",
    `export type ${group} = ${
      groupsOf(ids)
        .map((each) => JSON.stringify(each))
        .join(" | ") || "never"
    };`,
  ];
}

/** What stands before the last point of an id of three parts or more, where no message of the group wants a value. */
function groupsOf(ids: Ids): readonly string[] {
  const groupOf = (id: string) => id.slice(0, id.lastIndexOf("."));
  const wanting = new Set([...ids].filter(([, values]) => values.size > 0).map(([id]) => groupOf(id)));
  return [...new Set([...ids.keys()].map(groupOf))]
    .filter((group) => group.includes(".") && !wanting.has(group))
    .sort();
}

function typeText(values: ReadonlyMap<string, Value>): string {
  if (values.size === 0) return "Record<never, never>";
  const fields = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `readonly ${name}: ${valueText(value)}`);
  return `{ ${fields.join("; ")} }`;
}

function valueText(value: Value): string {
  if (value === "number") return "number";
  return value === "text" ? "string | number" : value.map((each) => JSON.stringify(each)).join(" | ");
}
