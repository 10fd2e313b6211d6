import type { Finding, Reason } from "@setaside/relief";
import type { Interval } from "../verdict-bar.tsx";
import type { Words } from "../words/index.ts";

/** A finding in words, which always stand beside its bar. */
export function findingWords(finding: Finding, { verdict }: Words): string {
  const { least, most, missing, openBy, conclusions } = finding;
  if (least === most) return conclusions.length > 0 ? `${verdict[least]}, ${verdict.onConclusions}` : verdict[least];
  const open =
    missing.length > 0
      ? verdict.facts(missing.length)
      : openBy.includes("law")
        ? verdict.arguable
        : openBy.includes("unread")
          ? verdict.unread
          : verdict.notEnough;
  if (most === "arguable") return `${open}; ${verdict.atMost}`;
  return least === "arguable" ? `${open}; ${verdict.atLeast}` : open;
}

/** What was found of an element, in words. */
export function elementWords({ least, most }: Interval, { element }: Words): string {
  return least === most ? element[least] : element.open;
}

/** A question of law that stands in a proof although either answer gives the same. */
export function isIndifferent({ text, least, most }: Reason): boolean {
  return text.endsWith("?") && least === most && least !== "arguable";
}
