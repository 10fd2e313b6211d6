import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { planSchema } from "../src/schema/plan.ts";
import { screenSchema } from "../src/schema/screen.ts";
import { type Built, build } from "./built.ts";

const folder = `${sharedFolder}data/pacer-dockets/criminal/`;

describe.skipIf(!needs.sharedData)("real dockets", () => {
  let setaside: Built;
  beforeAll(() => {
    setaside = build();
  });
  afterAll(() => setaside.remove());

  const files = needs.sharedData ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];

  it("are there", () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)(
    "%s is screened and planned: done, in the published form, without the login that printed it",
    (name) => {
      const path = `${folder}${name}`;
      const alone = setaside.run(["screen", path, "--json"]);
      const asks = alone.status === 1 && alone.error.includes("--defendant");
      const { status, out, error } = asks ? setaside.run(["screen", path, "--json", "--defendant", "1"]) : alone;
      expect([status, error]).toEqual([0, ""]);
      const found = screenSchema.parse(JSON.parse(out));
      for (const { findings } of [...found.charges, ...found.arrests]) expect(findings.length).toBeGreaterThan(2);
      const planned = setaside.run(["plan", path, "--json", ...(asks ? ["--defendant", "1"] : [])]);
      expect([planned.status, planned.error]).toEqual([0, ""]);
      const plan = planSchema.parse(JSON.parse(planned.out));
      expect(plan.sequence.length).toBe(new Set(plan.sequence).size);
      const person = JSON.parse(
        setaside.run(["read", path, "--json", ...(asks ? ["--defendant", "1"] : [])]).out,
      ).person;
      if (person.name !== undefined) expect(planned.out.includes(person.name), "the person's name").toBe(false);
      const page = readFileSync(path, "latin1");
      for (const secret of receipt(page)) expect(out.includes(secret), "a value of the receipt").toBe(false);
      expect(out).not.toMatch(/PACER\s+(Login|Service)/i);
    },
  );
});

/** The login and client code printed at the foot of the page. */
function receipt(page: string): readonly string[] {
  const plain = page.replace(/<[^>]*>/g, " ").replace(/&nbsp;/g, " ");
  const values = [...plain.matchAll(/(?:PACER Login|User Id|Client Code):\s+(\S+)/gi)].map(([, value]) => value ?? "");
  return values.filter((value) => value.length > 3 && !/^(Description|Client|Search)/i.test(value));
}
