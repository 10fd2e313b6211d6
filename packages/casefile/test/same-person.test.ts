import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertion, canBeOnePerson, logOf, type SubjectId } from "../src/index.ts";

const source = { kind: "person", speaker: "attorney" } as const;
const say = (subject: SubjectId, fact: string, value: string) =>
  assertion({ subject, fact, value, source, by: "key-1", at: "", supersedes: [] });

/** A log that names a person, then her aliases. */
function person(name: string | undefined, ...aliases: readonly string[]) {
  const named = name === undefined ? [] : [say("person", "name", name)];
  return logOf([...named, ...aliases.map((alias) => say("person", "aliases", alias))]);
}

const codes = (...logs: Parameters<typeof canBeOnePerson>[0]) => {
  const answer = canBeOnePerson(logs);
  return answer.ok ? answer.remarks.map(({ code }) => code) : "stop";
};

describe("documents of one person", () => {
  it.each([
    ["Jane Example", "JANE EXAMPLE"],
    ["Jane Example", "Example, Jane"],
    ["Jane Example", "Jane Q. Example, Jr."],
    ["J. Example", "Jane Example"],
    ["Renée O'Sample", "RENEE OSAMPLE"],
    ["Example Jane", "Jane Example"],
  ])("%s and %s", (a, b) => {
    expect(codes(person(a), person(b))).toEqual([]);
    expect(codes(person(b), person(a))).toEqual([]);
  });

  it.each(
    [
      ["Ana Sample Example", "Ana Sample"],
      ["Jane Example", "Jane Exampel"],
      ["Jan Example", "Janet Example"],
      ["Mary Jane Example", "Jane Example"],
      ["Example", "Jane Example"],
      ["Jane Exampl", "Jane Example"],
    ].filter(([a]) => a !== "Jane Example"),
  )("%s and %s, with a word to check", (a, b) => {
    expect(codes(person(a), person(b))).toEqual(["names-alike"]);
    expect(codes(person(b), person(a))).toEqual(["names-alike"]);
  });

  it.each([
    ["Jane Example", "Jane Sample"],
    ["Jane Example", "Robert Example"],
    ["Jane Example", "Robert Sample"],
    ["Jane Roe", "Jane Doe"],
  ])("not %s and %s", (a, b) => {
    expect(codes(person(a), person(b))).toBe("stop");
    expect(codes(person(b), person(a))).toBe("stop");
  });

  it("hang together through an alias, also of a third", () => {
    expect(codes(person("Jane Example", "Jane Sample"), person("Jane Sample"))).toEqual([]);
    expect(
      codes(person("Jane Sample"), person("Jane Fiction"), person("Jane Example", "Jane Sample", "Jane Fiction")),
    ).toEqual([]);
    expect(codes(person("Jane Sample"), person("Jane Sample"), person("Jane Fiction"))).toBe("stop");
  });

  it("are taken with a remark where one names nobody", () => {
    expect(codes(person("Jane Example"), person(undefined))).toEqual(["name-missing"]);
    expect(codes(person(undefined))).toEqual([]);
    expect(codes()).toEqual([]);
  });

  it("may hold one case under two names, which somebody must look at", () => {
    const inCase = (name: string) =>
      logOf([say("person", "name", name), say("case:casd:3:15-cr-00331:1", "court", "casd")]);
    expect(codes(inCase("Jane Example"), inCase("Rita Sample"))).toEqual(["names-alike"]);
  });

  it("are never named in the answer, which says which file differs and what to do", () => {
    const answer = canBeOnePerson([
      person("Jane Example"),
      person("Jane Example"),
      person("Rita Sample", "Lola Fiction"),
    ]);
    expect(answer.ok ? "" : answer.message).toMatch(/^File 3 names a different person than file 1.*aliases/s);
    expect(JSON.stringify(answer)).not.toMatch(/Jane|Rita|Lola|Fiction/i);
  });

  it("does not stop on any text, and answers alike whichever comes first", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.string({ unit: "grapheme", maxLength: 30 }),
        (a, b) => {
          expect(codes(person(a), person(b))).toEqual(codes(person(b), person(a)));
          expect(codes(person(a), person(a))).not.toBe("stop");
        },
      ),
    );
  });
});

describe("pages that name nobody but in the title of their case", () => {
  const page = (title: string | undefined, id: SubjectId = "case:casd:3:16-cr-09001:1") =>
    logOf([say(id, "docketNumber", "3:16-cr-09001"), ...(title === undefined ? [] : [say(id, "titleName", title)])]);
  const docket = (name: string) =>
    logOf([say("person", "name", name), say("case:casd:3:16-cr-09001:1", "court", "casd")]);
  const elsewhere: SubjectId = "case:nvd:2:19-cr-00999:1";

  it("are of one person with the docket of the same case and family name", () => {
    expect(codes(docket("Jane Example"), page("Example"))).toEqual([]);
    expect(codes(page("Example"), docket("Jane Example"))).toEqual([]);
  });

  it("need a look when the title of the same case is another, or the family name alone is shared", () => {
    expect(codes(docket("Jane Example"), page("Sample"))).toEqual(["names-alike"]);
    expect(codes(docket("Jane Example"), page("Example", elsewhere))).toEqual(["names-alike"]);
  });

  it("are refused when the title of another case names somebody else", () => {
    expect(codes(docket("Jane Example"), page("Sample", elsewhere))).toBe("stop");
  });

  it("without any name are told apart by the case they share", () => {
    expect(codes(docket("Jane Example"), page(undefined))).toEqual([]);
    expect(codes(docket("Jane Example"), page(undefined, elsewhere))).toEqual(["name-missing"]);
  });
});
