import { describe, expect, it } from "vitest";
import { movantOf } from "../src/entry/movant.ts";
import { docketPage } from "./docket-page.ts";
import { readingOfText } from "./reading.ts";

describe("on whose motion", () => {
  it.each([
    ["USA's motion to dismiss Count 2 granted", "government"],
    ["Oral motion by USA to dismiss Count 2 - granted", "government"],
    ["Count 2 dismissed on Government's motion", "government"],
    ["Government's motion for leave to dismiss is granted", "government"],
    ["ORDER granting motion of the United States to dismiss, signed by Judge Placeholder", "government"],
    ["Defendant's motion to dismiss Count 2 granted", "court"],
    ["Motion to dismiss Count 2 by defendant Jane Example granted", "court"],
    ["Defendant's motion to dismiss, opposed by USA, granted", "court"],
    ["Motion to Dismiss by Jane Example granted; response by USA", undefined],
    ["Motion to Dismiss Count 2 by Jane Example. USA's motion dismissed", undefined],
    ["Motion to dismiss; response by USA; Count 2 dismissed", undefined],
    ["Government's motion to continue denied; Count 2 dismissed", undefined],
  ])("%s: %s", (text, by) => {
    expect(movantOf(text)).toBe(by);
  });

  it("an order that grants a defendant's motion is never the Government's, whoever must answer", () => {
    const read = readingOfText(
      docketPage({
        defendants: [{ ended: [["18:371 - Conspiracy", "(1)", "DISMISSED"]] }],
        entries: [
          ["04/05/2020", "30", "MOTION to Dismiss Count 1 by Jane Example. Response due by USA by 04/20/2020."],
          ["05/05/2020", "31", "ORDER granting 30 Motion to Dismiss Count 1 as to Jane Example (1)"],
        ],
      }),
    );
    expect(read.fact(read.charges.get("1") ?? "", "outcomes")).toEqual([
      { class: "dismissed", by: "court", date: "2020-05-05" },
    ]);
  });
});
