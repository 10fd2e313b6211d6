import { resultOf } from "@setaside/screener";
import { tables } from "@setaside/screener/tables";
import { describe, expect, it } from "vitest";
import { interview, today } from "../../../../packages/screener/test/accounts.ts";
import { headlineOf } from "../../src/public/screener/standing.ts";
import { type Person, people } from "./people.data.ts";

/** Every question worth asking put to a person, who says what she knows; what she does not she is not sure of. */
function asked({ matters, person }: Person) {
  const { account, asked: put } = interview(matters, person);
  return { account, ids: put.map((each) => each.slice(each.lastIndexOf(" ") + 1)) };
}

describe("the headline of a matter", () => {
  it("says that time may be cut, and not that the record may be erased, where that is all a law may do", () => {
    const headline = (name: string) => {
      const person = people.find((each) => each.name.startsWith(name));
      if (person === undefined) throw new Error(`there is no ${name}`);
      return resultOf(asked(person).account, tables, { today }).matters.map(headlineOf);
    };
    expect(headline("Gil")).toEqual(["shorter"]);
    expect(headline("Ana")).toEqual(["may"]);
    const open = { ...people[0], name: "Mia", matters: [{ place: "US", kind: "drugs", ended: "pending" }] } as Person;
    expect(resultOf(asked(open).account, tables, { today }).matters.map(headlineOf)).toEqual(["defense"]);
    expect(headline("Eve")).toEqual(["may", "may", "unknown"]);
  });
});

describe("twelve invented people", () => {
  it.each(people)("$name", (person) => {
    const { account, ids } = asked(person);
    const { matters } = resultOf(account, tables, { today });
    expect(matters.map(({ standing }) => standing)).toEqual(person.found.map(({ standing }) => standing));
    for (const [at, { relief, gives, turnsOn }] of person.found.entries()) {
      const outlook = matters[at]?.outlooks.find((each) => each.relief === relief);
      expect(outlook?.standing).toBe(gives);
      if (turnsOn !== undefined) expect(outlook?.turnsOn).toEqual(turnsOn);
    }
    expect(ids.filter((id) => person.notAsked.includes(id))).toEqual([]);
  });
});
