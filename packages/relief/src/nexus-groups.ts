import { effective, indexLog, type Json, type SubjectId } from "@setaside/casefile";
import { type EdtfDate, isoOfDay, parseEdtf } from "@setaside/citation";
import { type Casefile, type ChargeView, viewOf } from "./casefile-view.ts";

/**
 * Charges about which a question on the link to the trafficking is likely to
 * have one answer: the same place, period and trafficker (DESIGN § 5, nexus). It
 * is asked once for the group and confirmed charge by charge.
 */
export interface NexusGroup {
  /** Stable while the record stands. */
  readonly id: string;
  /** PACER id of the court or district of arrest; null when not known. */
  readonly place: string | null;
  /** The years of the offenses, or where no offense date is known of the case or arrest; null when neither is. */
  readonly period: { readonly from: number; readonly to: number; readonly by: "offense" | "paper" } | null;
  /** Id of the episode, which has one trafficker; null where the charge names none. */
  readonly episode: string | null;
  /** Subjects, `charge:<id>`. */
  readonly charges: readonly string[];
}

/** The charges of a casefile by place, period and episode, in the order of the record; every charge is in one group. */
export function nexusGroups(casefile: Casefile): readonly NexusGroup[] {
  const view = viewOf(casefile);
  const read = readerOf(casefile);
  const groups = new Map<string, Omit<NexusGroup, "charges"> & { readonly charges: string[] }>();
  for (const charge of view.charges.values()) {
    const arrest = charge.arrest === undefined ? undefined : view.arrests.get(charge.arrest);
    const place = charge.court ?? arrest?.district ?? null;
    const period = periodOf(charge, read, arrest?.date);
    const episode = text(read(`charge:${charge.id}`, "episode"))?.replace(/^episode:/, "") ?? null;
    const id = [place ?? "?", period === null ? "?" : `${period.by}-${period.from}-${period.to}`, episode ?? "?"].join(
      "/",
    );
    const group = groups.get(id) ?? { id, place, period, episode, charges: [] };
    groups.set(id, group);
    group.charges.push(`charge:${charge.id}`);
  }
  return [...groups.values()];
}

type Read = (subject: SubjectId, fact: string) => Json | undefined;

function readerOf({ log, wildcard }: Casefile): Read {
  const index = indexLog(log);
  return (subject, fact) => {
    const found = effective(index, wildcard, subject, fact);
    return found.state === "known" ? found.value : undefined;
  };
}

function periodOf({ id }: ChargeView, read: Read, arrested: string | undefined): NexusGroup["period"] {
  const offense = dateOf(text(read(`charge:${id}`, "offenseDate")));
  if (offense !== undefined) return { ...yearsOf(offense), by: "offense" };
  const ofCase = text(read(`charge:${id}`, "case"));
  const filed = ofCase === undefined ? undefined : text(read(ofCase as SubjectId, "filed"));
  const paper = dateOf(filed) ?? dateOf(arrested);
  return paper === undefined ? null : { ...yearsOf(paper), by: "paper" };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function dateOf(words: string | undefined): EdtfDate | undefined {
  const parsed = words === undefined ? undefined : parseEdtf(words);
  return parsed?.ok ? parsed.date : undefined;
}

function yearsOf({ earliest, latest }: EdtfDate): { readonly from: number; readonly to: number } {
  return { from: Number(isoOfDay(earliest).slice(0, 4)), to: Number(isoOfDay(latest).slice(0, 4)) };
}
