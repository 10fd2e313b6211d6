import { type LawDocument, renderLaw } from "@setaside/law";
import { done, failed, type Step } from "../step.ts";

/** `setaside.law-changes/1`: what of the encoded law differs between two days. */
export interface LawChanges {
  readonly schema: "setaside.law-changes/1";
  readonly jurisdiction: LawDocument["jurisdiction"];
  readonly from: string;
  readonly to: string;
  /** Reliefs in force on the second day and not on the first. */
  readonly began: readonly Named[];
  readonly ended: readonly Named[];
  /** Decisions that were out on the second day and may not have been on the first. */
  readonly decided: readonly { readonly id: string; readonly citation: string; readonly holding: string }[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
}

/** Compares the law of a jurisdiction on two days, as rendered. */
export function lawChanges(
  jurisdiction: string,
  { from, to }: { readonly from: string; readonly to: string },
): Step<LawChanges> {
  const before = lawOn(jurisdiction, from);
  if (!before.ok) return before;
  const after = lawOn(jurisdiction, to);
  if (!after.ok) return after;
  const [were, are] = [inForce(before.value), inForce(after.value)];
  const wereLater = later(before.value);
  const areLater = later(after.value);
  return done({
    schema: "setaside.law-changes/1",
    jurisdiction: after.value.jurisdiction,
    from,
    to,
    began: [...are.values()].filter(({ id }) => !were.has(id)),
    ended: [...were.values()].filter(({ id }) => !are.has(id)),
    decided: [...wereLater.values()].filter(({ id }) => !areLater.has(id)),
  });
}

function lawOn(jurisdiction: string, day: string): Step<LawDocument> {
  const rendered = renderLaw(jurisdiction, { asOf: day, format: "json" });
  return rendered.ok ? done(JSON.parse(rendered.text) as LawDocument) : failed(rendered.problem);
}

type Section = LawDocument["sections"][number];

function blocksOf(sections: readonly Section[]): readonly Section["blocks"][number][] {
  return sections.flatMap((section) => [...section.blocks, ...blocksOf(section.sections)]);
}

function inForce({ sections }: LawDocument): ReadonlyMap<string, Named> {
  const reliefs = blocksOf(sections).filter((block) => block.kind === "relief");
  return new Map(
    reliefs.filter((each) => each.inForceThen === "yes").map(({ id, name, citation }) => [id, { id, name, citation }]),
  );
}

function later({ sections }: LawDocument): ReadonlyMap<string, LawChanges["decided"][number]> {
  const rows = blocksOf(sections).flatMap((block) => (block.kind === "authorities" ? block.rows : []));
  return new Map(
    rows.filter((row) => row.later === true).map(({ id, citation, holding }) => [id, { id, citation, holding }]),
  );
}
