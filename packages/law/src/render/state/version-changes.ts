import type { Ground } from "@setaside/logic";
import type { StateRelief } from "../../states/build/state-relief.ts";
import type { Jurisdiction } from "../../states/jurisdiction.ts";
import type { Change, Statement } from "../document.ts";
import { fieldsOf, type VersionField } from "./version-fields.ts";
import { fieldLabels } from "./words.data.ts";

/**
 * What differs between two texts of one statute, field by field in the order of
 * print: the statements that only the earlier has, and those that only the later
 * has. A field that says the same in both is not there.
 */
export function changesBetween(
  earlier: StateRelief,
  later: StateRelief,
  law: Jurisdiction,
  statement: (ground: Ground) => Statement,
): readonly Change[] {
  const [were, are] = [fieldsOf(earlier, law), fieldsOf(later, law)];
  // Of a text that nobody read it is not known what was different.
  const unread = [...groundsIn(were, "not-read"), ...groundsIn(are, "not-read")];
  if (unread.length > 0) {
    const [was, is] = [groundsIn(were, "not-read"), groundsIn(are, "not-read")];
    return [{ field: "not-read", label: fieldLabels["not-read"], was: was.map(statement), is: is.map(statement) }];
  }
  const forms = formChange(earlier, later);
  const fields = Object.keys(fieldLabels).flatMap((field): readonly Change[] => {
    const [was, is] = [groundsIn(were, field), groundsIn(are, field)];
    const only = (one: readonly Ground[], other: readonly Ground[]) =>
      one.filter(({ text }) => !other.some((each) => each.text === text)).map(statement);
    const change = { was: only(was, is), is: only(is, was) };
    if (change.was.length + change.is.length === 0) return [];
    return [{ field, label: fieldLabels[field as keyof typeof fieldLabels], ...change }];
  });
  return forms === undefined
    ? fields
    : [...fields, { ...forms, was: forms.was.map(statement), is: forms.is.map(statement) }];
}

function groundsIn(fields: readonly VersionField[], id: string): readonly Ground[] {
  return fields.filter((each) => each.id === id).flatMap(({ grounds }) => grounds);
}

function formChange(earlier: StateRelief, later: StateRelief) {
  const asGrounds = ({ state: { forms }, authority }: StateRelief): readonly Ground[] =>
    forms.map(({ number, name, edition, source, checked }) => ({
      text: `${number}, ${name} (${edition ?? "edition not known"})`,
      citation: authority.citation,
      kind: "analysis",
      confidence: "secondary",
      source,
      lastChecked: checked,
    }));
  const [were, are] = [asGrounds(earlier), asGrounds(later)];
  const only = (one: readonly Ground[], other: readonly Ground[]) =>
    one.filter(({ text }) => !other.some((each) => each.text === text));
  const change = { field: "forms", label: "Forms", was: only(were, are), is: only(are, were) };
  return change.was.length + change.is.length === 0 ? undefined : change;
}
