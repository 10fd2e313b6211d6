import type { Json } from "@setaside/casefile";
import { casefileOf, screen } from "@setaside/relief";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { docketPage } from "../../../packages/readers/test/docket-page.ts";
import { noStatements, state } from "../src/findings/statements.ts";
import { addDocuments, type Documents, logOfDocuments, logOfHand } from "../src/reading/documents.ts";
import { handPlaces } from "../src/reading/hand-places.ts";
import type { RecordShown, Statements } from "../src/reading/protocol.ts";
import { questionForms } from "../src/reading/question-form.ts";
import { recordShown } from "../src/reading/record-shown.ts";
import { withStatements } from "../src/reading/stated.ts";
import { answerOf, courtOf } from "../src/record/answer-of.ts";
import { cutAt } from "../src/record/light.ts";
import { restated, statedOf } from "../src/record/restate.ts";
import {
  addArrest,
  addBooked,
  addCase,
  addCharge,
  addChargeToRead,
  removeArrest,
  removeBooked,
  removeCharge,
} from "../src/work/hand-record.ts";
import { noWork, type Work } from "../src/work/work.ts";

const lawDate = "2026-11-26";
const CHARGE = "charge:nvd:2:19-cr-00999:1:1";
const questions = questionForms();

async function opened(html: string): Promise<Documents> {
  const added = await addDocuments([], [new Blob([html], { type: "text/html" })], {});
  if (!added.ok) throw new Error(added.problem.message);
  return added.documents;
}

/** The record as the page is told of it. */
function shownOf(documents: Documents, work: Work): RecordShown {
  const hand = logOfHand(work);
  const read = { assertions: [...logOfDocuments(documents).assertions, ...hand.log.assertions] };
  const plain = screen(casefileOf(read), { lawDate });
  const { casefile } = withStatements(read, work.statements, plain);
  return recordShown({
    read,
    stated: casefile.log,
    hand: handPlaces(work, hand.log, logOfDocuments(documents)),
    places: new Map(documents.map(({ source, placeOf }) => [source.document, placeOf])),
    statements: work.statements,
    screen: screen(casefile, { lawDate }),
    questions,
  });
}

const withStated = (statements: Statements): Work => ({ ...noWork, statements });

function fieldOf(record: RecordShown, fact: string) {
  const field = record.cases[0]?.charges[0]?.fields.find((each) => each.fact === fact);
  if (field === undefined) throw new Error(`no field ${fact}`);
  return field;
}

describe("how a charge ended", () => {
  let documents: Documents;
  beforeAll(async () => {
    documents = await opened(
      docketPage({
        terminated: "06/01/2015",
        defendants: [{ pending: [["18:371 - Conspiracy", "(1)", "Dismissed on the government's motion."]] }],
        entries: [["06/01/2015", "9", "ORDER dismissing count 1 as to Jane Example on the motion of the Government"]],
      }),
    );
  });

  it("is shown as it was read, with its movant, each with its place, the client’s name masked", () => {
    const record = shownOf(documents, noWork);
    const [subject] = record.cases[0]?.charges ?? [];
    expect(subject?.subject).toBe(CHARGE);
    const ending = fieldOf(record, "disposition");
    expect(ending.stated).toBe(false);
    expect(JSON.stringify(ending.values[0]?.value)).toContain('"class":"dismissed"');
    expect(fieldOf(record, "dismissedBy").values.map(({ value }) => value)).toEqual(["government"]);
    const passages = documents[0]?.source.passages ?? [];
    const words = ending.values[0]?.places.flatMap(({ spots }) =>
      spots.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end)),
    );
    expect(words).toContain("Dismissed on the government's motion.");
    expect(JSON.stringify(record)).not.toContain("Example");
  });

  it.each([
    ["another class stands in its place, and what was read is kept beside it", "acquitted", 1, '"acquitted"'],
    ["the same class leaves what was read, with its date and movant", "dismissed", 0, '[{"by":"government"'],
  ] as const)("%s", (_, value, was, shown) => {
    const field = fieldOf(
      shownOf(documents, withStated(restated(noStatements, CHARGE, "disposition", value))),
      "disposition",
    );
    expect(field.stated).toBe(true);
    expect(field.was).toHaveLength(was);
    expect(JSON.stringify(field.values[0]?.value)).toContain(shown);
  });

  it("is not known where the attorney says so, and reads again once that is taken back", () => {
    const notKnown = restated(noStatements, CHARGE, "disposition", null);
    const field = fieldOf(shownOf(documents, withStated(notKnown)), "disposition");
    expect([field.values, field.was.length, field.stated]).toEqual([[], 1, true]);
    expect(statedOf(notKnown, CHARGE, "disposition")).toBe(null);
    expect(restated(notKnown, CHARGE, "disposition", undefined)).toEqual(noStatements);
  });

  it("one word of the attorney takes the place of another, whichever way it was said", () => {
    const list: Json = [{ class: "convicted" }];
    const said = state(noStatements, [`${CHARGE.replace("charge:", "outcome:")}/1`], "by", "court");
    const settled = restated(said, CHARGE, "disposition", list);
    expect(settled.facts).toEqual({ [CHARGE]: { outcomes: list } });
    expect(restated(settled, CHARGE, "disposition", "vacated").facts).toEqual({ [CHARGE]: { disposition: "vacated" } });
  });
});

describe("the record typed by hand", () => {
  const typed = addCharge(addCase(noWork, { court: "nvd", docketNumber: "2:19-cr-00999" }), 0, "18:371");

  it("shows where its cases stand, and that they can be removed", () => {
    const [shown] = shownOf([], typed).cases;
    expect([shown?.subject, shown?.typed, shown?.hand]).toEqual(["case:nvd:2:19-cr-00999:1", true, 0]);
    expect(shown?.charges.map(({ subject, typed: byHand }) => [subject, byHand])).toEqual([[CHARGE, true]]);
  });

  it("adds a charge to a case that was read, which stays one case", async () => {
    const documents = await opened(docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }] }));
    const [read] = shownOf(documents, noWork).cases;
    if (read?.place === undefined) throw new Error("the case was not read");
    const work = addChargeToRead(noWork, read.place, { count: "2", statute: "18:2113(a)" });
    const { cases } = shownOf(documents, work);
    expect(cases.map(({ subject, typed: byHand, hand }) => [subject, byHand, hand])).toEqual([
      [read.subject, false, 0],
    ]);
    expect(cases[0]?.charges.map(({ typed: byHand }) => byHand)).toEqual([false, true]);
  });

  it("takes with a charge what was said of it, and the links that lead to it", () => {
    const two = addCharge(typed, 0, "18:1343");
    const second = CHARGE.replace(/1$/, "2");
    const linked = state(state(two.statements, [second], "offenseDate", "2014"), [CHARGE], "reducedTo", [
      second.replace("charge:", ""),
    ]);
    const left = removeCharge({ ...two, statements: linked }, 0, second);
    expect(left.hand.cases?.[0]?.charges.map(({ count }) => count)).toEqual(["1"]);
    expect(left.statements.facts[second]).toBeUndefined();
    expect(left.statements.facts[CHARGE]?.reducedTo).toBeUndefined();
  });

  it("moves the offenses booked after one that is removed up, with all that was said of them", () => {
    const { work, id } = addArrest(noWork, { date: "2013", booked: ["18:1543", "18:371"] });
    const three = addBooked(work, id, "21:846", ["1", "2"]);
    const booked = (nth: number) => `charge:arrest:${id}:${nth}`;
    const said = state(three.statements, [booked(1)], "disposition", "dismissed");
    const statements = {
      ...state(state(said, [booked(2)], "offenseDate", "2013"), [booked(2)], "reducedTo", [`arrest:${id}:3`]),
      conclusions: { [booked(3)]: { "directly-related": true } },
    };
    const left = removeBooked({ ...three, statements }, booked(1));
    expect(left.hand.arrests?.[0]?.booked).toEqual(["18:371"]);
    expect(left.statements).toEqual({
      facts: {
        [booked(1)]: { offenseDate: "2013", reducedTo: [`arrest:${id}:2`] },
        [booked(2)]: { statute: "21:846" },
      },
      conclusions: { [booked(2)]: { "directly-related": true } },
    });
    expect(shownOf([], left).arrests[0]?.booked.map(({ subject }) => subject)).toEqual([booked(1), booked(2)]);
    expect(removeArrest(left, id)).toMatchObject({ hand: { arrests: [] }, statements: { facts: {} } });
  });
});

describe("what is entered", () => {
  const courts = [{ id: "nvd", name: "District of Nevada" }];
  const entered = (...values: readonly string[]) => {
    const form = new FormData();
    for (const value of values) form.append("value", value);
    return form;
  };

  it.each([
    [{ kind: "text" }, [" Phoenix "], "Phoenix"],
    [{ kind: "text" }, [" "], undefined],
    [{ kind: "choice", values: ["true", "false"] }, ["false"], false],
    [{ kind: "choice", values: ["a"] }, [], undefined],
    [{ kind: "number", least: 0, most: 120 }, ["17"], 17],
    [{ kind: "text" }, ["true"], "true"],
    [{ kind: "members", values: ["force", "fraud"] }, [], []],
    [{ kind: "charges" }, ["a", "b"], ["a", "b"]],
    [{ kind: "court" }, ["district of nevada"], "nvd"],
    [{ kind: "court" }, ["Superior Court"], "Superior Court"],
  ] as const)("%j with %j is %j", (form, values, answer) => {
    expect(answerOf(form, entered(...values), courts)).toEqual(answer);
  });

  it("names a federal court only by its whole name or its id", () => {
    expect(["NVD", "Nevada", "District of"].map((each) => courtOf(each, courts))).toEqual([
      "nvd",
      "Nevada",
      "District of",
    ]);
  });
});

it("a text cut at what is lit is the same text, whatever the spots", () => {
  const spot = fc.record({ passage: fc.constant(0), start: fc.nat(30), end: fc.nat(30) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(spot), (text, spots) => {
      const parts = cutAt(text, spots);
      expect(parts.map((part) => part.text).join("")).toBe(text);
    }),
    { seed: 20261126 },
  );
  expect(cutAt("abcdef", [{ passage: 0, start: 1, end: 3 }])).toEqual([
    { text: "a", lit: false },
    { text: "bc", lit: true },
    { text: "def", lit: false },
  ]);
});
