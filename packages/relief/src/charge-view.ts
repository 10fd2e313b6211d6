import type { Json, SubjectId } from "@setaside/casefile";
import type { ParsedStatute } from "@setaside/citation";
import { offensesIn } from "./arrested-for.ts";
import { notStated } from "./booking.ts";
import {
  arrestOfCharge,
  courtOf,
  known,
  printedStatute,
  type Reader,
  type StatuteValue,
  stateIn,
  text,
} from "./casefile-reader.ts";
import { endingIn } from "./ending.ts";
import { sovereignOf } from "./state-of-charge.ts";
import type { DatesOfCharge } from "./when.ts";

/** What a finding shows of a charge beside the law. */
export interface ChargeView {
  readonly id: string;
  /** The statute in words: the text printed, or "statute not stated". */
  readonly statute: string;
  readonly description: string | undefined;
  readonly jurisdiction: string | undefined;
  /** Postal code of the state under whose law it was brought; undefined for a federal charge, and where it is not known. */
  readonly state: string | undefined;
  readonly disposition: string;
  readonly court: string | undefined;
  /** Pending, terminated, complaint or booked. */
  readonly list: string | undefined;
  readonly count: string | undefined;
  readonly arrest: string | undefined;
  /** The dates from which a state's periods count. */
  readonly dates: DatesOfCharge;
  /** The catalogue rows of each offense that the text cites; several where a complaint's row names several. */
  readonly offenses: readonly (readonly string[])[];
}

/** What the log says of a charge, for a finding to show. */
export function chargeView(reader: Reader, subject: SubjectId, id: string): ChargeView {
  const statute = known(reader, subject, "statute");
  const state = stateIn(reader, subject);
  const ending = endingIn(reader.index, reader.wildcard, subject);
  const arrest = arrestOfCharge(reader, subject);
  const count = known(reader, subject, "count");
  const counted = typeof count === "object" && count !== null && "number" in count ? count : undefined;
  const { number, suffix, list: inList } = (counted ?? {}) as { number?: number; suffix?: string; list?: string };
  return {
    id,
    // A state's citation stands as it is printed: its numbers mean nothing in the United States Code.
    statute: (state === undefined ? undefined : printedStatute(statute)) ?? statuteText(statute),
    description: text(reader, subject, "description"),
    jurisdiction: text(reader, subject, "jurisdiction") ?? sovereignOf(state, courtOf(reader, subject)),
    state,
    disposition: ending.disposition,
    dates: {
      outcomes: ending.outcomes ?? [],
      endedOn: text(reader, subject, "endedOn"),
      sentenceCompletedOn: text(reader, subject, "sentenceCompletedOn"),
      arrestedOn: arrest === undefined ? undefined : text(reader, `arrest:${arrest}`, "date"),
    },
    court: courtOf(reader, subject),
    list: inList,
    count: number === undefined ? undefined : `${number}${suffix ?? ""}`,
    arrest: text(reader, subject, "arrest")?.replace(/^arrest:/, ""),
    offenses: offensesIn(statute),
  };
}

function statuteText(value: Json | undefined): string {
  if (typeof value === "string") return value;
  const { text: words, statutes } = (typeof value === "object" && value !== null ? value : {}) as StatuteValue;
  const cited = (statutes ?? []).filter((each) => each.title !== undefined && each.section !== undefined);
  if (cited.length > 0) return cited.map(cite).join("; ");
  return words === undefined || words === "" ? notStated : words;
}

function cite({ title = "", section = "", subsection = "" }: ParsedStatute): string {
  return title.endsWith("-CFR")
    ? `${title.slice(0, -4)} C.F.R. § ${section}${subsection}`
    : `${title} U.S.C. § ${section}${subsection}`;
}
