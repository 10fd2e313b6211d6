import { describe, expect, it } from "vitest";
import { beginInterview } from "../../src/public/screener/interview.ts";
import { beginning, onward, settled, shownIn, stepTo } from "../../src/public/screener/way.ts";

const told = beginInterview("me");
const there = onward(onward(onward(beginning, { kind: "friend" }), { kind: "more" }, told), { kind: "found" });

describe("the way through the screens", () => {
  it("shows what was gone to, and keeps what was told", () => {
    expect(shownIn(there)).toEqual({ kind: "found" });
    expect(there.interview).toBe(told);
  });

  it("leads back and forth without losing what was told", () => {
    const back = stepTo(there, 1);
    expect(shownIn(back)).toEqual({ kind: "friend" });
    expect(back.interview).toBe(told);
    expect(shownIn(stepTo(back, 3))).toEqual({ kind: "found" });
  });

  it("forgets what lay ahead once another way is taken", () => {
    const other = onward(stepTo(there, 1), { kind: "summary" });
    expect(other.screens.map(({ kind }) => kind)).toEqual(["start", "friend", "summary"]);
    expect(shownIn(stepTo(other, 3))).toEqual({ kind: "start" });
  });

  it("begins anew at a step that this page did not go", () => {
    expect(shownIn(stepTo(there, -2))).toEqual({ kind: "start" });
  });

  it("puts what was waited for in the place of the waiting", () => {
    const waiting = onward(beginning, { kind: "waiting" }, told);
    expect(settled(waiting, { kind: "more" }).screens).toEqual([{ kind: "start" }, { kind: "more" }]);
  });
});
