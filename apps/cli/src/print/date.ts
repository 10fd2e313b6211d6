import { dateWords } from "@setaside/relief";

/** An EDTF date as what is printed in English alone writes it: `23 September 2016`, `May 2014`; any other form as it stands. */
export function dateText(edtf: string): string {
  return dateWords(edtf, "en");
}
