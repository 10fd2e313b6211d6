import { vocabulary } from "@setaside/law";
import { readDocument } from "@setaside/readers";
import { describe, expect, it } from "vitest";

/** What a table that gives each of these values to a column says of the fact. */
function readOf(column: string, values: readonly string[]): readonly unknown[] {
  const rows = values.map((value, at) => `casd,3:16-cr-09001,${at + 1},18:371,unknown,${value}`);
  const table = [`court,docketNumber,count,statute,disposition,${column}`, ...rows].join("\n");
  const read = readDocument({ bytes: new TextEncoder().encode(table), mediaTypeHint: "text/csv" });
  if (!read.ok) throw new Error(read.problem.message);
  return read.assertions.filter(({ fact }) => fact === column).map(({ value }) => value);
}

describe("a table of charges", () => {
  it("takes every form of an offense that the law knows", () => {
    const forms = vocabulary.facts["charge.form"].type.values;
    expect([...readOf("form", forms)].sort()).toEqual([...forms].sort());
  });
});
