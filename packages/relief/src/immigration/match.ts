import { type Condition, federalReliefs, type ImmigrationRule, type Subjects, scopeFor } from "@setaside/law";
import { exact, leastOf, mostOf, type Subject } from "@setaside/logic";
import type { Finding, MissingFact } from "../finding.ts";
import { missingFrom, subjectName } from "../missing.ts";
import type { Applies } from "./immigration.ts";

/** A condition of a rule that a subject meets, or may meet. */
export interface Match {
  readonly rule: ImmigrationRule;
  readonly condition: Condition;
  /** Why it is shown, in a sentence. */
  readonly because: string;
  /** `person`, `charge:<id>` or `arrest:<id>`. */
  readonly subject: string;
  readonly applies: Applies;
  readonly missing: readonly MissingFact[];
  readonly wouldTell: readonly string[];
}

/** Findings by subject. */
export type FindingsOf = ReadonlyMap<string, readonly Finding[]>;

const nameOf = new Map(federalReliefs.map(({ id, name }) => [id, name]));

/** Every condition of a rule that is, or may be, met, for every subject that it is tested on. */
export function matchesOf(rule: ImmigrationRule, subjects: Subjects, findings: FindingsOf): readonly Match[] {
  const found = rule.conditions.flatMap((condition) =>
    [...testedOn(condition, subjects)].flatMap((about) => matchOf(rule, condition, about, subjects, findings) ?? []),
  );
  const certain = new Set(found.flatMap(({ applies, subject }) => (applies === "applies" ? [subject] : [])));
  // Where one condition is certain, another of the same rule tells nothing more of that subject.
  return found.filter(({ applies, subject }) => applies === "applies" || !certain.has(subject));
}

/** Whether a condition holds only while a relief may be asked for. */
export function turnsOnMotion(condition: Condition): boolean {
  if (condition.on === "client") return false;
  return condition.reliefs !== undefined || (condition.on === "charge" && condition.gives !== undefined);
}

/** Whether a finding is of a relief that a condition names, or of a state's that gives what it names. */
export function speaksOf(condition: Condition, { relief, state }: Pick<Finding, "relief" | "state">): boolean {
  if (condition.on === "client") return false;
  const gives: readonly string[] = (condition.on === "charge" ? condition.gives : undefined) ?? [];
  return condition.reliefs?.includes(relief) === true || state?.gives.some((each) => gives.includes(each)) === true;
}

function testedOn({ on }: Condition, { person, charges, arrests }: Subjects): Iterable<Subject> {
  if (on === "client") return [person];
  return on === "charge" ? charges.values() : arrests.values();
}

function matchOf(
  rule: ImmigrationRule,
  condition: Condition,
  about: Subject,
  subjects: Subjects,
  findings: FindingsOf,
): Match | undefined {
  const { layout } = subjects;
  const subject = subjectName(layout.kinds, about);
  const motioned = turnsOnMotion(condition);
  const open = (findings.get(subject) ?? []).filter((each) => each.most !== "no" && speaksOf(condition, each));
  if (motioned && open.length === 0) return undefined;
  const found = exact(layout, condition.that, scopeFor(subjects, about));
  if (mostOf(found.truth) === "no") return undefined;
  // Open law is no "no": a motion that can be argued will be filed, and the rule speaks of that motion.
  const sought = !motioned || open.some(({ least }) => least !== "no");
  const wouldTell = [
    ...(condition.tells === undefined ? [] : [condition.tells]),
    ...(sought ? [] : [`whether the requirements are met for: ${reliefNames(open)}`]),
    ...(found.openBy.includes("law") ? ["a point of law that no court has settled"] : []),
  ];
  return {
    rule,
    condition,
    because: reasonOf(condition, leastOf(found.truth) === "yes"),
    subject,
    applies: leastOf(found.truth) === "yes" && wouldTell.length === 0 ? "applies" : "may-apply",
    missing: missingFrom(layout.kinds, found),
    wouldTell,
  };
}

function reasonOf({ because }: Condition, certain: boolean): string {
  if (!certain) return `It is not known whether ${because}.`;
  return `${because.charAt(0).toUpperCase()}${because.slice(1)}.`;
}

/** Those shown for themselves; of an arrest, the combined one names both levels. */
function reliefNames(open: readonly Finding[]): string {
  const leading = open.filter(({ leads }) => leads);
  return (leading.length > 0 ? leading : open).map(({ relief, name }) => nameOf.get(relief) ?? name).join("; ");
}
