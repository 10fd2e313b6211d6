import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lawChangesSchema, lawIndexSchema, lawSchema, lawStatusSchema } from "../src/schema/law.ts";
import { type Built, build } from "./built.ts";

let setaside: Built;
beforeAll(() => {
  setaside = build();
});
afterAll(() => setaside.remove());

/** Runs a command that must succeed; its output. */
function outOf(...args: string[]): string {
  const { status, out, error } = setaside.run(args);
  expect([status, error], args.join(" ")).toEqual([0, ""]);
  return out;
}

describe("law", () => {
  it("prints the Act as Markdown, HTML and JSON", () => {
    expect(outOf("law", "us")).toContain("3771A");
    expect(outOf("law", "us", "--format", "html")).toMatch(/^<!doctype html>/i);
    expect(lawSchema.parse(JSON.parse(outOf("law", "us", "--json"))).jurisdiction.id).toBe("us");
  });

  it("says what came into force between two days", () => {
    const text = outOf("law", "us", "--diff", "2025-12-31..2026-06-30");
    expect(text).toContain("Came into force");
    const changes = lawChangesSchema.parse(
      JSON.parse(outOf("law", "us", "--diff", "2025-12-31..2026-06-30", "--json")),
    );
    expect(changes.began.map(({ id }) => id)).toContain("us/vacate-conviction-level-a");
    expect(outOf("law", "us", "--diff", "2026-06-01..2026-06-02")).toContain("Nothing that is encoded here changed");
  });

  it("prints a state's law by its code or name, as of a day", () => {
    expect(outOf("law", "CT", "--as-of", "2018-06-01")).toContain("in force on the date asked");
    const law = lawSchema.parse(JSON.parse(outOf("law", "nueva york", "--json", "--as-of", "2018-06-01")));
    expect([law.jurisdiction.id, law.asOf]).toEqual(["us-ny", "2018-06-01"]);
  });

  it("says what of a state's text changed between two days, in sentences and as data", () => {
    const days = ["law", "CT", "--diff", "2014-01-01..2022-01-01"];
    expect(outOf(...days)).toContain("Offenses inside. New: any misdemeanor");
    const [change] = lawChangesSchema.parse(JSON.parse(outOf(...days, "--json"))).changed;
    expect(change?.changes.map(({ field }) => field)).toEqual(expect.arrayContaining(["offenses-in", "link"]));
  });

  it("lists the jurisdictions without a name, and says how well each is known", () => {
    expect(outOf("law")).toBe(outOf("law", "list"));
    expect(outOf("law")).toMatch(/^53 jurisdictions/);
    expect(lawIndexSchema.parse(JSON.parse(outOf("law", "--json"))).jurisdictions).toHaveLength(53);
    const status = lawStatusSchema.parse(JSON.parse(outOf("law", "status", "--json", "--as-of", "2026-11-23")));
    expect(status.jurisdictions.find(({ code }) => code === "us")).toMatchObject({ ageInDays: 2 });
    expect(outOf("law", "status")).toContain("PR ");
  });

  it("asks whose law is meant, where a day or a form of print needs one", () => {
    for (const options of [
      ["--diff", "2020-01-01..2022-01-01"],
      ["--as-of", "2020-01-01"],
      ["--format", "html"],
    ]) {
      const { status, error } = setaside.run(["law", ...options]);
      expect([status, error]).toEqual([2, expect.stringContaining("say whose law")]);
    }
  });
});
