import type { Confidence, Ground, TextStatus } from "@setaside/logic";
import { type SourceId, sources } from "./sources.data.ts";

/** Day on which the research behind the federal statements was last checked. */
export const lastChecked = "2026-11-21";

interface Marks {
  readonly confidence: Confidence;
  readonly textStatus?: TextStatus;
  readonly source?: SourceId;
  readonly edition?: string;
}

function ground(kind: Ground["kind"], text: string, citation: string, marks: Marks): Ground {
  return Object.freeze({
    text,
    citation,
    kind,
    confidence: marks.confidence,
    lastChecked,
    ...(marks.textStatus === undefined ? {} : { textStatus: marks.textStatus }),
    ...(marks.source === undefined ? {} : { source: sources[marks.source] }),
    ...(marks.edition === undefined ? {} : { edition: marks.edition }),
  });
}

/** What a statute says, in our words or its own. */
export function statute(text: string, citation: string, marks: Marks): Ground {
  return ground("statute", text, citation, marks);
}

/** What a court held. */
export function holding(text: string, citation: string, marks: Marks): Ground {
  return ground("holding", text, citation, marks);
}

/** Our reading of the law: no court has said so. */
export function analysis(text: string, citation: string, marks: Marks): Ground {
  return ground("analysis", text, citation, marks);
}

/** The enacted words were read. */
export const read = { confidence: "verified", textStatus: "enacted-read" } as const satisfies Marks;
/** A reputable source describes the enacted words; they were not read. */
export const described = { confidence: "secondary", textStatus: "enacted-described" } as const satisfies Marks;
/** The words were read only in an earlier bill; a reputable source bears on the point. */
export const introduced = { confidence: "secondary", textStatus: "introduced-only" } as const satisfies Marks;
/** General legal knowledge, to be checked before use. */
export const recalled = { confidence: "recalled" } as const satisfies Marks;
