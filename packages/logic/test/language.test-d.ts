import type { Expression } from "../src/index.ts";
import { language } from "./small.ts";

/**
 * Compiled by `npm run types`, never run. Each @ts-expect-error is a mistake
 * that a rule's author must not be able to make; if one compiles, tsc fails here.
 */
const {
  all,
  any,
  not,
  is,
  oneOf,
  includes,
  before,
  onOrAfter,
  atLeast,
  below,
  match,
  matchSome,
  some,
  concludable,
  settled,
} = language;
const ground = { text: "t", citation: "c", kind: "statute", confidence: "verified" } as const;
const question = { id: "q", question: "?", readings: [], ground };

/** What the compiler is asked to accept here it must accept. */
declare function aboutCharge(rule: Expression<"charge">): void;
declare function aboutNobody(rule: Expression<never>): void;

// @ts-expect-error the vocabulary has no such fact
is("charge.violnet");
// @ts-expect-error nor such a subject
is("victim.adult");
// @ts-expect-error a choice is not a boolean
is("charge.form");
// @ts-expect-error a set is not a boolean
is("charge.means");
// @ts-expect-error a choice can't have this value
oneOf("charge.form", "solicitation");
// @ts-expect-error an entry that is in no table
oneOf("charge.offense", "z");
// @ts-expect-error a boolean has no list of values
oneOf("charge.violent", "true");
// @ts-expect-error a set can't have this member
includes("charge.means", "threats");
// @ts-expect-error a choice has no members
includes("charge.form", "attempt");
// @ts-expect-error a number is not a date
before("charge.months", "2018-12-21");
// @ts-expect-error a date is not a number
atLeast("charge.date", 12);
// @ts-expect-error nor below one
below("charge.date", 12);
// @ts-expect-error a bound is a number
atLeast("charge.months", "12");
// @ts-expect-error a day is text, not a year's number
onOrAfter("charge.date", 2018);

// @ts-expect-error every value has a branch: conspiracy has none
match("charge.form", { completed: settled("yes"), attempt: settled("no") });
// @ts-expect-error a boolean has two branches
match("charge.violent", { true: settled("yes") });
// @ts-expect-error a branch for a value that does not exist
matchSome("charge.form", { solicitation: settled("yes") }, settled("no"));
// @ts-expect-error a set chooses no branch
match("charge.means", { force: settled("yes"), fraud: settled("no"), coercion: settled("no") });
// @ts-expect-error silence is a boolean fact
matchSome("charge.form", { attempt: settled("yes") }, settled("no"), { fact: "charge.form", question });

// @ts-expect-error no such relation
some("charge.judges", settled("yes"));
// @ts-expect-error a relation is not a fact
some("charge.violent", settled("yes"));
// @ts-expect-error an element on which counsel may not conclude
concludable("weather", "charge", ground, settled("yes"));

const violent = is("charge.violent");
const adult = is("person.adult");
aboutCharge(violent);
aboutCharge(all(violent, not(any(violent, settled("no")))));
aboutNobody(all(settled("yes"), any()));
// @ts-expect-error a fact of the person in a rule about the charge
aboutCharge(adult);
// @ts-expect-error hidden in a conjunction
aboutCharge(all(violent, adult));
// @ts-expect-error in a negation
aboutCharge(not(adult));
// @ts-expect-error in a branch
aboutCharge(match("charge.violent", { true: adult, false: violent }));
// @ts-expect-error in what is left over
aboutCharge(matchSome("charge.form", { attempt: violent }, adult));
// @ts-expect-error in the fact that chooses the branch
aboutCharge(match("outcome.convicted", { true: violent, false: violent }));
// @ts-expect-error in the subject of a conclusion
aboutCharge(concludable("victim", "person", ground, violent));
// @ts-expect-error a search starts from the subject that has the list
aboutCharge(some("person.charges", violent));
// @ts-expect-error and needs whoever else its items are compared with
aboutCharge(some("charge.outcomes", all(is("outcome.convicted"), adult)));
// A search brings its own items into scope, so nothing but its owner is needed.
aboutCharge(some("charge.outcomes", is("outcome.convicted")));
// @ts-expect-error the subjects needed are not forgotten on the way
aboutNobody(violent);

// @ts-expect-error a node can't be changed
all(violent).kind = "any";
