import { standsOn } from "../relief.ts";
import { groundOf, markingOf } from "../states/build/grounds.ts";
import type { StateRelief } from "../states/build/state-relief.ts";
import { type StateLaw, stateLaw } from "../states/states.ts";
import type { Change, LawDocument, Section, Source, Statement } from "./document.ts";
import { readJurisdiction } from "./jurisdiction.ts";
import { lawDocument } from "./render-law.ts";
import { citing } from "./sourced.ts";
import { type Texts, textsOf, textsOn } from "./state/periods.ts";
import { changesBetween } from "./state/version-changes.ts";

/** `setaside.law-changes/1`: what of the encoded law differs between two days. */
export interface LawChanges {
  readonly schema: "setaside.law-changes/1";
  readonly jurisdiction: LawDocument["jurisdiction"];
  readonly from: string;
  readonly to: string;
  /** Reliefs in force on the second day and not on the first. */
  readonly began: readonly NamedRelief[];
  readonly ended: readonly NamedRelief[];
  /** Reliefs that stood on both days with another text. */
  readonly changed: readonly ChangedRelief[];
  /** Decisions that were out on the second day and may not have been on the first. */
  readonly decided: readonly { readonly id: string; readonly citation: string; readonly holding: string }[];
  /** What the statements rest on, by number. */
  readonly sources: readonly Source[];
}

export interface NamedRelief {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
}

export interface ChangedRelief extends NamedRelief {
  /** The periods of the two texts. */
  readonly was: StateRelief["inForce"];
  readonly is: StateRelief["inForce"];
  /** False where it is not known whether the texts stood on the two days. */
  readonly sure: boolean;
  readonly changes: readonly Change[];
  /** Amendments of those years, in the words of the research. */
  readonly amendments: readonly Statement[];
}

/**
 * Compares the law of a jurisdiction on two days (ISO, the earlier first). A
 * place that is not covered or a day that the calendar lacks gives a problem
 * that says how to mend it.
 */
export function lawChanges(
  jurisdiction: string,
  days: { readonly from: string; readonly to: string },
): { readonly ok: true; readonly changes: LawChanges } | { readonly ok: false; readonly problem: string } {
  const before = lawDocument(jurisdiction, days.from);
  if (!before.ok) return before;
  const after = lawDocument(jurisdiction, days.to);
  if (!after.ok) return after;
  const named = readJurisdiction(jurisdiction);
  const state = named.kind === "state" ? stateLaw(named.code) : undefined;
  const head = { schema: "setaside.law-changes/1", jurisdiction: after.law.jurisdiction, ...days } as const;
  const changes =
    state === undefined
      ? { ...head, ...federalChanges(before.law, after.law), changed: [], sources: [] }
      : { ...head, ...stateChanges(state, days), decided: [] };
  return { ok: true, changes };
}

function stateChanges(of: StateLaw, { from, to }: { readonly from: string; readonly to: string }) {
  const cited = citing();
  const pairs = textsOf(of).map((texts) => ({ texts, was: textsOn(texts, from)[0], is: textsOn(texts, to)[0] }));
  const began = pairs.flatMap(({ was, is }) => (was === undefined && is !== undefined ? [namedOf(is)] : []));
  const ended = pairs.flatMap(({ was, is }) => (was !== undefined && is === undefined ? [namedOf(was)] : []));
  const changed = pairs.flatMap(({ texts, was, is }): readonly ChangedRelief[] => {
    if (was === undefined || is === undefined) return [];
    const amendments = amendmentsOf(of, texts, from, to).map(cited.statement);
    const changes = was === is ? [] : changesBetween(was, is, of.law, cited.statement);
    if (was === is && amendments.length === 0) return [];
    const sure = standsOn(was.inForce, from) === "yes" && standsOn(is.inForce, to) === "yes";
    return [{ ...namedOf(is), was: was.inForce, is: is.inForce, sure, changes, amendments }];
  });
  return { began, ended, changed, sources: cited.sources() };
}

function namedOf({ id, name, authority: { citation } }: StateRelief): NamedRelief {
  return { id, name, citation };
}

/** The entries of a statute's history whose year, the first that they name, lies between the days. */
function amendmentsOf({ law }: StateLaw, texts: Texts, from: string, to: string) {
  const { statute } = texts[0].state;
  const marking = markingOf(law, statute);
  return statute.history
    .map((each) => groundOf(each, marking))
    .filter(({ text }) => {
      const [day, year = ""] = /\b((?:19|20)\d{2})(?:-\d{2}-\d{2})?\b/.exec(text) ?? [];
      if (day === undefined) return false;
      return day.length > 4 ? day > from && day <= to : year >= from.slice(0, 4) && year <= to.slice(0, 4);
    });
}

function federalChanges(before: LawDocument, after: LawDocument) {
  const [were, are] = [inForce(before), inForce(after)];
  const areLater = later(after);
  return {
    began: [...are.values()].filter(({ id }) => !were.has(id)),
    ended: [...were.values()].filter(({ id }) => !are.has(id)),
    decided: [...later(before).values()].filter(({ id }) => !areLater.has(id)),
  };
}

function blocksOf(sections: readonly Section[]): readonly Section["blocks"][number][] {
  return sections.flatMap((section) => [...section.blocks, ...blocksOf(section.sections)]);
}

function inForce({ sections }: LawDocument): ReadonlyMap<string, NamedRelief> {
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
