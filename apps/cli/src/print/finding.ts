import type { Finding, FindingOfState, MissingFact, Reason } from "@setaside/relief";
import { dateText } from "./date.ts";
import { rulesText } from "./immigration.ts";
import { hanging, inWords, wrap } from "./lines.ts";
import { confidenceText, marks } from "./marks.ts";
import { courtText, elementName, factName, firstCite, shortCite, whoText } from "./names.ts";
import { numbersText } from "./notes.ts";
import type { Page } from "./page.ts";
import { bar, barWidth, verdictWord, verdictWords } from "./verdict.ts";

const indent = 2;
/** Where a finding's own text begins: behind its bar. */
const body = indent + barWidth + 2;
const label = 10;

/** A finding: its bar and words, the court, why, what is missing and from whom, what to weigh. */
export function findingLines(finding: Finding, page: Page): readonly string[] {
  const { terminal } = page;
  const { paint, width } = terminal;
  const room = width - body;
  const lines = [headLine(finding, page)];
  const about = [
    shortCite(finding.citation),
    courtText(finding.court),
    discretionText(finding),
    confidenceOf(finding, page),
  ].filter((each) => each !== "");
  lines.push(...behind(wrap(about.join(" · "), room).map(paint.dim)));
  lines.push(...stateLines(finding, page));
  lines.push(...(page.why ? outlineLines(finding, page) : elementLines(finding, page)));
  const say = (what: string, text: string) => lines.push(...behind(hanging(what, text, label, room)));
  for (const { element, subject, value, wildcard, why, derived } of finding.conclusions) {
    const where = finding.subject === subject ? "" : ` on ${page.nameOf(subject)}`;
    const confirm = wildcard ? "; said of all at once, so confirm it for this one before it enters a declaration" : "";
    const reason = why === undefined ? "no reason given" : `reason: ${why}`;
    say(
      "counsel",
      `${elementName(element)}${where}: concluded ${value ? "yes" : "no"} (the facts alone: ${verdictWord(derived)}); ${reason}${confirm}`,
    );
  }
  missingGroups(finding.missing, page).forEach((text, at) => {
    say(at === 0 ? "missing" : "", text);
  });
  if (!finding.exact)
    say(
      "note",
      "The rule was too large to work out exactly: more may be listed as missing than is needed, never less.",
    );
  const law = rulingsText(finding.rulings);
  if (law !== "") say("open law", law);
  const migration = rulesText(finding);
  if (migration !== "") say("migration", migration);
  const weigh = page.notes.of(finding);
  if (weigh.length > 0) say("weigh", `${weigh.length === 1 ? "note" : "notes"} ${numbersText(weigh)} below`);
  return lines;
}

/**
 * The settled noes of one charge or arrest, each with what it rests on, so that
 * a misreading can be seen and corrected. Those of one reason share a line.
 */
export function refusalLines(findings: readonly Finding[], page: Page): readonly string[] {
  if (findings.length === 0) return [];
  const { paint, width } = page.terminal;
  const byReason = new Map<string, string[]>();
  for (const finding of findings) {
    const failing = finding.because.filter(({ depth, most }) => depth === 0 && most === "no");
    const why = inWords([...new Set(failing.map(notMet))]);
    const [first] = failing;
    // Counsel's word carries no mark of a text read.
    const from =
      first?.concluded === undefined
        ? first && `${marks(first, page.terminal)} ${firstCite(first.citation)}`
        : "counsel concludes";
    const rests = from === undefined ? why : `${why}  ${from}`;
    byReason.set(rests, [...(byReason.get(rests) ?? []), finding.name]);
  }
  const settled = { least: "no", most: "no" } as const;
  return [
    `${" ".repeat(indent)}${bar(settled, page.terminal)}  ${paint.dim("does not meet the requirements:")}`,
    ...[...byReason].flatMap(([why, names]) =>
      behind(wrap(`${names.join("; ")}: ${why}`, width - body).map(paint.dim)),
    ),
  ];
}

function notMet({ element }: Reason): string {
  return element === "in-force" ? "not yet in force" : `not ${elementName(element)}`;
}

function behind(lines: readonly string[]): readonly string[] {
  return lines.map((line) => " ".repeat(body) + line);
}

/** A finding's bar and words alone, where its reasons have been told for another charge. */
export function headLine(finding: Finding, { terminal }: Page): string {
  const words = verdictWords(finding);
  const room = terminal.width - body;
  const name =
    finding.name.length + 2 + words.length <= room ? finding.name.padEnd(room - words.length) : `${finding.name}  `;
  return `${" ".repeat(indent)}${bar(finding, terminal)}  ${terminal.paint.bold(name)}${words}`;
}

/** Where nothing is met, for the reasons told for another charge. */
export function refusedAsLine(name: string, { terminal }: Page): readonly string[] {
  const text = terminal.paint.dim(`does not meet the requirements of any, as for ${name}`);
  return [`${" ".repeat(indent)}${bar({ least: "no", most: "no" }, terminal)}  ${text}`];
}

/** Says where the reasons of the findings above were told. */
export function asToldLines(name: string, { terminal }: Page): readonly string[] {
  return behind([terminal.paint.dim(`why, what is missing, what to weigh and what is not met: as for ${name}`)]);
}

/** Of the finding that stands under a combined one: its bar and words. */
export function underLines(finding: Finding, { terminal }: Page): readonly string[] {
  return behind([`${bar(finding, terminal)}  ${terminal.paint.dim(`${finding.name}: ${verdictWords(finding)}`)}`]);
}

function discretionText({ discretion }: Finding): string {
  if (discretion === "may") return "court may grant";
  if (discretion === "not-stated") return "whether the court may or shall grant is not stated";
  return discretion === "shall" ? "court shall grant" : "raised in the case, no motion";
}

function confidenceOf({ confidence }: Finding, { terminal }: Page): string {
  return confidence === null ? "" : `confidence ${confidenceText(confidence, terminal)}`;
}

/** One line for each element, those of an arrest's charges taken together. */
function elementLines(finding: Finding, page: Page): readonly string[] {
  const byElement = new Map<string, Reason[]>();
  for (const reason of finding.because.filter(({ depth }) => depth === 0)) {
    byElement.set(reason.element, [...(byElement.get(reason.element) ?? []), reason]);
  }
  return [...byElement.values()].flatMap((reasons) => {
    const [first] = reasons;
    if (first === undefined) return [];
    const words = [...new Set(reasons.map(verdictWord))];
    const of =
      words.length > 1
        ? ` (${words.map((word) => `${word}: ${reasons.filter((each) => verdictWord(each) === word).length}`).join(", ")} of ${reasons.length} offenses)`
        : "";
    const word = words.length > 1 ? "differs" : (words[0] ?? "");
    const text = `${elementName(first.element)}${of}`;
    const rests = `${marks(first, page.terminal)}  ${shortCite(first.citation)}`;
    const lines = hanging(
      word.split(",")[0] ?? "",
      `${text.padEnd(25)} ${rests}`.replace(/ {3,}/g, (gap) => "\u2007".repeat(gap.length)),
      label,
      page.terminal.width - body,
    );
    return behind(lines.map((line) => line.replaceAll("\u2007", " ")));
  });
}

/** The whole proof as an outline: each statement with its verdict and what it rests on. */
function outlineLines(finding: Finding, page: Page): readonly string[] {
  let of: string | undefined;
  return finding.because.flatMap((reason) => {
    const lines: string[] = [];
    if (reason.of !== of && reason.of !== undefined)
      lines.push(...behind([page.terminal.paint.dim(`on ${page.nameOf(`charge:${reason.of}`)}`)]));
    of = reason.of;
    const step = 2 * reason.depth;
    const concluded = reason.concluded === undefined ? "" : ` Counsel concludes ${reason.concluded ? "yes" : "no"}.`;
    const text = `${reason.text}${concluded} ${marks(reason, page.terminal)} ${shortCite(reason.citation)}`;
    const word = `${" ".repeat(step)}${verdictWord(reason).split(",")[0]}`;
    lines.push(...behind(hanging(word, text, label + step, page.terminal.width - body)));
    return lines;
  });
}

/** What is missing by who can say it, the gentlest first; asked of several charges, once. */
function missingGroups(missing: readonly MissingFact[], page: Page): readonly string[] {
  const groups = new Map<string, Map<string, Set<string>>>();
  const gentlest = [...missing].sort((a, b) => a.sensitivity - b.sensitivity);
  for (const { fact, subject, who } of gentlest) {
    const people = whoText(who);
    const facts = groups.get(people) ?? new Map<string, Set<string>>();
    const subjects = facts.get(fact) ?? new Set<string>();
    facts.set(fact, subjects.add(subject));
    groups.set(people, facts);
  }
  return [...groups].map(
    ([people, facts]) =>
      `${[...facts].map(([fact, subjects]) => `${factName(fact)}${aboutText(subjects, page)}`).join("; ")} – ${people}`,
  );
}

function aboutText(subjects: ReadonlySet<string>, page: Page): string {
  const [only] = subjects;
  if (subjects.size > 1) return ` (${subjects.size} charges)`;
  return only?.startsWith("episode:") === true ? ` (${page.nameOf(only)})` : "";
}

const about: Readonly<Record<string, string>> = { general: " (for anyone)", related: " (for related cases)" };

/** Of a state's relief: what it gives, how surely it must be proved, when, and what of it is not verified. */
function stateLines({ state }: Finding, { terminal, why }: Page): readonly string[] {
  if (state === undefined) return [];
  const room = terminal.width - body;
  const { when, burden, gives, stands } = state;
  const waits = when.waits.map(({ text, citation }) => `${text} (${citation})`).join(" ");
  const time =
    when.possible === "later" && when.from !== undefined
      ? `from ${dateText(when.from)}. ${waits}`
      : when.possible === "unknown"
        ? `depends on a date that is not known. ${waits}`
        : "";
  const rows: readonly (readonly [string, string])[] = [
    ["gives", `${gives.join(", ")}${about[state.about] ?? ""} · ${burden.text}`],
    ["when", time],
    ["in force", stands === "perhaps" ? "it is not known whether this text stood on the date asked about" : ""],
    ["to check", uncheckedText(state, why)],
  ];
  return rows
    .filter(([, text]) => text !== "")
    .flatMap(([what, text]) => behind(hanging(what, text, label, room).map(terminal.paint.dim)));
}

function uncheckedText({ code, unverified }: FindingOfState, whole: boolean): string {
  if (unverified.length === 0) return "";
  if (whole) return `not verified: ${unverified.join("; ")}`;
  const points = `${unverified.length} ${unverified.length === 1 ? "point" : "points"}`;
  return `${points} of the statute not verified: \`setaside law ${code}\` names them`;
}

const mostRulings = 3;

function rulingsText(rulings: readonly string[]): string {
  const force = rulings.filter((id) => id.startsWith("force/"));
  const named = rulings.filter((id) => !id.startsWith("force/")).map(elementName);
  const shown = [...named.slice(0, mostRulings), ...(force.length === 0 ? [] : ["whether force is an element"])];
  const more = named.length > mostRulings ? "; and others" : "";
  return `${shown.join("; ")}${more}`;
}
