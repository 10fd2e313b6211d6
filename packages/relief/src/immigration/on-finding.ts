import type { ImmigrationRule } from "@setaside/law";
import type { Advisory, Finding } from "../finding.ts";
import type { Applies } from "./immigration.ts";
import { type Match, speaksOf, turnsOnMotion } from "./match.ts";
import { inOrder } from "./matched-immigration.ts";

/**
 * The advisories on immigration that belong beside a finding. `about` are the
 * subjects that it speaks of: the charge; or the arrest and its charges.
 */
export function immigrationOn(
  finding: Pick<Finding, "relief" | "most" | "state">,
  about: readonly string[],
  matches: readonly Match[],
): readonly Advisory[] {
  if (finding.most === "no") return [];
  const found = new Map<ImmigrationRule, Applies>();
  for (const { rule, condition, subject, applies } of matches) {
    if (!isBeside(rule, finding)) continue;
    if (condition.on !== "client" && !about.includes(subject)) continue;
    if (condition.on !== "client" && turnsOnMotion(condition) && !speaksOf(condition, finding)) continue;
    if (found.get(rule) !== "applies") found.set(rule, applies);
  }
  return inOrder([...found].map(([rule, applies]) => advisoryOf(rule, applies)));
}

/** Whether the rule is shown beside a finding: by its relief, or by what a state's relief gives. */
function isBeside(
  { findings, findingsOfStates = [] }: ImmigrationRule,
  { relief, state }: Pick<Finding, "relief" | "state">,
): boolean {
  const shown: readonly string[] = findingsOfStates;
  return findings.includes(relief) || state?.gives.some((each) => shown.includes(each)) === true;
}

function advisoryOf(rule: ImmigrationRule, applies: Applies) {
  const { id, when, follows, authorities, confidence, lastChecked, strength, circuits, effect } = rule;
  return {
    kind: "immigration",
    id,
    // Without its condition a rule would say too much.
    text: `When ${when.join(", and ")}: ${follows}`,
    citation: authorities.map(({ cite }) => cite).join("; "),
    confidence,
    lastChecked,
    strength,
    circuits,
    effect,
    applies,
  } as const;
}
