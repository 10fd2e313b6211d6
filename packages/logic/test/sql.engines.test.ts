import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { withPostgres } from "../../../test/postgres.ts";
import type { Node } from "../src/expression/node.ts";
import { type SqlDialect, sqlDialects } from "../src/index.ts";
import { type Case, cases, expressions } from "./random.ts";
import { batch, create, expected, rulesIn, sayableCase, type Table, tableOf } from "./rows.ts";

const TABLE = `rows'; DROP TABLE "x`;

/** An engine that runs statements and gives rows of numbers. */
interface Engine {
  readonly dialect: SqlDialect;
  readonly load: (table: Table) => Promise<void>;
  readonly ask: (sql: string) => Promise<number[][]>;
}

function marks(table: Table, mark: (number: number) => string): string {
  const width = table.columns.length;
  const row = (at: number) => table.columns.map((_, i) => mark(at * width + i + 1)).join(", ");
  return table.rows.map((_, at) => `(${row(at)})`).join(", ");
}

async function onDuckdb(use: (engine: Engine) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const dialect = sqlDialects.duckdb;
  const name = dialect.identifier(TABLE);
  try {
    await use({
      dialect,
      async load(table) {
        await connection.run(`DROP TABLE IF EXISTS ${name}`);
        await connection.run(create(dialect, TABLE, table));
        await connection.run(`INSERT INTO ${name} VALUES ${marks(table, () => "?")}`, table.rows.flat());
      },
      ask: async (sql) => (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(Number)),
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function onPostgres(use: (engine: Engine) => Promise<void>): Promise<void> {
  const dialect = sqlDialects.postgres;
  const name = dialect.identifier(TABLE);
  return withPostgres(async (server) => {
    const client = new pg.Client({ ...server });
    await client.connect();
    try {
      await use({
        dialect,
        async load(table) {
          await client.query(`DROP TABLE IF EXISTS ${name}`);
          await client.query(create(dialect, TABLE, table));
          await client.query(`INSERT INTO ${name} VALUES ${marks(table, (n) => `$${n}`)}`, table.rows.flat());
        },
        ask: async (sql) => (await client.query({ text: sql, rowMode: "array" })).rows.map((row) => row.map(Number)),
      });
    } finally {
      await client.end();
    }
  });
}

/** Rounds of forty random rules over a hundred and fifty random rows. */
async function agrees(engine: Engine, runs: number): Promise<void> {
  const rules = fc.array(expressions(3), { minLength: 40, maxLength: 40 });
  const facts = fc.array(cases(6).map(sayableCase), { minLength: 150, maxLength: 150 });
  await fc.assert(
    fc.asyncProperty(rules, facts, async (nodes: readonly Node[], found: readonly Case[]) => {
      const written = rulesIn(engine.dialect, nodes);
      await engine.load(tableOf(found, written));
      expect(await engine.ask(batch(TABLE, written))).toEqual(expected(nodes, found));
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

describe("SQL gives the evaluator's answer on every row", () => {
  it("in DuckDB", () => onDuckdb((engine) => agrees(engine, 8)));

  it.skipIf(!needs.postgres)("in PostgreSQL", () => onPostgres((engine) => agrees(engine, 8)));
});
