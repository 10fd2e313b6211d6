import type { CasePage } from "../case-page/case-page.ts";
import type { Docket } from "../docket/docket.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";
import { readRecord, type WrittenRecord } from "../record/read-record.ts";
import { docketOf } from "./docket-of.ts";
import { isObject, type JsonObject, objectsOf } from "./json.ts";
import { pageOf } from "./page-of.ts";

export type JsonResult =
  | { readonly ok: true; readonly kind: "docket"; readonly docket: Docket }
  | { readonly ok: true; readonly kind: "page"; readonly page: CasePage }
  | { readonly ok: true; readonly kind: "record"; readonly written: WrittenRecord }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Reads JSON text: a record of ours, or a docket as juriscraper, RECAP or CourtListener write it. */
export function readJson(text: string, format: "record" | "juriscraper" | undefined): JsonResult {
  const value = parse(text);
  if (value === undefined) return failed("not-json");
  if (!isObject(value)) return failed("unknown-json");
  const isRecord = typeof value["schema"] === "string" && value["schema"].startsWith("setaside.record/");
  if (isRecord || format === "record") {
    const record = format === "juriscraper" ? undefined : readRecord(value);
    if (record === undefined) return failed("unknown-json");
    return record.ok ? { ok: true, kind: "record", written: record.written } : record;
  }
  return fromDocketJson(value);
}

function fromDocketJson(value: JsonObject): JsonResult {
  if ("pacer_case_id" in value && !("parties" in value) && !("docket_entries" in value)) return failed("several-cases");
  const hasParties = objectsOf(value["parties"] ?? value["results"]).length > 0;
  if (!hasParties && ("docket_entries" in value || "case_name" in value)) {
    const read = pageOf(value);
    return read.ok ? { ok: true, kind: "page", page: read.page } : read;
  }
  const read = docketOf(value);
  return read.ok ? { ok: true, kind: "docket", docket: read.docket } : read;
}

function failed(code: "not-json" | "unknown-json" | "several-cases"): JsonResult {
  return { ok: false, problem: plainProblem(code) };
}

/** JSON with a byte-order mark or nothing behind it; undefined when it is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return undefined;
  }
}
