import type { Ground } from "@setaside/logic";
import { dispositionWords } from "../../states/build/ending.ts";
import { groundOf, type Marking, markingOf } from "../../states/build/grounds.ts";
import { nexusWords } from "../../states/build/nexus.ts";
import type { StateRelief } from "../../states/build/state-relief.ts";
import type { Jurisdiction, Victim, Way, Words } from "../../states/jurisdiction.ts";
import { type FieldId, fieldLabels, responseFromWords, waitAfterWords } from "./words.data.ts";

/** One field of a statute's text in one period, with the statements that fill it. */
export interface VersionField {
  readonly id: FieldId;
  /** The way that it belongs to, where the text has several. */
  readonly way?: string;
  readonly label: string;
  /** Empty: what was read says nothing of it. */
  readonly grounds: readonly Ground[];
}

/** Every field of a relief's text, in the order of print: what is printed, and what is compared between two texts. */
export function fieldsOf(relief: StateRelief, law: Jurisdiction): readonly VersionField[] {
  const { statute, version, service, response, hearing, fee, confidential, formWords, consolidation } = relief.state;
  const marking = markingOf(law, statute);
  const { who, court } = version.procedure;
  const if_ = (ground: Ground | undefined) => (ground === undefined ? [] : [ground]);
  const answered =
    response === undefined
      ? []
      : [counted(response.ground, `${response.days} days from ${responseFromWords[response.from]}`)];
  const fields = [
    field("who", who === null ? [] : [relief.who]),
    field("court", court === null ? [] : [relief.court]),
    ...victimFields(version.victim, marking),
    ...version.ways.flatMap((way) => wayFields(way, version.ways.length > 1, marking)),
    field("burden", [relief.burden]),
    field("discretion", [relief.discretionGround]),
    field(
      "conditions",
      version.conditions.map(({ words }) => groundOf(words, marking)),
    ),
    field("weighs", relief.state.weighs),
    field("documents", relief.evidence),
    field(
      "waits",
      relief.state.waits.map(({ ground, after, years, months, days }) =>
        counted(ground, `${waitWords({ years, months, days })}${waitAfterWords[after]}`),
      ),
    ),
    field("deadline", if_(relief.state.deadline)),
    field("due-diligence", dueDiligence(version.dueDiligence, marking)),
    field("contents", relief.motionContents),
    field("service", if_(service)),
    field("response", answered),
    field("hearing", if_(hearing)),
    field("fee", if_(fee)),
    field("confidential", if_(confidential)),
    field("form-words", if_(formWords)),
    field("consolidation", if_(consolidation)),
    field("effect", relief.effect),
    field("after-denial", relief.limits),
  ];
  if (version.notRead === undefined) return fields;
  // Of a text that nobody read, only what is known of it: an empty field says nothing of the statute.
  const unknown = new Set<FieldId>([
    ...(version.victim === null ? ["victim" as const] : []),
    ...(version.standard === "unknown" ? ["burden" as const] : []),
    ...(version.procedure.discretion === null ? ["discretion" as const] : []),
  ]);
  return [
    field("not-read", [groundOf(version.notRead, marking)]),
    ...fields.filter(({ id, grounds }) => grounds.length > 0 && !unknown.has(id)),
  ];
}

function field(id: FieldId, grounds: readonly Ground[], way?: string): VersionField {
  const label = way === undefined ? fieldLabels[id] : `${fieldLabels[id]} (way: ${way.replaceAll("-", " ")})`;
  return { id, label, grounds, ...(way === undefined ? {} : { way }) };
}

function victimFields(victim: Victim | null, marking: Marking): readonly VersionField[] {
  if (victim === null) {
    return [field("victim", [ours("It does not ask that the person was a victim of trafficking.", marking)])];
  }
  const flags = [
    ["sex trafficking", victim.sexTrafficking],
    ["labor trafficking", victim.laborTrafficking],
    ["a person under 18 in commercial sex, without force, fraud or coercion", victim.minorsWithoutForce],
    ["a victim as federal law defines it", victim.federalDefinition],
  ] as const;
  const those = (value: boolean | null) => flags.filter(([, flag]) => flag === value).map(([words]) => words);
  const lines = [
    ["Inside", those(true)],
    ["Outside", those(false)],
    ["Not known", those(null)],
  ] as const;
  return [
    field(
      "victim",
      [victim.words, ...(victim.others === undefined ? [] : [victim.others.words])].map((each) =>
        groundOf(each, marking),
      ),
    ),
    field(
      "victim-reach",
      lines.flatMap(([head, which]) =>
        which.length === 0
          ? []
          : [
              ours(
                `${head}: ${which.join("; ")}.`,
                head === "Not known" ? { ...marking, confidence: "recalled" } : marking,
              ),
            ],
      ),
    ),
  ];
}

function wayFields(way: Way, isOneOfSeveral: boolean, marking: Marking): readonly VersionField[] {
  const name = isOneOfSeveral ? way.id : undefined;
  const list = (words: readonly Words[]) => words.map((each) => groundOf(each, marking));
  const { nexus } = way;
  const link =
    nexus === null
      ? ours("No link between offense and trafficking is asked.", marking)
      : groundOf({ text: nexusWords(nexus), confidence: nexus.confidence ?? marking.confidence }, marking);
  const endings = way.dispositions.map((each) => {
    const { is, confidence } = typeof each === "string" ? { is: each, confidence: marking.confidence } : each;
    return groundOf({ text: `It takes ${dispositionWords[is]}.`, confidence }, marking);
  });
  return [
    field("ending", endings, name),
    field("offenses-in", list(way.included), name),
    field("offenses-out", list(way.excluded), name),
    ...(way.tiers === undefined ? [] : [field("tiers", list([way.tiers]), name)]),
    field("link", [link], name),
    ...(way.conditions === undefined || way.conditions.length === 0
      ? []
      : [field("way-conditions", list(way.conditions.map(({ words }) => words)), name)]),
  ];
}

function dueDiligence(asked: boolean | null, marking: Marking): readonly Ground[] {
  if (asked === null) return [];
  return [
    asked
      ? groundOf("It must be filed with due diligence.", marking)
      : groundOf("Due diligence in filing is not asked.", marking),
  ];
}

/** What the data says of a text, in our words. */
function ours(text: string, marking: Marking): Ground {
  return groundOf({ text, confidence: marking.confidence, kind: "analysis" }, marking);
}

/** A statement of time, with how the program counts it. */
function counted(ground: Ground, how: string): Ground {
  return { ...ground, text: `${ground.text.replace(/\.?$/, ".")} Counted here as: ${how}.` };
}

/** `2 years and 6 months after `; `once ` where no length is given: the day itself must have come. */
function waitWords(length: {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}): string {
  const parts = (["years", "months", "days"] as const).flatMap((unit) => {
    const number = length[unit];
    return number === undefined ? [] : [`${number} ${number === 1 ? unit.slice(0, -1) : unit}`];
  });
  return parts.length === 0 ? "not before " : `${parts.join(" and ")} after `;
}
