import { called, dialect } from "./dialect.ts";

/** DuckDB: `^` is power. */
export const duckdb = dialect("duckdb", { xor: called("xor") });
