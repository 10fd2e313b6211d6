import type { Json } from "@setaside/casefile";
import type { CourtName, FieldForm } from "../reading/protocol.ts";

/** The value that a form holds in its controls named `value`; undefined where nothing is entered. */
export function answerOf(form: FieldForm, entered: FormData, courts: readonly CourtName[]): Json | undefined {
  const all = entered.getAll("value").map((each) => String(each).trim());
  // What is ticked is all there is: nothing ticked says that there is none.
  if (form.kind === "members" || form.kind === "charges") return all;
  const [one = ""] = all;
  if (one === "") return undefined;
  switch (form.kind) {
    case "choice":
      return one === "true" ? true : one === "false" ? false : one;
    case "number":
      return Number(one);
    case "court":
      return courtOf(one, courts);
    default:
      return one;
  }
}

/** The PACER id of a federal court given by its name or id; any other court as it is written. */
export function courtOf(text: string, courts: readonly CourtName[]): string {
  const written = text.trim();
  const same = written.toLowerCase();
  return courts.find(({ id, name }) => id === same || name.toLowerCase() === same)?.id ?? written;
}
