import { authorities, authoritiesFor, candidates, type Offense, offenses } from "../federal/offenses/index.ts";
import { citationOf } from "../federal/violence.ts";
import { circuitWords } from "./catalogue-words.ts";
import type { AuthorityEntry, OffenseEntry, Section } from "./document.ts";

/** Appendix A: every row of the offense catalogue. */
export function offensesSection(): Section {
  return {
    id: "offenses",
    heading: "Appendix A. The offense catalogue",
    blocks: [
      {
        kind: "paragraph",
        text: "Force: whether force is an element of the completed offense. Attempt and conspiracy: how they stand to it. Child: whether a child can be its victim. Circuits: holdings located; “?” marks one of doubtful standing, which decides nothing, and words in brackets limit one to a form. “Verified” means that the section was read, in the edition of September 2018, with any case that the answer needs; it does not mean that a court agreed. The reasons are our analysis. Every row reasons from the elements test itself (United States v. Taylor, 596 U.S. 845 (2022)); a row that names no other decision rests on that test alone.",
      },
      { kind: "paragraph", text: checked() },
      { kind: "offenses", rows: offenses.map(entryOf) },
    ],
    sections: [],
  };
}

/** When the rows were checked, and in which edition. */
function checked(): string {
  const days = [...new Set(offenses.map(({ lastChecked }) => lastChecked))].sort();
  const editions = [...new Set(offenses.map(({ edition }) => edition))].sort();
  return `Edition read: ${editions.join(", ")}. Rows last checked: ${days.join(", ")}.`;
}

function entryOf(row: Offense): OffenseEntry {
  const found = authoritiesFor(row);
  return {
    id: row.id,
    citation: `${citationOf(row)}`,
    name: row.name,
    classification: row.classification,
    attempt: row.attempt,
    conspiracy: row.conspiracy,
    childVictim: row.childVictim,
    circuits: Object.entries(row.circuits).map(([court, holding]) => circuitWords(court, holding)),
    confidence: row.confidence,
    edition: row.edition,
    lastChecked: row.lastChecked,
    basis: row.basis,
    circuitsNote: row.circuitsNote,
    amended: row.amended?.changes.map(({ when, what }) => `${when}: ${what}`) ?? [],
    unanswered: unansweredOf(row),
    holdings: found.filter(({ role }) => role === "holding").map(({ authority }) => authority.id),
    reasoning: found.filter(({ role }) => role === "reasoning").map(({ authority }) => authority.id),
  };
}

function unansweredOf(row: Offense): readonly string[] {
  return candidates(row.title, row.section)
    .unanswered.filter((form) => form.offenses.includes(row.id))
    .map(({ form, why }) => `${form}: ${why}`);
}

/** Appendix B: every decision, with what it is to the catalogue. `asOf` marks those that may be later. */
export function authoritiesSection(asOf: string | undefined): Section {
  const decided = new Map<string, number>();
  const leaned = new Map<string, number>();
  for (const row of offenses) {
    for (const { authority, role } of authoritiesFor(row)) {
      const counts = role === "holding" ? decided : leaned;
      counts.set(authority.id, (counts.get(authority.id) ?? 0) + 1);
    }
  }
  const rows = authorities.map(
    ({ id, citation, court, year, status, confidence, direction, holding, general }): AuthorityEntry => ({
      id,
      citation,
      court,
      year,
      status,
      confidence,
      direction,
      role: roleOf(general, decided.get(id) ?? 0, leaned.get(id) ?? 0),
      holding,
      // Only the year is known: a decision of the same year may be later.
      ...(asOf !== undefined && year >= Number(asOf.slice(0, 4)) ? { later: true } : {}),
    }),
  );
  return {
    id: "authorities",
    heading: "Appendix B. The decisions",
    blocks: [
      {
        kind: "paragraph",
        text: "Being listed on a row is not having decided it. “Holding” counts the rows that a decision decided, “method” those that only reason from it. A decision marked ○ is recalled: check citation and holding before any filing.",
      },
      ...(asOf === undefined
        ? []
        : [
            {
              kind: "notice",
              text: `Decisions of the year of ${asOf} or after it are marked “perhaps later”. The answers in Appendix A are those of today's authorities.`,
            } as const,
          ]),
      { kind: "authorities", rows },
    ],
    sections: [],
  };
}

function roleOf(general: boolean, decided: number, leaned: number): string {
  const rows = (count: number) => `${count} row${count === 1 ? "" : "s"}`;
  const parts = [
    ...(decided > 0 ? [`holding on ${rows(decided)}`] : []),
    ...(leaned > 0 ? [`method for ${rows(leaned)}`] : []),
    ...(general ? ["the test itself"] : []),
  ];
  return parts.length === 0 ? "listed on no row" : parts.join("; ");
}
