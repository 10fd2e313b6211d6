import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { publishedSchemas, schemaText } from "../src/schema/published.ts";

const folder = fileURLToPath(new URL("../../../schemas/", import.meta.url));

describe("the published schemas", () => {
  it("are those that the sources give; write them with npx tsx apps/cli/scripts/write-schemas.ts", () => {
    const published = publishedSchemas();
    // The settings of a site are read where the site is built (apps/web/test/site-settings.test.ts).
    const ours = readdirSync(folder).filter((name) => name !== "setaside.site-1.json");
    expect(ours.sort()).toEqual([...published.keys()].sort());
    for (const [name, schema] of published) {
      expect(JSON.parse(readFileSync(`${folder}${name}`, "utf8")), name).toEqual(JSON.parse(schemaText(schema)));
    }
  });

  it("say what they describe", () => {
    for (const [name, schema] of publishedSchemas()) {
      expect(schema.$schema, name).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(`${String(schema.title).split(",")[0]?.replace("/", "-")}`).toBe(name.replace(/(\.written)?\.json$/, ""));
    }
  });
});
