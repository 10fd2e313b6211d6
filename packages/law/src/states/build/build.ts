import type { Expression, Ground } from "@setaside/logic";
import { law } from "../../vocabulary.ts";
import type { Condition, Jurisdiction, StateStatute, Version, Way, Words } from "../jurisdiction.ts";
import { endingExpression } from "./ending.ts";
import { groundIf, groundOf, type Marking, markingOf } from "./grounds.ts";
import { nexusExpression } from "./nexus.ts";
import { ruleExpression } from "./rule-expression.ts";
import type { StateParticulars, StateRelief } from "./state-relief.ts";
import { protectedExpression } from "./victim.ts";

const { all, any, element, notRead } = law;

/** The reliefs of a jurisdiction as its data says: one for each period of each statute, in the statute's order. */
export function build(of: Jurisdiction): readonly StateRelief[] {
  return of.statutes.flatMap((statute) => statute.versions.map((version) => reliefOf(of, statute, version)));
}

/** Id of a statute's relief: `us-ca/ca-penal-236.14`. */
function stateReliefId(code: string, statute: string): string {
  return `us-${code.toLowerCase()}/${statute}`;
}

function reliefOf(of: Jurisdiction, statute: StateStatute, version: Version): StateRelief {
  const marking = markingOf(of, statute);
  const { procedure, from, to } = version;
  const unstated = (what: string): Ground =>
    groundOf({ text: `${what} is not stated in what was read.`, confidence: "recalled", kind: "analysis" }, marking);
  const list = (words: readonly Words[]) => words.map((each) => groundOf(each, marking));
  return Object.freeze({
    id: stateReliefId(of.code, statute.id),
    name: statute.title,
    authority: { citation: statute.citation },
    inForce: { from, ...(to === undefined ? {} : { to }) },
    subject: "charge",
    who: procedure.who === null ? unstated("Who may ask") : groundOf(procedure.who, marking),
    court: procedure.court === null ? unstated("The court") : groundOf(procedure.court, marking),
    courtRule: "state-court",
    discretion: procedure.discretion ?? "not-stated",
    discretionGround: discretionGround(version, marking),
    burden: burdenOf(version, marking),
    expression: expressionOf(of, version, marking),
    motionContents: list(procedure.contents),
    evidence: documentsOf(version, marking),
    clocks: clocksOf(version, marking),
    effect: list(version.effect),
    limits: version.afterDenial === null ? [] : [groundOf(version.afterDenial, marking)],
    notes: [],
    leads: true,
    state: particularsOf(of, statute, version, marking),
  } satisfies StateRelief);
}

function expressionOf(of: Jurisdiction, version: Version, marking: Marking): Expression<"charge" | "person"> {
  if (version.notRead !== undefined) {
    const ground = groundOf(version.notRead, marking);
    return element("text-not-read", ground, notRead("text-of-that-time", ground));
  }
  const victim = version.victim === null ? [] : [protectedExpression(version.victim, of, marking)];
  const ways = version.ways.map((way) => wayExpression(way, of, marking));
  const either = ways.length === 1 ? ways : [any(...ways)];
  return all(...either, ...victim, ...version.conditions.map((each) => conditionExpression(each, of, marking)));
}

function wayExpression(way: Way, of: Jurisdiction, marking: Marking): Expression<"charge" | "person"> {
  const included = way.included.map(textOf).join("; ");
  const excluded = way.excluded.map(textOf).join("; ");
  const scope = [
    included === "" ? "The offense is one that the statute takes in." : `The statute takes in: ${included}.`,
    ...(excluded === "" ? [] : [`It leaves out: ${excluded}.`]),
  ].join(" ");
  return all(
    endingExpression(way, marking),
    element("offense-in-scope", groundOf(scope, marking), ruleExpression(way.offenses, of, marking)),
    ...(way.nexus === null ? [] : [nexusExpression(way.nexus, of, marking)]),
    ...(way.conditions ?? []).map((each) => conditionExpression(each, of, marking)),
  );
}

function conditionExpression({ id, words, rule }: Condition, of: Jurisdiction, marking: Marking) {
  return element(id, groundOf(words, marking), ruleExpression(rule, of, marking));
}

function textOf(words: Words): string {
  return typeof words === "string" ? words : words.text;
}

const standardWords: Readonly<Record<Version["standard"], string>> = {
  preponderance: "By a preponderance of the evidence.",
  "clear-and-convincing": "By clear and convincing evidence.",
  "reasonable-probability": "A reasonable probability.",
  "court-satisfied": "To the satisfaction of the court; no other standard is stated.",
  "beyond-reasonable-doubt": "Beyond a reasonable doubt.",
  unspecified: "No standard of proof is stated.",
  unknown: "The standard of proof is not known: the words were not read.",
};

function burdenOf({ standard, standardWords: more }: Version, marking: Marking): Ground {
  const plain = standardWords[standard];
  if (more === undefined) {
    return groundOf(
      standard === "unknown" ? { text: plain, confidence: "recalled", kind: "analysis" } : plain,
      marking,
    );
  }
  return groundOf(typeof more === "string" ? `${plain} ${more}` : { ...more, text: `${plain} ${more.text}` }, marking);
}

function discretionGround({ procedure: { discretion, discretionWords } }: Version, marking: Marking): Ground {
  if (discretionWords !== undefined) return groundOf(discretionWords, marking);
  if (discretion === null) {
    return groundOf(
      {
        text: "Whether the court may or must grant is not stated in what was read.",
        confidence: "recalled",
        kind: "analysis",
      },
      marking,
    );
  }
  const plain = {
    shall: "The court shall grant it where the requirements are met.",
    may: "The court may grant it where the requirements are met.",
    "not-a-motion": "It is raised in the case itself and not by a motion of its own.",
  }[discretion];
  return groundOf(plain, marking);
}

function documentsOf({ documents }: Version, marking: Marking): readonly Ground[] {
  const creates = {
    "rebuttable-presumption": "An official document of victim status raises a rebuttable presumption.",
    presumption: "An official document of victim status raises a presumption.",
    "prima-facie": "An official document of victim status is prima facie evidence.",
    none: undefined,
  }[documents.creates ?? "none"];
  const required = {
    true: "An official document of victim status is required.",
    false: "An official document of victim status is not required.",
    null: undefined,
  }[`${documents.required}` as "true" | "false" | "null"];
  return [
    ...(documents.words === undefined ? [creates, required].filter((each) => each !== undefined) : [documents.words]),
    ...documents.examples,
  ].map((each) => groundOf(each, marking));
}

function clocksOf(
  { deadline, dueDiligence, waits, procedure: { response } }: Version,
  marking: Marking,
): readonly Ground[] {
  return [
    ...waits.map(({ words }) => words),
    ...(deadline === null ? [] : [deadline]),
    ...(dueDiligence === true ? ["It must be filed with due diligence."] : []),
    ...(response === null ? [] : [response.words]),
  ].map((each) => groundOf(each, marking));
}

function particularsOf(of: Jurisdiction, statute: StateStatute, version: Version, marking: Marking): StateParticulars {
  const { procedure, standard, documents, waits, weighs, deadline } = version;
  const { response } = procedure;
  return {
    code: of.code,
    about: statute.about,
    gives: statute.relief,
    statute,
    version,
    standard,
    documents,
    ...groundIf("service", procedure.service, marking),
    ...(response === null
      ? {}
      : { response: { days: response.days, from: response.from, ground: groundOf(response.words, marking) } }),
    ...groundIf("hearing", procedure.hearing, marking),
    ...groundIf("fee", procedure.fee, marking),
    ...groundIf("confidential", procedure.confidential, marking),
    forms: procedure.forms,
    ...groundIf("formWords", procedure.formWords, marking),
    ...groundIf("consolidation", procedure.consolidation, marking),
    weighs: weighs.map((each) => groundOf(each, marking)),
    waits: waits.map(({ words, when, ...wait }) => ({
      ...wait,
      ground: groundOf(words, marking),
      ...(when === undefined ? {} : { applies: ruleExpression(when, of, marking) }),
    })),
    ...groundIf("deadline", deadline, marking),
    unverified: statute.unverified,
  };
}
