import type { Remark } from "@setaside/casefile";
import type { ResolutionNote } from "../outcome/resolution.ts";

const messages: Readonly<Record<ResolutionNote["code"], string>> = {
  "disposition-unread":
    "The disposition's words could not be turned into an outcome, so the outcome is left unknown. Read them and enter how the charge ended.",
  "no-judgment-entry":
    "The row shows a conviction, but no judgment entry for it was found, so its date is left out. Take the date from the judgment itself, not from the sentencing hearing or the day the case ended.",
  "judgment-not-in-entries":
    "The row shows a conviction, but the entries on this sheet are only a part, and the judgment is not among them: its date is left out. Ask PACER for the whole docket, or take the date from the judgment itself.",
  "manner-unknown":
    "Neither the row nor an entry says whether the conviction came by plea or by trial. Look at the judgment.",
  "movant-unknown":
    "The record does not say on whose motion the charge was dismissed. Look at the motion or order: whether the Government moved matters.",
  "blank-after-end":
    "The disposition is blank although the case has ended: the count may have been superseded, dismissed, or never filled in. Look at the judgment and the entries.",
  "revocation-overwrote":
    "The disposition printed is that of a later revocation, which has overwritten the first sentence. The conviction is the original one; a revocation is not another.",
  "complaint-disposition-copied":
    "The complaint's row repeats a disposition of the counts that followed it. It is not another conviction.",
  "plea-without-judgment": "A guilty plea is entered, but no judgment: the charge is shown as pending.",
  "vacatur-unclear":
    "An entry says that a conviction or judgment was vacated without naming the count. Read it and correct the outcome if it is this one.",
  "from-entries": "The row is blank; how the charge ended was taken from the docket entries.",
  "not-in-entries":
    "No entry of this file says how this count ended, so the outcome is left unknown. Read the docket sheet of the case.",
  "movant-differs": "The row and an entry name different movants for the dismissal. The row's is shown.",
};

/** A resolution's note as a remark on one charge. */
export function remarkOf(note: ResolutionNote, charge: string, place: string): Remark {
  const detail = note.detail === undefined ? "" : ` (${note.detail})`;
  return {
    code: note.code,
    message: messages[note.code] + detail,
    place: note.entry === undefined ? place : `${place}; ${note.entry.place}`,
    charge,
  };
}

const docketMessages = {
  "entries-incomplete":
    "The docket entries are incomplete, so that a judgment, plea or dismissal may be missing from this sheet",
  "no-arrest":
    "No entry records an arrest. There may have been one: ask, and look at the complaint or the marshal's return.",
  "others-not-stored": "Other defendants of this case were read past and not stored.",
  "not-a-person":
    "The defendant of this docket is a thing, such as a search warrant, and not a person: no name was taken.",
  "rows-unplaced":
    "Rows that look like charges stand outside the charge blocks, or could not be placed. Their text is kept; read them.",
  "blocks-missing": "Some of the six charge blocks are missing from the page: it may be cut short",
  "court-unknown":
    "The heading names no federal district court that is known, so circuit and jurisdiction are left out.",
  "no-statute": "The title names no statute. Take it from the charging document; it is not guessed from the words.",
  "statute-unread": "A part of the title could not be read as a statute. Compare it with the charging document.",
  "count-unread": "The count's number could not be read. The row is kept; correct the number.",
  "count-repeated": "The same count stands in more than one row. Each row is kept; check which one is meant.",
  "count-ambiguous":
    "The source glues the count to the title, so that the bracket at its end may be a subsection and not the count.",
  "sentence-unread": "A part of the sentence could not be turned into a number",
  "arrest-later":
    "This arrest came after the case had ended for the defendant, perhaps for a violation; it is not linked to the charges.",
  "arrest-not-linked":
    "Another arrest is recorded in this case; only the first is linked to the charges. Check what this one was for.",
  "arrest-district-unknown": "The entries say that the arrest was made in another district, but not in which.",
  "arrest-from-warrant": "The arrest is read from the return of a warrant. Check the day with the marshal's return.",
  "no-counts":
    "This page lists no counts and does not say how any ended. In the same case choose Docket Report, run it, save that page and read it too.",
  "no-party-block":
    "This file holds docket entries only, no parties and no list of counts. What it says of counts is what its entries name; for statutes and dispositions read the docket sheet of the case too.",
  "events-not-outcomes":
    "Events are taken from the entries' short descriptions. They say that something was filed or held on a day, not how a count ended.",
  "events-of-all":
    "The page is about all defendants of the case and does not tell them apart: an event or the end of the case may be another defendant's. No arrest was taken from it.",
  "defendant-assumed":
    "The page does not print the defendant's number. Compare it with the client's docket sheet before relying on it.",
  expunged:
    "The court's system answers that this case was expunged, and names nobody. Keep this page: it shows that the order was carried out there.",
  "date-unread": "The date printed cannot be a date, so it is left out.",
} as const;

export type DocketRemarkCode = keyof typeof docketMessages;

/** A remark on the docket or on one of its charges. */
export function docketRemark(
  code: DocketRemarkCode,
  about: { detail?: string; place?: string; charge?: string } = {},
): Remark {
  const detail = about.detail === undefined ? "" : `: ${about.detail}.`;
  return {
    code,
    message: docketMessages[code] + detail,
    ...(about.place === undefined ? {} : { place: about.place }),
    ...(about.charge === undefined ? {} : { charge: about.charge }),
  };
}
