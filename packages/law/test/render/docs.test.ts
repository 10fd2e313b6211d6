import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { printed } from "./printed.ts";

it("docs/law/us.md is what the law now prints; `npx tsx packages/law/scripts/write-docs.ts` writes it", () => {
  const path = new URL("../../../../docs/law/us.md", import.meta.url);
  // Compared as one truth: a difference of half a megabyte would drown the report.
  expect(existsSync(path) && readFileSync(path, "utf8") === printed({ format: "md" })).toBe(true);
});
