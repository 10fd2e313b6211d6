import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocketNumber } from "../src/index.ts";

describe("parseDocketNumber", () => {
  it("reads all parts", () => {
    expect(parseDocketNumber("3:15-cr-00331-W-1")).toEqual({
      office: "3",
      year: "15",
      type: "cr",
      serial: "00331",
      judges: ["W"],
      defendant: 1,
      normal: "3:15-cr-00331",
    });
  });

  it.each([
    ["4:13-cr-03121-RGK-CRZ-1", "4:13-cr-03121", ["RGK", "CRZ"], 1],
    ["3:24-cr-00019-MAK-EAH-1", "3:24-cr-00019", ["MAK", "EAH"], 1],
    ["1:25-cr-00999-XYZ All Defendants", "1:25-cr-00999", ["XYZ"], undefined],
    ["1:25-cr-00999 All Defendants", "1:25-cr-00999", [], undefined],
    ["3:15-mj-00091-DHB", "3:15-mj-00091", ["DHB"], undefined],
    ["2:17-CR-00378-spl-12", "2:17-cr-00378", ["spl"], 12],
    ["3:15cr331", "3:15-cr-00331", [], undefined],
    ["15-cr-331", "15-cr-00331", [], undefined],
    ["15 CR 331 (ABC)", "15-cr-00331", ["ABC"], undefined],
    ["CR 15-331", "15-cr-00331", [], undefined],
    ["2015-cr-331", "15-cr-00331", [], undefined],
    ["1:02\u2010cr\u201005210", "1:02-cr-05210", [], undefined],
    [" 3:15-cr-00331 ", "3:15-cr-00331", [], undefined],
    ["1:15-cr-123456", "1:15-cr-123456", [], undefined],
  ])("%j", (text, normal, judges, defendant) => {
    const read = parseDocketNumber(text);
    expect([read?.normal, read?.judges, read?.defendant]).toEqual([normal, judges, defendant]);
  });

  it.each(["", "18:922", "3:15", "cr", "3:15-cr-", "3:15-cr-00331-W-1 and more", "a".repeat(100)])(
    "%j is none",
    (text) => {
      expect(parseDocketNumber(text)).toBeUndefined();
    },
  );

  it("reads its own normal form to itself, and survives any text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100 }),
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 1, max: 9 }),
        (noise, serial, office) => {
          const normal = `${office}:09-cr-${String(serial).padStart(5, "0")}`;
          expect(parseDocketNumber(normal)?.normal).toBe(normal);
          const read = parseDocketNumber(noise);
          if (read !== undefined) expect(parseDocketNumber(read.normal)?.normal).toBe(read.normal);
        },
      ),
    );
  });
});
