import type { Outlook, Result } from "@setaside/screener";
import { papersFor } from "../help/papers.ts";
import { answerWords } from "./answer-words.ts";
import type { Around } from "./around.ts";
import { matterName } from "./matter-name.ts";
import { placeName } from "./place-name.ts";
import { audienceOf, placesOf } from "./told.ts";

/** A line that may stand in the summary. */
export interface SummaryItem {
  readonly id: string;
  readonly text: string;
}

/** Lines about one thing on the record, or papers to gather. */
export interface SummaryGroup {
  /** The lines are of the matter, and numbered where there are several. */
  readonly matter?: string;
  /** Said on the page only: the summary holds what was ticked and no more. */
  readonly heading: string;
  readonly items: readonly SummaryItem[];
}

/** What of the interview the lines are made of. */
type Telling = Pick<Around, "interview" | "rules" | "words" | "today">;

/**
 * The lines that may stand in the summary, by matter: what was told of it but for what is personal, and the laws that
 * may help by their citations, which say less to a bystander than their names.
 */
export function summaryGroups(around: Telling, { matters }: Result): readonly SummaryGroup[] {
  const { interview, rules, words, today } = around;
  const { t } = words;
  const ofMatters = matters.map(({ matter, outlooks }) => {
    const told = interview.told
      .filter(({ question, answer }) => question.matter === matter && question.sensitivity < 2 && !("passed" in answer))
      .map(({ question, answer }) => {
        const wording = rules.words(question.id, audienceOf(interview), words);
        const said = answerWords(question, answer, wording, words, today);
        const label = words.known("found.label", question.id) ?? wording.question;
        return { id: `${matter} ${question.id}`, text: t("found.summary.told", { label, said }) };
      });
    const laws = outlooks
      .filter(({ standing }) => standing !== "not")
      .flatMap((law) => lawLines(law, `${matter} ${law.relief}`, around));
    return { matter, heading: matterName(matter, around), items: [...told, ...laws] };
  });
  return [...ofMatters, { heading: t("find.papers.heading"), items: paperLines(around) }];
}

/** Papers to gather where the record is. */
function paperLines(around: Telling): readonly SummaryItem[] {
  const { t } = around.words;
  return papersFor(placesOf(around.interview)).map((paper) => {
    const [name, of] =
      paper.id === "state"
        ? [t("find.paper.state.name", { place: placeName(paper.state, around) }), paper.state]
        : [t(`find.paper.${paper.id}.name`), paper.id];
    return { id: `paper ${of}`, text: t("found.summary.paper", { paper: name }) };
  });
}

/** A law that may help, and the points that a lawyer would look at, in a lawyer’s words. */
function lawLines(law: Outlook, id: string, around: Telling): readonly SummaryItem[] {
  const { t } = around.words;
  const { citation, standing } = law;
  const points = pointsFor(law, around);
  const said = standing === "may" || standing === "undecided" ? standing : "other";
  const line = { id, text: t("found.summary.law", { citation, standing: said }) };
  if (points.length === 0) return [line];
  return [line, { id: `${id} points`, text: t("found.summary.points", { citation, points: points.join("; ") }) }];
}

/** What papers would tell and a lawyer would show of a law that may reach, in a lawyer’s words, each once. */
export function pointsFor(
  { standing, papersTell, lawyerShows }: Outlook,
  { rules, words }: Pick<Around, "rules" | "words">,
): readonly string[] {
  if (standing === "not") return [];
  return [...new Set([...papersTell, ...lawyerShows].flatMap((path) => rules.label(path, words) ?? []))];
}

/** The summary as plain text: the ticked lines and nothing else, a number before those of each matter where there are several. */
export function summaryText(groups: readonly SummaryGroup[], ticked: ReadonlySet<string>): string {
  const kept = groups
    .map(({ matter, items }) => ({
      matter,
      lines: items.filter(({ id }) => ticked.has(id)).map(({ text }) => text),
    }))
    .filter(({ lines }) => lines.length > 0);
  const several = kept.filter(({ matter }) => matter !== undefined).length > 1;
  return kept
    .map(({ matter, lines }, at) => (several && matter !== undefined ? [`${at + 1}.`, ...lines] : lines).join("\n"))
    .join("\n\n");
}
