export { buildTables, lawBehindTables } from "./tables.ts";
export { buildWords } from "./words.ts";
