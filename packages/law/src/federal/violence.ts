import { type Expression, type Ground, type OpenQuestion, weaker } from "@setaside/logic";
import { analysis, holding, read, recalled, statute } from "../statement.ts";
import { law, notInCatalogue } from "../vocabulary.ts";
import { authoritiesFor, candidates, circuits, holdingIn, type Offense, offenses } from "./offenses/index.ts";
import { silentRecord } from "./tsra/open-questions.ts";

const { all, any, before, concludable, element, is, match, matchSome, notRead, onOrAfter, settled, unsettled } = law;

/**
 * "Violent crime", § 3771A(a)(8): a crime of violence under 18 U.S.C. § 16(a).
 * An expression for each row of the catalogue by the method's order: form,
 * circuit, predicate, clause, date; then one match over the whole catalogue.
 */
type OfCharge = Expression<"charge">;

const edition = "2018-09";

function rowGround(row: Offense): Ground {
  return analysis(row.basis, citationOf(row), { confidence: row.confidence, edition });
}

/** `18 U.S.C. § 2113(a)`, with the form in words where the row needs it. */
export function citationOf(row: Offense): string {
  const code = row.title.endsWith("-CFR") ? `${row.title.slice(0, -4)} C.F.R. § ` : `${row.title} U.S.C. § `;
  return `${code}${row.section}${row.subsectionAsWritten.startsWith("(") || row.subsectionAsWritten === "" ? "" : " "}${row.subsectionAsWritten}`;
}

function openRow(row: Offense, what: string, text: string): OpenQuestion {
  const found = authoritiesFor(row).filter(({ role }) => role === "holding");
  const reading = (direction: "cov" | "not-cov", argument: string) => ({
    argument,
    authorities: found
      .filter(({ authority }) => authority.direction === direction)
      .map(({ authority }) => authority.citation),
  });
  return Object.freeze({
    id: `force/${row.id}/${what}`,
    question: `${text} (${citationOf(row)})`,
    readings: [reading("not-cov", `It does not: ${row.basis}`), reading("cov", `It does. ${row.circuitsNote}`.trim())],
    ground: analysis(row.circuitsNote || row.basis, citationOf(row), { confidence: row.confidence, edition }),
  });
}

const asksForce = "Does the offense have force against the person or property of another as an element?";

/** What the row says where no circuit has spoken. */
function baseOf(row: Offense): OfCharge {
  switch (row.classification) {
    case "not-crime-of-violence":
      return settled("no");
    case "crime-of-violence":
      return settled("yes");
    case "divided":
    case "unsettled":
      return unsettled(openRow(row, row.classification, asksForce));
    case "depends-on-predicate":
      return predicateForce;
    case "depends-on-subsection":
      return is("charge.clauseForce");
  }
}

/** A circuit's binding answer, or undefined where none binds the whole row. */
function bindingAnswer(row: Offense, circuit: (typeof circuits)[number]): OfCharge | undefined {
  // The row's own "unsettled" wins; a doubtful holding is shown and not followed; a bracketed one counts only for its form.
  if (row.classification === "unsettled") return undefined;
  const found = holdingIn(row, circuit);
  if (found === undefined || found.doubtful || found.form !== undefined) return undefined;
  if (found.answer === "unsettled") return unsettled(openRow(row, circuit, asksForce));
  if (found.answer !== "cov" && found.answer !== "not") return undefined;
  const court = row.circuits.scotus === undefined ? circuit : "scotus";
  const cited = authoritiesFor(row).filter(({ authority, role }) => role === "holding" && authority.court === court);
  const citation =
    cited.length === 0
      ? `${courtName(court)}, see ${citationOf(row)}`
      : cited.map(({ authority }) => authority.citation).join("; ");
  const text = cited[0]?.authority.holding ?? row.circuitsNote;
  const confidence = cited.reduce((least, { authority }) => weaker(least, authority.confidence), row.confidence);
  return element(
    `force/${row.id}/${court}`,
    holding(text, citation, { confidence }),
    settled(found.answer === "cov" ? "yes" : "no"),
  );
}

function courtName(court: "scotus" | (typeof circuits)[number]): string {
  if (court === "scotus") return "Supreme Court";
  if (court === "dc") return "D.C. Circuit";
  return court === "fed" ? "Federal Circuit" : `Circuit ${court}`;
}

/** The completed offense: the circuit's holding where one binds, else the row's own answer. */
function completedOf(row: Offense): OfCharge {
  const base = element(`force/${row.id}`, rowGround(row), baseOf(row));
  const branches: Partial<Record<(typeof circuits)[number], OfCharge>> = {};
  for (const circuit of circuits) {
    const answer = bindingAnswer(row, circuit);
    if (answer !== undefined) branches[circuit] = answer;
  }
  return Object.keys(branches).length === 0 ? base : matchSome("charge.circuit", branches, base);
}

const conspiracyRule = analysis(
  "An agreement needs no force: conspiracy is not a crime of violence.",
  "United States v. Barrett, 937 F.3d 126 (2d Cir. 2019); United States v. Simms, 914 F.3d 229 (4th Cir. 2019) (en banc)",
  recalled,
);
const accessoryRule = analysis(
  "Help after the crime is separate conduct without an element of force.",
  "18 U.S.C. § 3; United States v. Innie (9th Cir. 1993)",
  recalled,
);
// The rows whose attempt the table calls "not" are those of § 1951, which is what Taylor decided; a test holds that.
const attemptRule = holding(
  "Attempted Hobbs Act robbery is not a crime of violence: intent plus a step toward the crime need not involve using, attempting or threatening force.",
  "United States v. Taylor, 596 U.S. 845 (2022)",
  { confidence: "verified" },
);

/** R9 to R11: what the charge's form does to the completed offense's answer. */
function byForm(row: Offense): OfCharge {
  const completed = completedOf(row);
  const openAttempt = unsettled(openRow(row, "attempt", "Does the attempt itself have an element of force?"));
  const openConspiracy = unsettled(
    openRow(row, "conspiracy", "Does the conspiracy, death or injury found, have an element of force?"),
  );
  const openSolicitation = unsettled(openRow(row, "solicitation", "Is soliciting a crime of violence one itself?"));
  const attempt = {
    same: completed,
    not: element(`force/${row.id}/attempt`, attemptRule, settled("no")),
    unsettled: all(completed, openAttempt),
  };
  const conspiracy = {
    same: completed,
    not: element("force/conspiracy", conspiracyRule, settled("no")),
    unsettled: openConspiracy,
  };
  return match("charge.form", {
    completed,
    aiding: completed,
    attempt: attempt[row.attempt],
    conspiracy: conspiracy[row.conspiracy],
    solicitation: all(completed, openSolicitation),
    accessory: element("force/accessory", accessoryRule, settled("no")),
  });
}

/** Forms reached by the citation that the row does not answer: the row stands once the record excludes them. */
function withUnlistedForms(row: Offense, answer: OfCharge): OfCharge {
  const open = candidates(row.title, row.section).unanswered.filter((form) => form.offenses.includes(row.id));
  const [first] = open;
  if (first === undefined) return answer;
  const question: OpenQuestion = {
    id: `force/${row.id}/unlisted`,
    question: `Does this form have an element of force: ${open.map((form) => form.form).join("; ")}? (${citationOf(row)})`,
    readings: [{ argument: first.why, authorities: [] }],
    ground: analysis(first.why, citationOf(row), recalled),
  };
  return match("charge.unlistedForm", { true: unsettled(question), false: answer });
}

/** R13: another text was in force before or after the one that was read. */
function withinTextRead(row: Offense, answer: OfCharge): OfCharge {
  const { amended } = row;
  if (amended === undefined) return answer;
  const otherText = notRead(
    "text-in-force",
    analysis(
      `Other words may have been in force at the offense date: ${amended.changes.map((change) => `${change.when}: ${change.what}`).join(" ")}`,
      citationOf(row),
      { ...recalled, edition },
    ),
    "charge",
  );
  if (!amended.textRead) return otherText;
  const bounds: OfCharge[] = [];
  // A year of change is uncertain throughout: the text read surely governs from the year after, up to the year before.
  if (amended.textReadFrom !== undefined) bounds.push(onOrAfter("charge.offenseDate", yearAfter(amended.textReadFrom)));
  if (amended.textReadTo !== undefined) bounds.push(before("charge.offenseDate", firstDayOf(amended.textReadTo)));
  const inForce = all(...bounds);
  return any(all(inForce, answer), all(law.not(inForce), otherText));
}

function firstDayOf(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-01-01` : edtf.length === 7 ? `${edtf}-01` : edtf;
}

function yearAfter(edtf: string): string {
  return edtf.length === 4 ? `${Number(edtf) + 1}-01-01` : firstDayOf(edtf);
}

const unlistedGround = analysis(
  "This offense is not in the catalogue: nothing is concluded until counsel classifies it.",
  "18 U.S.C. § 16(a)",
  recalled,
);

/**
 * A predicate's own answer, as a completed offense. A predicate that itself
 * depends on another, and one that is a state crime or not in the catalogue,
 * is for counsel: `charge.predicateForce`.
 */
const predicateForce: OfCharge = matchSome(
  "charge.predicate",
  Object.fromEntries(
    offenses
      .filter((row) => row.classification !== "depends-on-predicate" && row.classification !== "depends-on-subsection")
      // The predicate is committed with the charge: the charge's date says which words governed it (R13).
      .map((row) => [row.id, withinTextRead(row, completedOf(row))]),
  ),
  is("charge.predicateForce"),
);

const byRow: Record<string, OfCharge> = Object.fromEntries(
  offenses.map((row) => [row.id, withinTextRead(row, withUnlistedForms(row, byForm(row)))]),
);

/** The charge's offense is a crime of violence; counsel may conclude it. */
export const crimeOfViolence = concludable(
  "crime-of-violence",
  "charge",
  statute(
    "Violent crime means a crime of violence in 18 U.S.C. § 16(a): an offense that has as an element the use, attempted use or threatened use of physical force against the person or property of another.",
    "18 U.S.C. § 3771A(a)(8); 18 U.S.C. § 16(a)",
    { ...read, source: "enrolledReader" },
  ),
  matchSome("charge.statute", byRow, notRead(notInCatalogue, unlistedGround, "charge"), {
    fact: "charge.recordSilent",
    question: silentRecord,
  }),
);

const noChild = element(
  "no-child-victim",
  analysis(
    "The statute's victim can't be a child, or it has no individual victim.",
    "18 U.S.C. § 3771A(a)(6)",
    recalled,
  ),
  settled("no"),
);
const childElement = element(
  "child-victim-element",
  analysis("The age of the victim is an element of the statute.", "18 U.S.C. § 3771A(a)(6)", recalled),
  settled("yes"),
);
// Of a text that was not read nothing is settled by the table.
const neverChild = offenses
  .filter((row) => row.childVictim === "never" && row.confidence !== "recalled")
  .map((row) => row.id);
const alwaysChild = offenses.filter((row) => row.childVictim === "element").map((row) => row.id);

/** A child was a victim of the offense: a fact of the case, settled by the statute only where it always or never has one. */
export const childVictimOfCharge = element(
  "child-victim",
  statute("A child, a person under 18, was a victim of the offense.", "18 U.S.C. § 3771A(a)(1), (6)", {
    ...read,
    source: "publicLaw",
  }),
  matchSome(
    "charge.statute",
    {
      ...Object.fromEntries(neverChild.map((id) => [id, noChild])),
      ...Object.fromEntries(alwaysChild.map((id) => [id, childElement])),
    },
    is("charge.childVictim"),
  ),
);
