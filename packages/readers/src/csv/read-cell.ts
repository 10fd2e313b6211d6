import { convictionManners, type Json, outcomeBys, outcomeClasses } from "@setaside/casefile";
import { findState, parseEdtf, parsePrintedDate } from "@setaside/citation";
import { type ColumnName, columns } from "./columns.data.ts";

export type CellResult = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

/** Words that a cell may hold, by column; those of `form` are the vocabulary's charge.form. */
const allowed: Readonly<Partial<Record<ColumnName, readonly string[]>>> = {
  disposition: outcomeClasses,
  dismissedBy: outcomeBys,
  manner: convictionManners,
  form: ["completed", "attempt", "conspiracy", "aiding", "solicitation", "accessory"],
};

const kinds = new Map(columns.map(({ name, kind }) => [name, kind]));

/** The value that a cell states, in the form of a written record; what is wrong never repeats the cell. */
export function readCell(name: ColumnName, text: string): CellResult {
  switch (kinds.get(name)) {
    case "date":
      return readDate(text);
    case "yes-no":
      return readYesNo(text);
    case "words":
      return readWords(name, text);
    case "number":
      return /^[1-9]\d{0,3}$/u.test(text)
        ? { ok: true, value: Number(text) }
        : { ok: false, message: "Write the number that the docket gives the defendant, such as 2." };
    case "state": {
      const state = findState(text);
      return state === undefined
        ? {
            ok: false,
            message: "Write the state's postal code, such as CA; DC and PR too. Leave it empty when it is not known.",
          }
        : { ok: true, value: state.code };
    }
    default:
      return { ok: true, value: text };
  }
}

function readDate(text: string): CellResult {
  if (parseEdtf(text).ok) return { ok: true, value: text };
  const printed = /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(text) ? parsePrintedDate(text) : undefined;
  if (printed?.ok === true) return { ok: true, value: printed.iso };
  return { ok: false, message: "This is no date. Write 2014-05-07, 05/07/2014 (the month first), 2014-05 or 2014." };
}

function readYesNo(text: string): CellResult {
  const word = text.toLowerCase();
  if (["yes", "y", "true", "1"].includes(word)) return { ok: true, value: true };
  if (["no", "n", "false", "0"].includes(word)) return { ok: true, value: false };
  if (word === "unknown") return { ok: true, value: null };
  return { ok: false, message: "Write yes or no, and unknown or nothing when it is not known." };
}

function readWords(name: ColumnName, text: string): CellResult {
  const word = text.toLowerCase().replace(/[\s_]+/gu, "-");
  const words = allowed[name] ?? [];
  if (words.includes(word)) return { ok: true, value: word };
  const unknown = name === "disposition" ? "" : " Leave it empty when it is not known.";
  return { ok: false, message: `Write one of: ${words.join(", ")}.${unknown}` };
}
