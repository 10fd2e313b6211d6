import { isCountList } from "../docket/count-number.ts";
import type { ChargeList, ChargeRow } from "../docket/docket.ts";
import { limits } from "../limits.ts";
import { collapse } from "../text/plain.ts";
import { type JsonObject, objectsOf, textOf } from "./json.ts";

/** Rows of `counts` / `criminal_counts` and of `complaints` / `criminal_complaints`. */
export function readRows(data: JsonObject): readonly ChargeRow[] {
  const counts = objectsOf(data["counts"] ?? data["criminal_counts"]);
  const complaints = objectsOf(data["complaints"] ?? data["criminal_complaints"]);
  const orders = { pending: 0, terminated: 0, complaint: 0 };
  const labels: Readonly<Record<Exclude<ChargeList, "unlisted">, string>> = {
    pending: "Pending Counts",
    terminated: "Terminated Counts",
    complaint: "Complaints",
  };
  return [
    ...counts.map((each) => [listOf(each), each] as const),
    ...complaints.map((each) => ["complaint", each] as const),
  ]
    .slice(0, limits.chargeRows)
    .map(([list, each]) => row(each, list, `${labels[list]}, row ${++orders[list]}`));
}

/** juriscraper writes `terminated`, CourtListener 2; anything else stood under Pending Counts, which says nothing of how it ended. */
function listOf(count: JsonObject): "pending" | "terminated" {
  return count["status"] === "terminated" || count["status"] === 2 ? "terminated" : "pending";
}

/**
 * The count's number is glued to the end of the name: `…Alien(1)`. Sheets print
 * one for every count, so the last bracket is it; but directly behind a section
 * or another bracket it may be a subsection, and is marked.
 */
function row(value: JsonObject, list: ChargeRow["list"], place: string): ChargeRow {
  const name = collapse(textOf(value["name"]));
  const disposition = textOf(value["disposition"]).trim();
  const glued = list === "complaint" ? null : /^([\s\S]*?)\s*(\([^()]*\))$/u.exec(name);
  if (glued === null || !isCountList(glued[2] ?? ""))
    return { list, place, title: name, count: undefined, disposition };
  const title = (glued[1] ?? "").trim();
  return {
    list,
    place,
    title,
    count: glued[2] ?? "",
    disposition,
    ...(/[\d)]$/u.test(title) ? { countIsAmbiguous: true } : {}),
  };
}
