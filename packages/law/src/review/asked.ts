import { type Ground, type Node, nodesOf } from "@setaside/logic";
import type { Relief } from "../relief.ts";
import { isStateRelief } from "../states/build/state-relief.ts";
import type { OffenseList } from "../states/jurisdiction.ts";

/** One thing about a rule that is not verified, asked of the reviewing lawyer. */
export interface AskedOfLawyer {
  /** Unique within its rule. */
  readonly id: string;
  /**
   * `not-read`: words whose content leaves the answer open. `list`: a list not read to its end.
   * `recalled`: a statement known only from general knowledge. `stated`: the research names it as not verified.
   */
  readonly kind: "not-read" | "list" | "recalled" | "stated";
  /** What is not verified, as it stands in the rule or the research. */
  readonly about: string;
  readonly citation: string;
}

/**
 * What of a rule is not verified, each once, in the order of weight: words not
 * read, lists not read to their end, what the research names (`whole`: where
 * this is the statute's last text), statements only recalled. Where the whole
 * statute is only recalled, that is asked once and not of every sentence.
 */
export function askedOf(
  relief: Relief,
  lists: Readonly<Record<string, OffenseList>>,
  whole: boolean,
): readonly AskedOfLawyer[] {
  const { citation } = relief.authority;
  const nodes = [...nodesOf(relief.expression)];
  const unread = nodes.flatMap((node) => (node.kind === "unread" ? [node.ground] : []));
  const state = isStateRelief(relief) ? relief.state : undefined;
  const recalledWhole = state?.statute.confidence === "recalled";
  const recalled = groundsOf(relief, nodes).filter(
    ({ confidence, citation: cited }) => confidence === "recalled" && !(recalledWhole && cited === citation),
  );
  return once([
    ...unread.map(asking("not-read")),
    ...Object.values(lists)
      .filter(({ read }) => read !== "whole")
      .map((list) => ({ kind: "list" as const, about: list.name.en, citation: list.citation })),
    ...(recalledWhole
      ? [{ kind: "recalled" as const, about: "The statute as a whole was not read here.", citation }]
      : []),
    ...(whole ? (state?.unverified ?? []) : []).map((about) => ({ kind: "stated" as const, about, citation })),
    ...recalled.map(asking("recalled")),
  ]);
}

function asking(kind: AskedOfLawyer["kind"]) {
  return ({ text, citation }: Ground) => ({ kind, about: text, citation });
}

/** What a relief states of itself and in its rule; not what its common tools say of every law (our analysis). */
function groundsOf(relief: Relief, nodes: readonly Node[]): readonly Ground[] {
  const { who, court, discretionGround, burden, motionContents, evidence, clocks, effect, limits } = relief;
  const { service, hearing, fee, confidential, formWords, consolidation, weighs } = isStateRelief(relief)
    ? relief.state
    : {};
  const own = [service, hearing, fee, confidential, formWords, consolidation, ...(weighs ?? [])];
  return [
    ...nodes.flatMap((node) => (node.kind === "element" && node.ground.kind !== "analysis" ? [node.ground] : [])),
    ...[who, court, discretionGround, burden, ...motionContents, ...evidence, ...clocks, ...effect, ...limits],
    ...own.filter((each) => each !== undefined),
  ];
}

function once(found: readonly Omit<AskedOfLawyer, "id">[]): readonly AskedOfLawyer[] {
  const kept = [...new Map(found.map((each) => [each.about, each])).values()];
  const taken = new Map<string, number>();
  return kept.map((each) => {
    const plain = `${each.kind}/${slug(each.about)}`;
    const before = taken.get(plain) ?? 0;
    taken.set(plain, before + 1);
    return { id: before === 0 ? plain : `${plain}-${before + 1}`, ...each };
  });
}

function slug(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, 8).join("-");
}
