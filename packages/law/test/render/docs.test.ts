import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { lawDocs } from "../../scripts/law-docs.ts";

it("docs/law is what the law now prints; `npx tsx packages/law/scripts/write-docs.ts` writes it", () => {
  const folder = fileURLToPath(new URL("../../../../docs/law/", import.meta.url));
  const docs = lawDocs();
  expect(readdirSync(folder).sort()).toEqual([...docs.keys()].sort());
  // Named, not shown: a difference of half a megabyte would drown the report.
  const stale = [...docs].filter(([name, text]) => readFileSync(`${folder}${name}`, "utf8") !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});
