import type { SqlDialect } from "./dialect.ts";
import { duckdb } from "./duckdb.ts";
import { postgres } from "./postgres.ts";
import { spark } from "./spark.ts";
import { trino } from "./trino.ts";

/** The dialects by name. */
export const sqlDialects: Readonly<Record<"duckdb" | "postgres" | "spark" | "trino", SqlDialect>> = Object.freeze({
  duckdb,
  postgres,
  spark,
  trino,
});
