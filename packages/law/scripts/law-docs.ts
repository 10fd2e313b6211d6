import { type IndexEntry, lawIndex } from "../src/render/law-index.ts";
import { escaped } from "../src/render/markdown.ts";
import { renderLaw } from "../src/render/render-law.ts";

/** The printed law that is kept in `docs/law`, by file name: a page for each jurisdiction and the index. */
export function lawDocs(): ReadonlyMap<string, string> {
  const { jurisdictions } = lawIndex();
  return new Map([
    ["README.md", index(jurisdictions)],
    ...jurisdictions.map((entry) => [fileOf(entry), printed(entry)] as const),
  ]);
}

function fileOf({ code }: IndexEntry): string {
  return `${code.toLowerCase()}.md`;
}

function printed({ code }: IndexEntry): string {
  const law = renderLaw(code, { format: "md" });
  if (!law.ok) throw new Error(law.problem);
  return law.text;
}

function index(jurisdictions: readonly IndexEntry[]): string {
  const cells = (entry: IndexEntry) => {
    const { name, survivorLaw, statutes, lastChecked, review } = entry;
    const of = (about: string) => [
      ...new Set(statutes.filter((each) => each.about === about).map((each) => each.citation)),
    ];
    const found = survivorLaw ? of("trafficking").join("; ") : `none found, searched on ${lastChecked}`;
    return [
      `[${escaped(name)}](${fileOf(entry)})`,
      escaped(found),
      escaped([...of("related"), ...of("general")].join("; ")),
      lastChecked,
      escaped(review),
    ];
  };
  return `# The law as encoded

Federal law and the law of the fifty states, the District of Columbia and Puerto Rico, as the program applies it: each statute's texts by period, what must be shown, cases worked by hand, what is not verified, and what was read. \`npx setaside law CA\` prints the same as of a day; \`npx setaside law status\` says how well each is known. [How to read, add or change one](../law-authoring.md).

These files are written by \`npx tsx packages/law/scripts/write-docs.ts\`. They are legal information for attorneys to confirm, not advice.

| Jurisdiction | For survivors of trafficking | Other relief | Checked | Review |
| --- | --- | --- | --- | --- |
${jurisdictions.map((entry) => `| ${cells(entry).join(" | ")} |`).join("\n")}
`;
}
