import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import type { Node } from "../src/expression/node.ts";
import { boolean, choice, languageOf, layoutOf, setOf, sqlDialects, toSql, type Vocabulary } from "../src/index.ts";
import { nasty } from "./random.ts";
import { language, layout } from "./small.ts";

const { all, any, not, is, oneOf, includes, before, atLeast, match, matchSome, some, concludable, unsettled, unread } =
  language;
const { duckdb, postgres, spark, trino } = sqlDialects;
const ground = { text: "t", citation: "c", kind: "statute", confidence: "verified" } as const;

describe("the dialects", () => {
  const rule = any(is("charge.violent"), all(is("charge.silent"), is("person.adult")));
  it.each([
    [duckdb, "(leaf_1 | (leaf_2 & leaf_3))"],
    [postgres, "(leaf_1 | (leaf_2 & leaf_3))"],
    [spark, "(leaf_1 | (leaf_2 & leaf_3))"],
    [trino, "bitwise_or(leaf_1, bitwise_and(leaf_2, leaf_3))"],
  ])("$name joins as it must", (dialect, expression) => {
    expect(toSql(layout, rule, dialect).expression).toBe(expression);
  });

  it.each([
    [duckdb, "xor((xor(leaf_1, 3) & leaf_2) | (xor(leaf_3, 3) & leaf_4), 3)"],
    [postgres, "((((leaf_1 # 3) & leaf_2) | ((leaf_3 # 3) & leaf_4)) # 3)"],
    [spark, "((((leaf_1 ^ 3) & leaf_2) | ((leaf_3 ^ 3) & leaf_4)) ^ 3)"],
  ])("$name chooses a branch by masks, each branch once", (dialect, expression) => {
    const chosen = match("charge.violent", { true: is("charge.silent"), false: is("person.adult") });
    const plain = (sql: string) => sql.replaceAll(/[()]/gu, "");
    expect(plain(toSql(layout, chosen, dialect).expression)).toBe(plain(expression));
  });

  it("quote text each in its own way", () => {
    const value = `it's a \\ "word"`;
    expect(duckdb.text(value)).toBe(`'it''s a \\ "word"'`);
    expect(trino.text(value)).toBe(`'it''s a \\ "word"'`);
    expect(postgres.text(value)).toBe(`E'it''s a \\\\ "word"'`);
    expect(postgres.text("it's")).toBe("'it''s'");
    expect(spark.text(value)).toBe("decode(unhex('697427732061205c2022776f726422'), 'UTF-8')");
    expect(spark.text("漢 plain")).toBe("'漢 plain'");
    expect(spark.text("$\u007benv}")).toContain("unhex");
  });

  it("quote names each in its own way", () => {
    for (const dialect of [duckdb, postgres, trino]) expect(dialect.identifier('a"b`c')).toBe('"a""b`c"');
    expect(spark.identifier('a"b`c')).toBe('`a"b``c`');
    expect(() => spark.identifier("a$\u007bb}")).toThrow('Spark would replace "$\u007b"');
  });

  it("refuse what no engine takes whole", () => {
    for (const dialect of Object.values(sqlDialects)) {
      for (const text of ["a\0b", "half \uD83D"]) {
        expect(() => dialect.text(text)).toThrow("it holds NUL or half a character");
        expect(() => dialect.identifier(text)).toThrow("it holds NUL or half a character");
      }
      expect(dialect.text("😀")).toBe("'😀'");
    }
  });
});

describe("columns", () => {
  const question = { id: "q", question: "?", readings: [], ground };
  const rule = all(
    is("charge.violent"),
    oneOf("charge.form", "attempt"),
    includes("charge.means", "force"),
    before("charge.date", "2000-01-01"),
    atLeast("charge.months", 12),
    oneOf("charge.offense", "a"),
    concludable("victim", "charge", ground, unsettled(question)),
    some("person.charges", is("charge.violent")),
    matchSome("charge.form", { attempt: unread("u", ground, is("person.adult")) }, not(is("charge.violent")), {
      fact: "charge.silent",
      question,
    }),
  );

  it("follow the scheme, each once", () => {
    expect(toSql(layout, rule, duckdb).columns.map(({ scheme, type }) => `${scheme} ${type}`)).toEqual([
      "charge.violent boolean",
      "charge.form text",
      "charge.means#force boolean",
      "charge.date@least integer",
      "charge.date@most integer",
      "charge.months@least integer",
      "charge.months@most integer",
      "charge.offense text",
      "conclusion:charge.victim boolean",
      "some:1 integer",
      "charge.silent boolean",
      "person.adult boolean",
    ]);
  });

  it("take the warehouse's names, and its dates", () => {
    const { columns, leaves } = toSql(layout, before("charge.date", "2000-01-01"), trino, {
      nameOf: (scheme) => scheme.toUpperCase(),
      dates: "date",
    });
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ["CHARGE.DATE@LEAST", "date"],
      ["CHARGE.DATE@MOST", "date"],
    ]);
    expect(leaves[0]?.sql).toContain(`"CHARGE.DATE@LEAST" >= DATE '2000-01-01'`);
  });

  it("say which leaves the caller supplies, the same search once", () => {
    const search = some("person.charges", is("charge.violent"));
    const twice = any(
      search,
      not(some("person.charges", is("charge.violent"))),
      some("person.priors", is("charge.violent")),
    );
    const supplied = toSql(layout, twice, duckdb).leaves.map((leaf) => leaf.supplied);
    expect(supplied.map((each) => each?.column)).toEqual(["some:1", "some:1", "some:2"]);
    expect(supplied[0]?.some).toEqual(search);
  });

  it("describe themselves", () => {
    const said = toSql(layout, rule, duckdb).leaves.map(({ description }) => description);
    expect(said).toContain("charge.form is one of attempt");
    expect(said).toContain("charge.date is before 2000-01-01");
    expect(said).toContain("not: charge.violent");
    expect(said).toContain("counsel concludes that victim is met");
  });

  it("that an engine would cut short or confuse are refused", () => {
    const long = { facts: { [`charge.${"é".repeat(40)}`]: { type: boolean } }, relations: {}, conclusions: [] };
    const sql = (vocabulary: Vocabulary, node: Node, dialect = postgres) => toSql(layoutOf(vocabulary), node, dialect);
    const isLong: Node = { kind: "is", fact: Object.keys(long.facts)[0] ?? "" };
    expect(() => sql(long, isLong)).toThrow("postgres cuts names at 63 bytes and this one has 87");
    expect(sql(long, isLong, duckdb).columns).toHaveLength(1);

    const alike = {
      facts: { "charge.means": { type: setOf("Force", "force") } },
      relations: {},
      conclusions: [],
    } as const;
    const both = languageOf(alike).includes("charge.means", "Force", "force");
    expect(() => sql(alike, both, duckdb)).toThrow(
      `duckdb takes the columns "charge.means#Force" and "charge.means#force"`,
    );
    expect(sql(alike, both, postgres).columns).toHaveLength(2);
  });
});

describe("a row that says what no fact can be", () => {
  const vocabulary = {
    facts: { "charge.form": { type: choice("a", nasty.injection) } },
    relations: {},
    conclusions: [],
  } as const;
  const { oneOf: formIs, match: byForm, settled } = languageOf(vocabulary);
  const truthsOf = async (rule: Node, form: string) => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    try {
      await connection.run('CREATE TABLE row ("charge.form" text)');
      await connection.run("INSERT INTO row VALUES (?)", [form]);
      const query = toSql(layoutOf(vocabulary), rule, duckdb).query(["main", "row"]);
      return (await connection.runAndReadAll(query)).getRows().map((row) => row.map(Number));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };

  it("counts as unknown, not as a no", async () => {
    expect(await truthsOf(formIs("charge.form", "a"), "misspelt")).toEqual([[12]]);
    const matched = byForm("charge.form", { a: settled("yes"), [nasty.injection]: settled("no") });
    expect(await truthsOf(matched, "misspelt")).toEqual([[12]]);
    expect(await truthsOf(matched, nasty.injection)).toEqual([[0]]);
  });

  it("runs without any column at all", async () => {
    expect(await truthsOf(settled("yes"), "a")).toEqual([[15]]);
  });

  it("contradicting bounds count as unknown", async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run('CREATE TABLE row ("charge.months@least" int, "charge.months@most" int)');
    await connection.run("INSERT INTO row VALUES (20, 5), (NULL, 5), (20, NULL), (12, 12)");
    const { query } = toSql(layout, atLeast("charge.months", 12), duckdb);
    expect((await connection.runAndReadAll(query("row"))).getRows().flat().map(Number)).toEqual([12, 0, 15, 15]);
    connection.closeSync();
    instance.closeSync();
  });
});
