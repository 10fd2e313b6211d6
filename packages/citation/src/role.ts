import { type RoleRow, roleRows } from "./roles.data.ts";
import type { ParsedStatute, StatuteRole } from "./statute.ts";

const deathTier = /\b(?:death|serious bodily injur)/i;

/**
 * Gives each statute of one charge its role, by `roles.data.ts`. A penalty clause
 * keeps the role of offense while its offense is not cited beside it, and
 * `21:841(b)(1)` keeps it when the description names a death or serious injury:
 * that tier has elements of its own.
 */
export function assignRoles(statutes: readonly ParsedStatute[], description: string): readonly ParsedStatute[] {
  return statutes.map((statute) => {
    if (statute.role !== "offense") return statute;
    return { ...statute, role: roleOf(statute, statutes, description) };
  });
}

/** The role of a statute cited alone. */
export function roleAlone(statute: ParsedStatute): StatuteRole {
  return roleOf(statute, [statute], "");
}

function roleOf(statute: ParsedStatute, all: readonly ParsedStatute[], description: string): StatuteRole {
  const row = roleRows.find((candidate) => fits(candidate, statute));
  if (row === undefined) return "offense";
  if (row.when === "beside" && !all.some((other) => isCompanion(row, other))) return "offense";
  const onlyPenalty = !(statute.section === "841" && deathTier.test(description));
  return row.role !== "penalty" || onlyPenalty ? row.role : "offense";
}

function fits(row: RoleRow, { title, section, subsection = "" }: ParsedStatute): boolean {
  if (row.title !== title || section === undefined || !/^\d+$/.test(section)) return false;
  const [first, last] = row.sections;
  return Number(section) >= first && Number(section) <= last && subsection.startsWith(row.subsection ?? "");
}

/** A companion states the offense: its own subsection is not itself the clause in question. */
function isCompanion(row: RoleRow, { title, section, subsection = "" }: ParsedStatute): boolean {
  if (!(row.companions ?? []).includes(`${title}:${section}`)) return false;
  const own = row.title === title && String(row.sections[0]) === section;
  return !own || !subsection.startsWith(row.subsection ?? "");
}
