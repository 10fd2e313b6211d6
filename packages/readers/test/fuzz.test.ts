import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { damaged, damages, faultOf, fuzzRuns, secretsOf } from "./fuzz.ts";

/** Documents of a folder with their secrets, smallest first. */
function documents(folder: string): readonly { bytes: Uint8Array; secrets: readonly string[] }[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:html|json|xml|csv)$/u.test(name))
    .map((name) => readFileSync(`${folder}${name}`))
    .map((bytes) => ({ bytes, secrets: secretsOf(bytes.toString("utf8")) }));
}

function holdsFor(folder: string, runs: number): void {
  const all = documents(folder);
  expect(all.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: all.length - 1 }), damages, (which, list) => {
      const document = all[which];
      if (document === undefined) throw new Error("no such document");
      const fault = faultOf(damaged(document.bytes, list), document.secrets);
      if (fault !== undefined) throw new Error(fault);
    }),
    { numRuns: runs },
  );
}

describe("damaged documents are read or answered, and nothing is lost or leaked", () => {
  it("own fixtures", () => holdsFor(fileURLToPath(new URL("fixtures/", import.meta.url)), fuzzRuns(300)));

  it.skipIf(!needs.sharedData)("real dockets", () =>
    holdsFor(`${sharedFolder}data/pacer-dockets/criminal/`, fuzzRuns(300)),
  );

  it.skipIf(!needs.sharedData)("real case summaries and history reports", () => {
    holdsFor(`${sharedFolder}data/pacer-dockets/case-query/`, fuzzRuns(100));
    holdsFor(`${sharedFolder}data/pacer-dockets/docket-history/`, fuzzRuns(100));
  });

  it("the check itself finds a fault", () => {
    expect(faultOf(new Uint8Array(), [])).toBeUndefined();
    const page = readFileSync(fileURLToPath(new URL("fixtures/example-docket.html", import.meta.url)));
    expect(secretsOf(page.toString("utf8"))).toContain("sample.login:1234567:0");
    // A word of the sheet passed off as a login: it is in the output, and the check says so.
    const posed = page.toString("utf8").replace("sample.login:1234567:0", "casd");
    expect(secretsOf(posed)).toContain("casd");
    expect(faultOf(new TextEncoder().encode(posed), ["casd"])).toBe("a PACER login in the output");
  });
});
