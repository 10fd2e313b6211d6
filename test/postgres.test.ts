import { existsSync } from "node:fs";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { needs } from "./needs.ts";
import { type PostgresConnection, withPostgres } from "./postgres.ts";

async function ask(connection: PostgresConnection, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    return (await client.query({ text: sql, values, rowMode: "array" })).rows;
  } finally {
    await client.end();
  }
}

async function dataFolder(connection: PostgresConnection): Promise<string> {
  const [row] = (await ask(connection, "show data_directory")) as [[string]];
  return row[0];
}

describe.skipIf(!needs.postgres)("a PostgreSQL of one's own", () => {
  it("answers, keeps any text, and is gone afterwards", async () => {
    const text = `O'Neil "Ł" 日本 \\ 😀`;
    const { connection, folder, rows } = await withPostgres(async (connection) => {
      await ask(connection, "create table note (body text)");
      await ask(connection, "insert into note values ($1), (null)", [text]);
      const rows = await ask(connection, "select body from note order by body nulls last");
      return { connection, folder: await dataFolder(connection), rows };
    });
    expect(rows).toEqual([[text], [null]]);
    await expect(ask(connection, "select 1")).rejects.toThrow(/ECONNREFUSED/);
    expect(folder).toContain("postgres-");
    expect(existsSync(folder)).toBe(false);
  });

  it("is removed when its user fails, even with a client still connected", async () => {
    let folder = "";
    let left: pg.Client | undefined;
    const failing = withPostgres(async (connection) => {
      left = new pg.Client({ ...connection });
      left.on("error", () => undefined);
      await left.connect();
      folder = await dataFolder(connection);
      throw new Error("the test failed");
    });
    await expect(failing).rejects.toThrow("the test failed");
    await expect(left?.query("select 1")).rejects.toThrow();
    expect(folder).toContain("postgres-");
    expect(existsSync(folder)).toBe(false);
  });

  it("two at a time do not meet", async () => {
    const answers = await Promise.all(
      ["one", "two"].map((name) =>
        withPostgres(async (connection) => {
          await ask(connection, `create table ${name} (n int)`);
          return ask(connection, "select tablename from pg_tables where schemaname = 'public'");
        }),
      ),
    );
    expect(answers).toEqual([[["one"]], [["two"]]]);
  });
});
