import fc from "fast-check";
import type { Node } from "../src/expression/node.ts";
import type { Ground, OpenQuestion } from "../src/ground.ts";
import {
  boolean,
  choice,
  conclude,
  date,
  day,
  entryOf,
  factPlace,
  type Knowledge,
  languageOf,
  layoutOf,
  relate,
  type Scope,
  type Subject,
  scopeOf,
  setOf,
  subject,
  wholeNumber,
} from "../src/index.ts";

/** Text that has broken programs: quotes, backslashes, accents built of two marks, far planes, right to left, statements. */
export const nasty = {
  quotes: `O'Brien "x" \\ é 漢 😀 ; DROP TABLE row`,
  backslash: "ends in \\",
  injection: "'; DELETE FROM row; --",
  directions: "e\u0301 \u202Eשלום مرحبا\u202C 𝔘\n\t$\u007buser} `tick`",
} as const;

export const vocabulary = {
  facts: {
    "person.adult": { type: boolean },
    "person.age": { type: wholeNumber(0, 3) },
    "arrest.date": { type: date },
    "arrest.circuit": { type: choice("first", nasty.quotes, nasty.backslash) },
    "charge.child": { type: boolean },
    'charge.select "odd" \'漢😀\\': { type: boolean },
    "charge.form": { type: choice("completed", nasty.injection, nasty.directions) },
    "charge.means": { type: setOf("force", nasty.quotes) },
    "charge.offense": { type: entryOf(["18:1", "18:2", nasty.quotes] as const) },
    "charge.months": { type: wholeNumber(-1, 2) },
  },
  relations: {
    "person.arrests": { to: "arrest", world: "open" },
    "person.charges": { to: "charge", world: "episodes" },
    "arrest.charges": { to: "charge", world: "closed" },
    "charge.priors": { to: "charge", world: "closed" },
  },
  conclusions: ["victim", "result"],
} as const;

export const layout = layoutOf(vocabulary);
export const language = languageOf(vocabulary);

const { all, any, not, settled, unsettled, unread, notRead, is, oneOf, includes, before, onOrAfter } = language;
const { atLeast, below, match, matchSome, some, element, concludable } = language;

const silentFact = 'charge.select "odd" \'漢😀\\';
/** Days on which the dates of rules and facts lie. */
export const days = ["2000-01-01", "2000-01-02", "2000-01-03", "2000-01-04"] as const;

function groundOf(text: string): Ground {
  return { text, citation: `§ ${text}`, kind: "statute", confidence: "verified" };
}

function questionOf(id: string): OpenQuestion {
  const readings = [{ argument: `${id} reaches it`, authorities: ["Fictional v. Example"] }];
  return { id, question: `Does ${id} reach it?`, readings, ground: { ...groundOf(id), kind: "analysis" } };
}

const leaf: fc.Arbitrary<Node> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("person.adult", "charge.child", silentFact).map((fact) => is(fact)) },
  {
    weight: 2,
    arbitrary: fc
      .subarray(["completed", nasty.injection, nasty.directions] as const)
      .map((values) => oneOf("charge.form", ...values)),
  },
  fc.subarray(["first", nasty.quotes, nasty.backslash] as const).map((values) => oneOf("arrest.circuit", ...values)),
  fc.subarray(["18:1", "18:2", nasty.quotes] as const).map((values) => oneOf("charge.offense", ...values)),
  fc.subarray(["force", nasty.quotes] as const).map((members) => includes("charge.means", ...members)),
  fc.constantFrom(...days).map((iso) => before("arrest.date", iso)),
  fc.constantFrom(...days).map((iso) => onOrAfter("arrest.date", iso)),
  fc.integer({ min: -2, max: 4 }).map((bound) => atLeast("charge.months", bound)),
  fc.integer({ min: -1, max: 4 }).map((bound) => below("person.age", bound)),
  fc.constantFrom("q1", "q2").map((id) => unsettled(questionOf(id))),
  fc
    .tuple(fc.constantFrom("u1", "u2"), fc.constantFrom("person", "charge", undefined))
    .map(([id, on]) => notRead(id, groundOf(id), on)),
  fc.constantFrom("yes" as const, "no" as const).map((verdict) => settled(verdict)),
);

const relations = ["person.arrests", "person.charges", "arrest.charges", "charge.priors"] as const;

/** Rules of a depth; `some` may be left out, and so may `silent` (a mark of completeness: see DESIGN § 3). */
export function expressions(
  depth: number,
  having: { readonly some?: boolean; readonly silent?: boolean } = {},
): fc.Arbitrary<Node> {
  if (depth === 0) return leaf;
  const part = expressions(depth - 1, having);
  const silence =
    having.silent === false ? fc.constant(undefined) : fc.option(fc.constant(silence_), { nil: undefined });
  const kinds: fc.WeightedArbitrary<Node>[] = [
    { weight: 2, arbitrary: leaf },
    { weight: 3, arbitrary: fc.array(part, { maxLength: 3 }).map((parts) => all(...parts)) },
    { weight: 3, arbitrary: fc.array(part, { maxLength: 3 }).map((parts) => any(...parts)) },
    { weight: 2, arbitrary: part.map((each) => not(each)) },
    { weight: 1, arbitrary: part.map((each) => element("plain", groundOf("plain"), each)) },
    { weight: 1, arbitrary: part.map((each) => concludable("victim", "person", groundOf("victim"), each)) },
    { weight: 1, arbitrary: part.map((each) => concludable("result", "charge", groundOf("result"), each)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom("u1", "u3"), part).map(([id, x]) => unread(id, groundOf(id), x)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(part, part, part)
        .map(([a, b, c]) => match("arrest.circuit", { first: a, [nasty.quotes]: b, [nasty.backslash]: c })),
    },
    { weight: 1, arbitrary: fc.tuple(part, part).map(([a, b]) => match("charge.child", { true: a, false: b })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(part, part, silence)
        .map(([a, b, silent]) => matchSome("charge.form", { [nasty.injection]: a }, b, silent)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(part, part, silence)
        .map(([a, b, silent]) => matchSome("charge.offense", { [nasty.quotes]: a, "18:2": a }, b, silent)),
    },
  ];
  if (having.some !== false) {
    const search = fc.tuple(fc.constantFrom(...relations), part).map(([relation, that]) => some(relation, that));
    kinds.push({ weight: 4, arbitrary: search });
  }
  return fc.oneof(...kinds);
}

const silence_ = { fact: silentFact, question: questionOf("silence") } as const;

/** What is known of one subject, in plain words: the evaluator and the oracle each read it in their own way. */
export interface Model {
  readonly kind: string;
  readonly id: string;
  readonly facts: Readonly<Record<string, Knowledge>>;
  readonly conclusions: Readonly<Record<string, boolean>>;
  readonly related: Readonly<Record<string, { readonly items: readonly Model[]; readonly complete: boolean }>>;
}

/** A person, an arrest and a charge in scope, and what else is recorded about them. */
export interface Case {
  readonly person: Model;
  readonly arrest: Model;
  readonly charge: Model;
}

/** What may be known of a fact; `sure` of ten are known exactly. */
export function knowledgeOf(path: string, sure: number): fc.Arbitrary<Knowledge> {
  const { type } = factPlace(layout, path);
  const nothing = fc.constant<Knowledge>({ kind: "unknown" });
  const some = <T extends Knowledge>(exact: fc.Arbitrary<T>, partial: fc.Arbitrary<T>): fc.Arbitrary<Knowledge> =>
    fc.oneof(
      { weight: sure, arbitrary: exact },
      { weight: 2, arbitrary: partial },
      { weight: 10 - sure, arbitrary: nothing },
    );
  switch (type.kind) {
    case "set": {
      const members = [...type.members];
      const exact = fc.subarray(members).map((m) => ({ kind: "members" as const, certain: m, possible: m }));
      const partial = fc
        .subarray(members)
        .chain((possible) => fc.subarray(possible).map((certain) => ({ kind: "members" as const, certain, possible })));
      return some(exact, partial);
    }
    case "number":
    case "date": {
      const [min, max] = type.kind === "number" ? [type.least, type.most] : [day(days[0]) - 1, day(days[3])];
      const number = fc.integer({ min, max });
      const exact = number.map((n) => ({ kind: "range" as const, least: n, most: n }));
      const partial = fc
        .tuple(number, number)
        .map(([a, b]) => ({ kind: "range" as const, least: Math.min(a, b), most: Math.max(a, b) }));
      return some(exact, partial);
    }
    default: {
      const values: (string | boolean)[] =
        type.kind === "boolean" ? [true, false] : [...(type.kind === "choice" ? type.values : type.entries)];
      const exact = fc.constantFrom(...values).map((value) => ({ kind: "oneOf" as const, values: [value] }));
      const partial = fc.subarray(values, { minLength: 1 }).map((some_) => ({ kind: "oneOf" as const, values: some_ }));
      return some(exact, partial);
    }
  }
}

function factsOf(kind: string, sure: number): fc.Arbitrary<Record<string, Knowledge>> {
  const paths = Object.keys(vocabulary.facts).filter((path) => path.startsWith(`${kind}.`));
  return fc.record(Object.fromEntries(paths.map((path) => [path.slice(kind.length + 1), knowledgeOf(path, sure)])));
}

function concluding(element_: string): fc.Arbitrary<Record<string, boolean>> {
  const none = fc.constant<Record<string, boolean>>({});
  return fc.oneof({ weight: 6, arbitrary: none }, { weight: 1, arbitrary: fc.record({ [element_]: fc.boolean() }) });
}

/** Random cases; of ten facts `sure` are known exactly. */
export function cases(sure: number): fc.Arbitrary<Case> {
  function chargeOf(id: string, priors: fc.Arbitrary<Model[]>): fc.Arbitrary<Model> {
    return fc.tuple(factsOf("charge", sure), concluding("result"), priors).map(([facts, conclusions, items]) => {
      return { kind: "charge", id, facts, conclusions, related: { priors: { items, complete: true } } };
    });
  }
  function arrestOf(id: string, charges: readonly Model[]): fc.Arbitrary<Model> {
    return fc.tuple(factsOf("arrest", sure), fc.subarray([...charges])).map(([facts, items]) => {
      return { kind: "arrest", id, facts, conclusions: {}, related: { charges: { items, complete: true } } };
    });
  }
  return chargeOf("c2", fc.constant([])).chain((second) =>
    chargeOf("c1", fc.subarray([second])).chain((first) =>
      fc.tuple(arrestOf("a1", [first, second]), arrestOf("a2", [second])).chain(([arrest, other]) =>
        fc
          .tuple(
            factsOf("person", sure),
            concluding("victim"),
            fc.subarray([arrest, other]),
            fc.subarray([first, second]),
            fc.boolean(),
            fc.boolean(),
          )
          .map(([facts, conclusions, arrests, charges, allArrests, allCharges]) => {
            const related = {
              arrests: { items: arrests, complete: allArrests },
              charges: { items: charges, complete: allCharges },
            };
            return { person: { kind: "person", id: "p", facts, conclusions, related }, arrest, charge: first };
          }),
      ),
    ),
  );
}

/** Lays a model out for the evaluator; a model met twice becomes one subject. */
function subjectOf(model: Model, made = new Map<Model, Subject>()): Subject {
  const known = made.get(model);
  if (known !== undefined) return known;
  const laid = subject(layout, model.kind, model.id, model.facts);
  made.set(model, laid);
  for (const [element_, met] of Object.entries(model.conclusions)) conclude(layout, laid, element_, met);
  for (const [relation, { items, complete }] of Object.entries(model.related)) {
    relate(
      layout,
      laid,
      relation,
      items.map((item) => subjectOf(item, made)),
      complete,
    );
  }
  return laid;
}

/** The scope of a rule about the charge, its arrest and its person. */
export function scopeFor({ person, arrest, charge }: Case): Scope {
  const made = new Map<Model, Subject>();
  return scopeOf(layout, [subjectOf(person, made), subjectOf(arrest, made), subjectOf(charge, made)]);
}
