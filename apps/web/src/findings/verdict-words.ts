import type { Finding, Reason } from "@setaside/relief";
import type { Interval } from "../verdict-bar.tsx";
import type { Words } from "../words/index.ts";

/** A finding in words, which always stand beside its bar. */
export function findingWords(
  finding: Pick<Finding, "least" | "most" | "missing" | "openBy" | "conclusions">,
  { t }: Words,
): string {
  const { least, most, missing, openBy, conclusions } = finding;
  if (least === most) {
    const settled = t(`findings.verdict.${least}`);
    return conclusions.length > 0 ? `${settled}, ${t("findings.verdict.onConclusions")}` : settled;
  }
  const open =
    missing.length > 0
      ? t("findings.verdict.facts", { facts: missing.length })
      : openBy.includes("law")
        ? t("findings.verdict.arguable")
        : openBy.includes("unread")
          ? t("findings.verdict.unread")
          : t("findings.verdict.notEnough");
  if (most === "arguable") return `${open}; ${t("findings.verdict.atMost")}`;
  return least === "arguable" ? `${open}; ${t("findings.verdict.atLeast")}` : open;
}

/** What was found of an element, in words. */
export function elementWords({ least, most }: Interval, { t }: Words): string {
  return t(`findings.element.${least === most ? least : "open"}`);
}

/** A question of law that stands in a proof although either answer gives the same. */
export function isIndifferent({ text, least, most }: Reason): boolean {
  return text.endsWith("?") && least === most && least !== "arguable";
}
