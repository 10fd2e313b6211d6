import { called, dialect } from "./dialect.ts";

/** Trino: bitwise operators are functions. */
export const trino = dialect("trino", {
  and: called("bitwise_and"),
  or: called("bitwise_or"),
  xor: called("bitwise_xor"),
});
