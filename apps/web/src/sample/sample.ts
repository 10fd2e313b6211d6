import { noWork, type Work } from "../work/work.ts";
import nevada from "./nevada.html?raw";

/** An invented record, rich enough to show every kind of answer. Nobody in it exists. */
export const sample: { readonly dockets: readonly string[]; readonly work: Work } = {
  dockets: [nevada],
  work: noWork,
};
