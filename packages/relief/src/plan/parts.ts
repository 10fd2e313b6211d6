import type { Finding } from "../finding.ts";
import { elementPhrase } from "./element-phrase.ts";
import { chargesIn, knownFacts } from "./known.ts";
import { factLabel } from "./missing.ts";
import { listed, type Say } from "./phrase.ts";
import type { Alternative, PartState, StepPart } from "./plan.ts";
import { idOf, mayBe, type Planning } from "./planning.ts";
import { reliefOf } from "./relief-of.ts";
import { firstOf } from "./state-step.ts";
import { particularsOf, reachOf, stateWaysOf } from "./state-ways.ts";
import { partWhen } from "./when-words.ts";

const vacatur = "us/vacate-conviction-level-a";
const reduction = "us/sentence-reduction";

/** A finding as a part of a step. `later`: the convictions to vacate first, where it fails until then. */
export function partOf(planning: Planning, finding: Finding, later: readonly string[] = []): StepPart {
  const relief = reliefOf(planning, finding.relief);
  const { subject } = finding;
  const when = partWhen(planning, finding.state?.when);
  const onlyIf = onlyIfOf(planning, finding);
  return {
    subject,
    label: planning.labels.of(subject),
    statute: [...new Set(chargesIn(planning, subject).map((id) => planning.view.charges.get(id)?.statute ?? ""))].join(
      "; ",
    ),
    state: later.length > 0 ? "later" : stateOf(finding),
    least: finding.least,
    most: finding.most,
    openBy: finding.openBy,
    exact: finding.exact,
    confidence: finding.confidence,
    text:
      later.length > 0
        ? planning.say("part.later", { subjects: planning.labels.list(later) })
        : conditionOf(planning, finding),
    levels: levelsOf(planning, subject),
    elements: finding.because.filter(({ depth }) => depth === 0),
    known: knownFacts(planning, relief, subject),
    missing: finding.missing,
    conclusions: finding.conclusions,
    pleads: pleadsOf(planning, finding),
    alternatives: alternativesOf(planning, finding),
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...(when === undefined ? {} : { when }),
  };
}

/** How far a finding reaches; an open one stays open. */
function stateOf({ least }: Pick<Finding, "least">): PartState {
  return least === "yes" ? "meets" : least === "arguable" ? "arguable" : "open";
}

/** On what a finding depends, in a sentence of our own. */
function conditionOf({ say, language }: Planning, finding: Finding): string {
  const state = stateOf(finding);
  if (state === "meets") return say(finding.discretion === "may" ? "part.meets.may" : "part.meets");
  const named = someOf(say, finding.rulings.map(elementPhrase));
  const rulings = named.length === 0 ? "" : ` (${named.join("; ")})`;
  if (state === "arguable") return say("part.arguable", { rulings });
  const facts = listed(
    say,
    someOf(
      say,
      finding.missing.map(({ fact }) => factLabel(fact, language)),
    ),
  );
  const byLaw = finding.openBy.includes("law");
  if (facts === "") return say(byLaw ? "part.open.law" : "part.open.unread", { rulings });
  return say(byLaw ? "part.open.facts.law" : "part.open.facts", { facts, rulings });
}

const mostNamed = 5;

/** The first few, each once, and how many more there are. */
function someOf(say: Say, names: readonly string[]): readonly string[] {
  const once = [...new Set(names)];
  const rest = once.length - mostNamed;
  return rest > 0 ? [...once.slice(0, mostNamed), say("part.more", { count: String(rest) })] : once;
}

function levelsOf(planning: Planning, subject: string): StepPart["levels"] {
  const possible = new Set(
    chargesIn(planning, subject).flatMap(
      (id) => planning.screened.charges.find((each) => each.id === id)?.level?.possible ?? [],
    ),
  );
  return (["A", "B", "excluded"] as const).filter((level) => possible.has(level));
}

/** The motion about an arrest pleads each level that may hold (DESIGN § 6): the relief is the same. */
function pleadsOf(planning: Planning, finding: Finding): readonly string[] {
  if (finding.relief !== "us/expunge-arrest") return [];
  return ["us/expunge-arrest-level-a", "us/expunge-arrest-level-b"].filter((relief) =>
    mayBe(planning.findings.get(`${relief} ${finding.subject}`)),
  );
}

/** Vacatur first; sentence reduction in the alternative, for there the level decides (DESIGN § 6). */
function alternativesOf(planning: Planning, finding: Finding): readonly Alternative[] {
  if (finding.state !== undefined) return otherWays(planning, finding);
  if (finding.relief !== vacatur) return [];
  const other = planning.findings.get(`${reduction} ${finding.subject}`);
  if (!mayBe(other)) return [];
  const levels = levelsOf(planning, finding.subject);
  const open = levels.includes("B");
  const text = !open
    ? "alternative.if-not-granted"
    : levels.includes("excluded")
      ? "alternative.level-excluded"
      : "alternative.level-decides";
  return [
    {
      relief: reduction,
      name: other.name,
      citation: other.citation,
      subject: other.subject,
      why: open ? "level-decides" : "if-not-granted",
      text: planning.say(text),
      least: other.least,
      most: other.most,
      missing: other.missing,
    },
  ];
}

/** The other ways that the state's law may give the charge, each by a petition of its own. */
function otherWays(planning: Planning, { subject, relief }: Finding): readonly Alternative[] {
  const { say } = planning;
  const lead = particularsOf(planning, relief);
  return (stateWaysOf(planning, idOf(subject))?.others ?? []).map((other) => {
    const { about, gives } = particularsOf(planning, other.relief);
    const when = partWhen(planning, other.state?.when);
    const more = reachOf(gives) < reachOf(lead.gives);
    const text =
      about === "general" ? (more ? "alternative.further-more" : "alternative.further") : "alternative.second";
    return {
      relief: other.relief,
      name: other.name,
      citation: other.citation,
      subject: other.subject,
      why: about === "general" ? "further-door" : "second-way",
      text: [
        say(text, { name: other.name, gives: say(`gives.${firstOf(gives)}`) }),
        ...(when === undefined ? [] : [when.text]),
      ].join(" "),
      least: other.least,
      most: other.most,
      missing: other.missing,
      ...(when === undefined ? {} : { when }),
    };
  });
}

/** A motion about an arrest is needed only where a charge that may have ended in a conviction did not. */
function onlyIfOf(planning: Planning, finding: Finding): string | undefined {
  if (!finding.subject.startsWith("arrest:")) return undefined;
  const unsettled = unsettledConvictions(planning, idOf(finding.subject)).map((id) => `charge:${id}`);
  if (unsettled.length === 0) return undefined;
  return planning.say("part.onlyIf", { subjects: planning.labels.list(unsettled) });
}

/** Charges of an arrest whose end is not known and that may be convictions to vacate. */
export function unsettledConvictions(planning: Planning, arrest: string): readonly string[] {
  return (planning.view.arrests.get(arrest)?.charges ?? []).filter(
    (id) =>
      planning.view.charges.get(id)?.disposition !== "convicted" &&
      mayBe(planning.findings.get(`${vacatur} charge:${id}`)),
  );
}
