import { type CaseRecord, indexLog, type LogIndex, type RecordedCase, recordOf } from "@setaside/casefile";
import { type Language, type Subjects, subjectsOf } from "@setaside/law";
import { type Casefile, type CasefileView, viewOf } from "../casefile-view.ts";
import type { Closure, DeadlineRequest } from "../clock/index.ts";
import type { Finding, Screen } from "../finding.ts";
import { screen } from "../screen.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { type Say, sayIn } from "./phrase.ts";

/** Everything that the parts of a plan read, made once. */
export interface Planning {
  readonly casefile: Casefile;
  readonly index: LogIndex;
  readonly view: CasefileView;
  readonly subjects: Subjects;
  readonly record: CaseRecord;
  readonly screened: Screen;
  /** Every finding, by `<relief> <subject>`. */
  readonly findings: ReadonlyMap<string, Finding>;
  /** The case of each charge that has one, by the charge's id. */
  readonly cases: ReadonlyMap<string, RecordedCase>;
  readonly lawDate: string;
  readonly language: Language;
  readonly say: Say;
  readonly labels: Labels;
  /** Events of the motions, ISO dates, where they are known. */
  readonly events: DeadlineRequest["events"];
  readonly closures: readonly Closure[];
}

/** What a plan is asked for. */
export interface PlanOptions {
  /** ISO date on which motions would be filed: chooses the law of relief, and from it urgent dates are seen. */
  readonly lawDate: string;
  /** Of our own sentences; statements of the law are English. */
  readonly language: Language;
  /** Events that hold for every motion of the plan: with them its clocks have dates. */
  readonly events?: DeadlineRequest["events"];
  /** Days on which a court could not be reached or kept a holiday of its own. */
  readonly closures?: readonly Closure[];
}

/** Reads a casefile for a plan. */
export function planningOf(
  casefile: Casefile,
  { lawDate, language, events = {}, closures = [] }: PlanOptions,
): Planning {
  const view = viewOf(casefile);
  const record = recordOf(casefile.log);
  const screened = screen(casefile, { lawDate });
  const all = [...screened.charges, ...screened.arrests].flatMap(({ findings }) => findings);
  const cases = new Map(
    record.cases.flatMap((each) => [...each.charges, ...each.complaints].map(({ id }) => [id, each] as const)),
  );
  const say = sayIn(language);
  return {
    casefile,
    index: indexLog(casefile.log),
    view,
    subjects: subjectsOf(view.situation),
    record,
    screened,
    findings: new Map(all.map((finding) => [keyOf(finding), finding])),
    cases,
    lawDate,
    language,
    say,
    labels: labelsOf(view, cases, language, say),
    events,
    closures,
  };
}

/** A finding's own key: `<relief> <subject>`. */
export function keyOf({ relief, subject }: Pick<Finding, "relief" | "subject">): string {
  return `${relief} ${subject}`;
}

/** Whether a finding may still be other than no. */
export function mayBe(finding: Finding | undefined): finding is Finding {
  return finding !== undefined && finding.most !== "no";
}

/** A subject's id without its kind. */
export function idOf(subject: string): string {
  return subject.slice(subject.indexOf(":") + 1);
}
