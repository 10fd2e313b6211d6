import type { Outcome, RecordedCharge, Sentence } from "@setaside/casefile";
import { dateText } from "./date.ts";
import { counted } from "./lines.ts";

const classes: Readonly<Record<Outcome["class"], string>> = {
  convicted: "convicted",
  acquitted: "acquitted",
  dismissed: "dismissed",
  "not-prosecuted": "not prosecuted",
  deferred: "deferred",
  adjudicated: "adjudicated (juvenile)",
  vacated: "vacated",
  transferred: "transferred",
  superseded: "superseded",
  pending: "pending",
  unknown: "not known how it ended",
};

const manners: Readonly<Record<NonNullable<Outcome["manner"]>, string>> = {
  plea: " by plea",
  nolo: " by plea of no contest",
  verdict: " by verdict",
  bench: " after trial to the court",
};

/** How a charge ended, in the order of events: `convicted by plea, 23 September 2016`. */
export function endingText({ outcomes, disposition }: Pick<RecordedCharge, "outcomes" | "disposition">): string {
  if (outcomes.length === 0) return classes[disposition];
  return outcomes.map(outcomeText).join("; then ");
}

function outcomeText({ class: is, by, manner, date }: Outcome): string {
  const who =
    is === "dismissed"
      ? { government: " by the Government", court: " by the court", none: ", on whose motion not known" }[by ?? "none"]
      : "";
  return `${classes[is]}${manner === undefined ? "" : manners[manner]}${who}${date === undefined ? "" : `, ${dateText(date)}`}`;
}

/** A class of outcome in words. */
export function classText(disposition: string): string {
  return Object.hasOwn(classes, disposition) ? classes[disposition as Outcome["class"]] : disposition;
}

/** What was imposed on this count, as numbers: `24 months in prison, 3 years of supervised release`. */
export function sentenceText(sentence: Sentence | undefined): string {
  if (sentence === undefined) return "";
  const { imprisonment, probationMonths, supervisedReleaseMonths, revocation } = sentence;
  const parts = [
    imprisonment === undefined ? undefined : prisonText(imprisonment.months),
    probationMonths === undefined ? undefined : `${lengthText(probationMonths)} of probation`,
    supervisedReleaseMonths === undefined
      ? undefined
      : supervisedReleaseMonths === "life"
        ? "supervised release for life"
        : `${lengthText(supervisedReleaseMonths)} of supervised release`,
    revocation === true ? "(a revocation’s; the first sentence is overwritten)" : undefined,
  ].filter((part) => part !== undefined);
  return parts.join(", ");
}

function prisonText(months: number | "life" | "time-served"): string {
  if (months === "life") return "life in prison";
  return months === "time-served" ? "time served" : `${lengthText(months)} in prison`;
}

function lengthText(months: number): string {
  return months >= 24 && months % 12 === 0 ? counted(months / 12, "year") : counted(months, "month");
}
