import type { RecordedCase } from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
import type { Language } from "@setaside/law";
import type { ArrestView, CasefileView, ChargeView } from "../casefile-view.ts";
import { dateWords } from "../date-words.ts";
import { listed, type Say } from "./phrase.ts";

/** Names of subjects in words, none of them a person's. */
export interface Labels {
  /** `count 1 of 3:16-cr-09001`, `arrest 21 January 2016, S.D. Cal.` */
  readonly of: (subject: string) => string;
  /** Several, the first few by name. */
  readonly list: (subjects: readonly string[]) => string;
}

const mostNamed = 6;

export function labelsOf(
  view: CasefileView,
  cases: ReadonlyMap<string, RecordedCase>,
  language: Language,
  say: Say,
): Labels {
  function of(subject: string): string {
    const kind = subject.slice(0, Math.max(subject.indexOf(":"), 0));
    const id = subject.slice(kind.length + 1);
    switch (kind) {
      case "charge":
        return chargeLabel(view.charges.get(id), id, cases, say);
      case "arrest":
        return arrestLabel(view.arrests.get(id), language, say);
      case "episode":
        return say("label.episode", { id });
      case "outcome":
        return say("label.outcome", { name: of(`charge:${id.slice(0, id.lastIndexOf("/"))}`) });
      default:
        return say("label.person");
    }
  }
  return {
    of,
    list: (subjects) => {
      const named = [...new Set(subjects.map(of))];
      const rest = named.length - mostNamed;
      return listed(say, rest > 0 ? [...named.slice(0, mostNamed), say("part.more", { count: String(rest) })] : named);
    },
  };
}

function chargeLabel(
  charge: ChargeView | undefined,
  id: string,
  cases: ReadonlyMap<string, RecordedCase>,
  say: Say,
): string {
  const last = id.slice(id.lastIndexOf(":") + 1);
  const count = charge?.count ?? last.replace(/^c(?=\d)/, "");
  const phrase =
    charge?.list === "booked" || id.startsWith("arrest:")
      ? "label.booked"
      : charge?.list === "complaint" || /^c\d+$/.test(last)
        ? "label.complaint"
        : "label.count";
  const name = say(phrase, { count });
  const docket = cases.get(id)?.docketNumber;
  return docket === undefined ? name : say("label.of", { name, docket });
}

function arrestLabel(arrest: ArrestView | undefined, language: Language, say: Say): string {
  const details = [
    ...(arrest?.date === undefined ? [] : [dateWords(arrest.date, language)]),
    ...(arrest?.district === undefined ? [] : [findCourt(arrest.district)?.abbreviation ?? arrest.district]),
  ];
  return details.length === 0 ? say("label.arrest.bare") : say("label.arrest", { details: details.join(", ") });
}
