import v8 from "node:v8";
import { compile, type Evaluator, relate, type Scope, scopeOf, subject } from "../src/index.ts";
import { language, layout } from "./small.ts";

/**
 * Run by allocation.test.ts in a process of its own, with a young generation so
 * large that nothing is collected meanwhile: what the heap grows by is what the
 * evaluations allocated. Prints bytes for each evaluation, as JSON.
 */
const {
  all,
  any,
  not,
  is,
  oneOf,
  includes,
  before,
  atLeast,
  below,
  match,
  matchSome,
  some,
  unsettled,
  unread,
  concludable,
} = language;

const ground = { text: "t", citation: "c", kind: "statute", confidence: "recalled" } as const;
const question = { id: "q", question: "?", readings: [], ground } as const;
const silent = { fact: "charge.silent", question } as const;

const leaves = any(
  oneOf("charge.form", "attempt"),
  includes("charge.means", "force"),
  before("charge.date", "2001-01-01"),
  not(before("charge.date", "2001-01-01")),
  atLeast("charge.months", 12),
  below("charge.months", 12),
  oneOf("charge.offense", "b"),
);
const rule = all(
  any(leaves, unsettled(question), unread("u", ground, leaves)),
  any(not(leaves), match("charge.form", { completed: leaves, attempt: not(leaves), conspiracy: leaves })),
  any(matchSome("charge.form", { attempt: leaves }, not(leaves), silent), leaves),
  any(matchSome("charge.offense", { a: leaves }, not(leaves), silent), leaves),
  any(concludable("victim", "charge", ground, leaves), leaves),
  any(some("charge.outcomes", is("outcome.convicted")), not(some("person.charges", is("charge.violent"))), leaves),
);

const person = subject(layout, "person", "p");
const charge = subject(layout, "charge", "c");
relate(layout, charge, "outcomes", [subject(layout, "outcome", "o")], false);
relate(layout, person, "charges", [charge], false);
const scope = scopeOf(layout, [person, charge]);

function grown(run: Evaluator, times: number): number {
  let sum = 0;
  for (let i = 0; i < 100_000; i += 1) sum += run(scope);
  const before = v8.getHeapStatistics().used_heap_size;
  for (let i = 0; i < times; i += 1) sum += run(scope);
  const after = v8.getHeapStatistics().used_heap_size;
  return sum > 0 ? (after - before) / times : Number.NaN;
}

const run = compile(layout, rule);
// What one small array for each evaluation would look like, so that a blind measure can't pass.
let kept: Scope = scope;
const copying: Evaluator = (given) => {
  kept = [...given];
  return run(kept);
};
process.stdout.write(JSON.stringify({ bytes: grown(run, 200_000), control: grown(copying, 200_000) }));
