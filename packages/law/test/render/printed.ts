import { type LawDocument, type LawOptions, renderLaw } from "@setaside/law";

/** The federal law printed, or a failure of the test. */
export function printed(options: LawOptions): string {
  const law = renderLaw("us", options);
  if (!law.ok) throw new Error(law.problem);
  return law.text;
}

/** The federal law as its JSON says it. */
export function parsed(asOf?: string): LawDocument {
  return JSON.parse(printed({ format: "json", ...(asOf === undefined ? {} : { asOf }) })) as LawDocument;
}

/** Every text of a document, however deep, on one line each. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
