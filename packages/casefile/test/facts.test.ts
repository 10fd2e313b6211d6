import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assertion,
  conclusionOn,
  conflicts,
  effective,
  factsJsonSchema,
  history,
  type Json,
  liveValues,
  logFromFacts,
  logOf,
  passes,
  retracted,
  subjects,
} from "../src/index.ts";
import { log as anyLog } from "./random.ts";

const one = "charge:casd:3:15-cr-00331:1:1";
const two = "charge:casd:3:15-cr-00331:1:2";
const page = { kind: "document", document: `document:${"a".repeat(64)}`, place: "row 1", text: "x" } as const;

const said = (subject: typeof one | typeof two | "arrest:a1", fact: string, value: Json, by = "pacer/1") =>
  assertion({ subject, fact, value, source: page, by, at: "2026-01-05", supersedes: [] });

const read = logOf([
  said(one, "form", "attempt"),
  said(one, "offenseDate", "2014"),
  said(one, "offenseDate", "2015", "other/1"),
  said(two, "form", "completed"),
  said("arrest:a1", "date", "2014-01-02"),
]);

function accepted(facts: Json, conclusions: Json = {}, log = read) {
  const reading = logFromFacts({ schema: "setaside.facts/1", facts, conclusions }, log);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

function problems(facts: Json, conclusions: Json = {}, log = read) {
  const reading = logFromFacts({ schema: "setaside.facts/1", facts, conclusions }, log);
  if (reading.ok) throw new Error("was accepted");
  return reading.problems.map(({ path, message }) => [path, message] as const);
}

describe("a facts file", () => {
  it("corrects what was read, and keeps it in the history", () => {
    const { log } = accepted({ [one]: { form: "conspiracy", offenseDate: "2015" } });
    expect(effective(log, {}, one, "form")).toEqual({ state: "known", value: "conspiracy" });
    expect(effective(log, {}, one, "offenseDate")).toEqual({ state: "known", value: "2015" });
    expect(conflicts(log)).toEqual([]);
    expect(history(log, one, "form").map(({ value }) => value)).toEqual(["attempt", "conspiracy"]);
    for (const each of read.assertions) expect(log.assertions).toContainEqual(each);
  });

  it("stands beside a document that says the same, which stays cited", () => {
    const { log } = accepted({ [one]: { form: "attempt" } });
    expect(
      liveValues(log, one, "form")
        .flatMap(({ assertions }) => assertions.map(({ source }) => source.kind))
        .sort(),
    ).toEqual(["document", "person"]);
  });

  it("makes a fact unknown by null, against the record and against the wildcard", () => {
    const { log, wildcard } = accepted({
      "charge:*": { childVictim: true, form: "aiding" },
      [one]: { form: null, childVictim: null },
    });
    expect(effective(log, wildcard, one, "form")).toEqual({ state: "unknown" });
    expect(effective(log, wildcard, one, "childVictim")).toEqual({ state: "unknown" });
    expect(effective(log, wildcard, two, "childVictim")).toEqual({ state: "known", value: true });
  });

  it("never corrects anything by a wildcard", () => {
    const { log, wildcard } = accepted({
      "charge:*": { form: "aiding", childVictim: null },
      "arrest:*": { date: "2020" },
    });
    expect(log).toEqual(read);
    expect(effective(log, wildcard, one, "form")).toEqual({ state: "known", value: "attempt" });
    expect(effective(log, wildcard, one, "childVictim")).toEqual({ state: "unknown" });
    expect(effective(log, wildcard, "arrest:a1", "date")).toEqual({ state: "known", value: "2014-01-02" });
    expect(effective(log, wildcard, "arrest:a1", "childVictim")).toEqual({ state: "unknown" });
    expect(effective(log, wildcard, "person", "form")).toEqual({ state: "unknown" });
  });

  it("makes the episodes it names, and applies their wildcard", () => {
    const { log, wildcard, remarks } = accepted({
      "episode:e1": {},
      "episode:e2": { period: "2013/2014" },
      "episode:*": { purpose: ["sex"] },
    });
    expect(subjects(log, "episode")).toEqual(["episode:e1", "episode:e2"]);
    expect(effective(log, wildcard, "episode:e1", "purpose")).toEqual({ state: "known", value: ["sex"] });
    expect(remarks).toEqual([]);
    expect(accepted({ "episode:winter": {} }).remarks.map(({ code }) => code)).toEqual(["episode-name"]);
  });

  it("reads a statute given as text", () => {
    const { log } = accepted({ [one]: { statute: "18:1591(a)" } });
    expect(effective(log, {}, one, "statute")).toMatchObject({
      value: { text: "18:1591(a)", statutes: [{ section: "1591" }] },
    });
  });

  it("takes an answer without a value as an end of the question, not as a correction", () => {
    const { log } = accepted({ [one]: { form: { $: "not-sure" }, childVictim: { $: "skipped" } } });
    expect(effective(log, {}, one, "form")).toEqual({ state: "known", value: "attempt" });
    expect(passes(log, one, "form")).toHaveLength(1);
    expect(effective(log, { charge: { childVictim: true } }, one, "childVictim")).toEqual({
      state: "known",
      value: true,
    });
  });

  it("signs what it states", () => {
    const reading = logFromFacts({ schema: "setaside.facts/1", facts: { person: { noncitizen: true } } }, read, {
      by: "key-7",
      at: "2026-03-01T00:00:00Z",
      speaker: "survivor",
    });
    const [stated] = reading.ok ? (liveValues(reading.log, "person", "noncitizen")[0]?.assertions ?? []) : [];
    expect(stated).toMatchObject({
      by: "key-7",
      at: "2026-03-01T00:00:00Z",
      source: { kind: "person", speaker: "survivor" },
    });
  });

  it("leaves one live value of each fact it states of a subject, and every other fact as it was", () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom("person", ...["charge:nmd:2:16-cr-00020:3:1", "arrest:a1"]), (log, key) => {
        const subject = key as "person" | "arrest:a1";
        fc.pre(subject === "person" || subjects(log).includes(subject));
        const { log: after } = accepted({ [subject]: { date: "2001-01-01", name: "Rita Invented" } }, {}, log);
        expect(liveValues(after, subject, "date").map(({ value }) => value)).toEqual(["2001-01-01"]);
        expect(liveValues(after, subject, "name").map(({ value }) => value)).toEqual(["Rita Invented"]);
        for (const other of subjects(log)) {
          if (other !== subject) expect(liveValues(after, other, "date")).toEqual(liveValues(log, other, "date"));
        }
      }),
    );
  });

  it("gives the same log when read twice", () => {
    const facts = { [one]: { form: "conspiracy", childVictim: false }, "episode:e1": { period: "2014" } };
    const { log } = accepted(facts);
    const values = (of: typeof log) =>
      subjects(of).map((subject) => [subject, liveValues(of, subject, "form").map(({ value }) => value)]);
    expect(values(accepted(facts, {}, log).log)).toEqual(values(log));
  });
});

describe("counsel's conclusions", () => {
  const { conclusions } = accepted(
    {},
    {
      "charge:*": { "victim-of-trafficking": true, "direct-result": true },
      [one]: { "direct-result": { value: false, by: "A. Counsel", at: "2026-03-01", why: "The offense came first." } },
    },
  );

  it("come apart from facts, the wildcard marked", () => {
    expect(conclusions).toEqual([
      { subject: "charge:*", element: "victim-of-trafficking", value: true, wildcard: true },
      { subject: "charge:*", element: "direct-result", value: true, wildcard: true },
      {
        subject: one,
        element: "direct-result",
        value: false,
        wildcard: false,
        by: "A. Counsel",
        at: "2026-03-01",
        why: "The offense came first.",
      },
    ]);
  });

  it("of one subject go before those of its kind", () => {
    expect(conclusionOn(conclusions, one, "direct-result")?.value).toBe(false);
    expect(conclusionOn(conclusions, two, "direct-result")).toMatchObject({ value: true, wildcard: true });
    expect(conclusionOn(conclusions, one, "crime-of-violence")).toBeUndefined();
    expect(conclusionOn(conclusions, "arrest:a1", "victim-of-trafficking")).toBeUndefined();
  });
});

describe("a facts file with something wrong", () => {
  const cases: readonly (readonly [string, Json, Json, string, RegExp])[] = [
    [
      "a charge that is not there",
      { "charge:x": {} },
      {},
      "/facts/charge:x",
      /It has charge:casd:3:15-cr-00331:1:1, charge:casd:3:15-cr-00331:1:2\./,
    ],
    ["a case where there are none", { "case:x": {} }, {}, "/facts/case:x", /no case at all/],
    ["a subject of no kind", { charges: {} }, {}, "/facts/charges", /begins with charge:/],
    ["a document", { "document:x": {} }, {}, "/facts/document:x", /no subject/],
    ["a wildcard of cases", { "case:*": {} }, {}, "/facts/case:*", /charge:\*/],
    ["facts that are none", { [one]: 5 }, {}, `/facts/${one}`, /by name/],
    ["a fact with no name", { [one]: { "two words": 1 } }, {}, `/facts/${one}/two words`, /name/],
    ["a mark unheard of", { [one]: { form: { $: "maybe" } } }, {}, `/facts/${one}/form`, /null/],
    ["a mark under a wildcard", { "charge:*": { form: { $: "retracted" } } }, {}, "/facts/charge:*/form", /null/],
    ["a conclusion on a person", {}, { person: { "direct-result": true } }, "/conclusions/person", /charge:\*/],
    [
      "a conclusion on a charge that is not there",
      {},
      { "charge:x": { "direct-result": true } },
      "/conclusions/charge:x",
      /It has/,
    ],
    [
      "an element that follows from facts",
      {},
      { "charge:*": { "level-a": true } },
      "/conclusions/charge:*/level-a",
      /victim-of-trafficking/,
    ],
    [
      "a conclusion neither true nor false",
      {},
      { "charge:*": { "direct-result": null } },
      "/conclusions/charge:*/direct-result",
      /true or false/,
    ],
  ];
  it.each(cases)("%s", (_, facts, conclusions, path, message) => {
    const found = problems(facts, conclusions);
    expect(found.map(([at]) => at)).toContain(path);
    expect(found.find(([at]) => at === path)?.[1]).toMatch(message);
  });

  it("lists twenty ids and how many more there are", () => {
    const many = logOf(
      Array.from({ length: 30 }, (_, at) =>
        assertion({
          subject: `charge:casd:3:15-cr-00331:1:${at + 1}`,
          fact: "form",
          value: "attempt",
          source: page,
          by: "pacer/1",
          at: "",
          supersedes: [],
        }),
      ),
    );
    expect(problems({ "charge:x": {} }, {}, many)[0]?.[1]).toMatch(/:1:20 and 10 more/);
  });

  it("is no facts file at all", () => {
    for (const json of [null, [], "x", {}, { schema: "setaside.record/1" }])
      expect(logFromFacts(json, read).ok).toBe(false);
  });
});

describe("what is known of a fact", () => {
  it("is any of the values in conflict, and unknown when one of them is", () => {
    expect(effective(read, {}, one, "offenseDate")).toEqual({ state: "conflict", values: ["2014", "2015"] });
    const withdrawn = logOf([...read.assertions, said(one, "offenseDate", retracted, "third/1")]);
    expect(effective(withdrawn, {}, one, "offenseDate")).toEqual({ state: "unknown" });
  });

  it("is unknown when it was withdrawn, whatever the wildcard says", () => {
    const withdrawn = logOf([said(one, "form", retracted)]);
    expect(effective(withdrawn, { charge: { form: "attempt" } }, one, "form")).toEqual({ state: "unknown" });
  });

  it("is all members of a set", () => {
    const names = ["B. Roe", ["A. Roe", "B. Roe"]].map((value) =>
      assertion({ subject: "person", fact: "aliases", value, source: page, by: "pacer/1", at: "", supersedes: [] }),
    );
    expect(effective(logOf(names), {}, "person", "aliases")).toEqual({ state: "known", value: ["A. Roe", "B. Roe"] });
  });

  it("is not what any object inherits", () => {
    expect(effective(read, { charge: {} }, one, "constructor")).toEqual({ state: "unknown" });
  });
});

it("publishes the form of a facts file", () => {
  expect(factsJsonSchema()).toMatchObject({ additionalProperties: false, required: ["schema"] });
  expect(JSON.stringify(factsJsonSchema())).toContain("crime-of-violence");
});
