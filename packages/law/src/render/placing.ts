import type { Ground } from "@setaside/logic";
import { federalReliefs } from "../federal/reliefs.ts";
import {
  clocks,
  denialAndAppeal,
  evidence,
  filing,
  fullRelief,
  mayGrant,
  motionContents,
  preponderance,
} from "../federal/tsra/common-rules.ts";
import { counting } from "../federal/tsra/counting.ts";
import { pleading } from "../federal/tsra/pleading.ts";
import { silences } from "../federal/tsra/silences.ts";
import type { Relief } from "../relief.ts";

/** The parts of § 3771A after its definitions, in its order, with our words for headings. */
export const provisions = [
  ["b", "(b) Motions"],
  ["b-1", "(b)(1) Who may move, and where"],
  ["b-1-A", "(b)(1)(A) Vacate a level A conviction"],
  ["b-1-B", "(b)(1)(B) Expunge a level A arrest"],
  ["b-1-C", "(b)(1)(C) Expunge a level B arrest"],
  ["b-2", "(b)(2) Contents of the motion"],
  ["b-3", "(b)(3) Opposition and hearing"],
  ["b-4", "(b)(4) Findings, and what the court may do"],
  ["b-5", "(b)(5) Evidence"],
  ["b-6", "(b)(6) Other people"],
  ["b-7", "(b)(7) Denial"],
  ["b-8", "(b)(8) Appeal"],
  ["c", "(c) What follows when a conviction is vacated"],
  ["d", "(d) What follows when an arrest is expunged"],
  ["e", "(e) Sentence reduction"],
  ["f", "(f) Full relief"],
  ["g", "(g) Fees"],
  ["h", "(h) Sealing"],
  ["i", "(i) Applicability"],
] as const;

const ids: ReadonlySet<string> = new Set(provisions.map(([id]) => id));

/**
 * The section of the document in which a statement stands: that of the first
 * provision it cites, as deep as the document goes. `whole` is § 3771A as such.
 */
export function placeOf(citation: string): string {
  const rule = /^Fed\. R\. (App|Crim)\. P\./.exec(citation);
  if (rule !== null) return rule[1] === "App" ? "b-8" : "b-3";
  if (/^(Pub\. L\.|H\.R\.|H\. Rep\.)/.test(citation)) return "act";
  const section = /^(?:18|22) U\.S\.C\. §§? (3771A|28|3607|7102)((?:\([0-9A-Za-z]+\))*)/.exec(citation);
  if (section === null) return "whole";
  if (section[1] !== "3771A") return `s${section[1]}`;
  const path = (section[2] ?? "").split(/[()]+/).filter((each) => each !== "");
  if (path[0] === "a") return path[1] === undefined ? "a" : `a-${path[1]}`;
  for (let deep = path.length; deep > 0; deep -= 1) {
    const id = path.slice(0, deep).join("-");
    if (ids.has(id)) return id;
  }
  return "whole";
}

const shared: readonly Ground[] = [
  ...motionContents,
  ...clocks,
  mayGrant,
  preponderance,
  ...evidence,
  ...denialAndAppeal,
  fullRelief,
  ...filing,
];

function ownStatements(relief: Relief): readonly Ground[] {
  return [...relief.motionContents, ...relief.evidence, ...relief.clocks, ...relief.effect, ...relief.limits];
}

/** Reliefs that have a section to themselves: what only they say stands there, whatever else it cites. */
const apart: Readonly<Record<string, string>> = {
  "us/sentence-reduction": "e",
  "us/trial-defense": "s28",
  "us/first-offender-expungement": "s3607",
};

/** Every statement that a rule's expression does not hold, once, by the section it belongs to; statutes first. */
export function statementsByPlace(): ReadonlyMap<string, readonly Ground[]> {
  const placeOfGround = new Map<Ground, string>(shared.map((ground) => [ground, placeOf(ground.citation)]));
  const place = (ground: Ground, section: string) => {
    if (!placeOfGround.has(ground)) placeOfGround.set(ground, section);
  };
  for (const relief of federalReliefs) {
    for (const ground of ownStatements(relief)) place(ground, apart[relief.id] ?? placeOf(ground.citation));
  }
  for (const ground of [...counting, ...silences, ...pleading]) place(ground, placeOf(ground.citation));
  const places = new Map<string, Ground[]>();
  for (const [ground, section] of placeOfGround) places.set(section, [...(places.get(section) ?? []), ground]);
  return new Map([...places].map(([section, grounds]) => [section, grounds.sort(byKind)]));
}

function byKind(one: Ground, other: Ground): number {
  return Number(one.kind !== "statute") - Number(other.kind !== "statute");
}
