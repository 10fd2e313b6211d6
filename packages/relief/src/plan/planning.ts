import { type CaseRecord, indexLog, type LogIndex, type RecordedCase, recordOf } from "@setaside/casefile";
import { type Language, type Subjects, subjectsOf } from "@setaside/law";
import { type Casefile, type CasefileView, viewOf } from "../casefile-view.ts";
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
}

/** Reads a casefile for a plan. */
export function planningOf(casefile: Casefile, lawDate: string, language: Language): Planning {
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
