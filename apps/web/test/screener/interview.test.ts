import type { Answer, NextQuestion } from "@setaside/screener";
import { describe, expect, it } from "vitest";
import { addMatter, beginInterview, removeMatter, tell } from "../../src/public/screener/interview.ts";
import { type Screen, screenAfter, upToDate } from "../../src/public/screener/screens.ts";
import { accountOf, type Interview } from "../../src/public/screener/told.ts";
import { inventedRules as rules } from "./invented-rules.ts";

const pick = (...oneOf: string[]): Answer => ({ oneOf });

/** Answers the questions as they come, each by its id; what is not given is skipped. Ends where no question comes. */
function answered(interview: Interview, answers: Readonly<Record<string, Answer>>): Interview {
  const screen = screenAfter(interview, rules);
  if (screen.kind !== "question" && screen.kind !== "ahead") return interview;
  const { question } = screen;
  return answered(tell(interview, question, answers[question.id] ?? { passed: "skip" }, rules), answers);
}

const questionOf = ({ told }: Interview, id: string, matter = "1"): NextQuestion => {
  const found = told.find(({ question }) => question.id === id && question.matter === matter);
  if (found === undefined) throw new Error(`${id} was not asked`);
  return found.question;
};

const ids = (interview: Interview, matter = "1") =>
  Object.keys(accountOf(interview).matters.find(({ id }) => id === matter)?.answers ?? {});

const nevada = answered(beginInterview("me"), {
  place: pick("NV"),
  kind: pick("hurting"),
  ended: pick("convicted"),
  "charge.offenseDate": { range: { least: 2014, most: 2014 } },
  "charge.young": pick("false"),
  "person.pendingCharge": pick("false"),
});

describe("what was told", () => {
  it("is an account for the engine, with what holds of the person apart", () => {
    expect(accountOf(nevada)).toEqual({
      matters: [
        {
          id: "1",
          answers: {
            place: pick("NV"),
            kind: pick("hurting"),
            ended: pick("convicted"),
            "charge.offenseDate": { range: { least: 2014, most: 2014 } },
            "charge.young": pick("false"),
          },
        },
      ],
      person: { "person.pendingCharge": pick("false") },
    });
  });

  it("loses what is no longer asked when an answer is changed, and keeps the rest", () => {
    const moved = tell(nevada, questionOf(nevada, "place"), pick("CA"), rules);
    expect(ids(moved)).toEqual(["place", "kind", "ended", "charge.young"]);
    const theft = tell(nevada, questionOf(nevada, "kind"), pick("theft"), rules);
    expect(ids(theft)).toEqual(["place", "kind", "ended", "charge.offenseDate"]);
  });

  it("is asked again for what a change makes worth asking, and not for what is known", () => {
    const moved = tell(nevada, questionOf(nevada, "place"), pick("CA"), rules);
    expect(screenAfter(moved, rules)).toMatchObject({ kind: "question", question: { id: "charge.age", matter: "1" } });
  });

  it("does not come back with an old answer when a change is taken back", () => {
    const there = tell(nevada, questionOf(nevada, "place"), pick("CA"), rules);
    const back = tell(there, questionOf(there, "place"), pick("NV"), rules);
    expect(screenAfter(back, rules)).toMatchObject({ question: { id: "charge.offenseDate" } });
  });

  it("is the same after the same answer is given again", () => {
    expect(tell(nevada, questionOf(nevada, "kind"), pick("hurting"), rules)).toEqual(nevada);
  });

  it("keeps of an answer only what the question still offers", () => {
    const question = { ...questionOf(nevada, "kind"), values: ["drugs", "gone"] };
    const odd = tell(nevada, question, pick("drugs", "gone"), rules);
    expect(accountOf(odd).matters[0]?.answers["kind"]).toEqual(pick("drugs"));
    expect(ids(tell(nevada, question, pick("gone"), rules))).not.toContain("kind");
  });
});

describe("several things on the record", () => {
  it("takes the place over where it is the same, and asks the rest", () => {
    const two = addMatter(nevada, rules, "1");
    expect(accountOf(two).matters[1]).toEqual({ id: "2", answers: { place: pick("NV") } });
    expect(screenAfter(two, rules)).toMatchObject({ question: { id: "kind", matter: "2" } });
  });

  it("asks for the place where it is another", () => {
    expect(screenAfter(addMatter(nevada, rules), rules)).toMatchObject({ question: { id: "place", matter: "2" } });
  });

  it("loses one with all that was said of it, and nothing of the other; its name is not given again", () => {
    const two = answered(addMatter(nevada, rules), { place: pick("PR") });
    const one = removeMatter(two, "1", rules);
    expect(accountOf(one).matters.map(({ id }) => id)).toEqual(["2"]);
    expect(ids(one, "2")).toEqual(ids(two, "2"));
    expect(addMatter(one, rules).matters).toEqual(["2", "3"]);
  });

  it("is asked about when no question is left, and before what we found", () => {
    expect(screenAfter(nevada, rules)).toEqual({ kind: "more" });
    expect(screenAfter({ ...nevada, complete: true }, rules)).toEqual({ kind: "found" });
  });
});

describe("a screen to which someone comes back", () => {
  const left = (id: string): Screen => ({ kind: "question", question: questionOf(nevada, id) });

  it("puts its question as it was put", () => {
    expect(upToDate(left("charge.young"), nevada, rules)).toEqual(left("charge.young"));
  });

  it("gives way to the next question where its own became idle", () => {
    const moved = tell(nevada, questionOf(nevada, "place"), pick("CA"), rules);
    expect(upToDate(left("charge.offenseDate"), moved, rules)).toMatchObject({ question: { id: "charge.age" } });
  });

  it("announces a personal question, and no other", () => {
    const begun = answered(beginInterview("friend"), { kind: pick("theft") });
    expect(screenAfter(beginInterview("me"), rules)).toMatchObject({ kind: "question" });
    const hurt = tell(begun, questionOf(begun, "kind"), pick("hurting"), rules);
    expect(screenAfter(hurt, rules)).toMatchObject({ kind: "ahead", question: { id: "charge.young" } });
  });
});
