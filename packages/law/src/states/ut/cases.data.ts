import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const conviction = { relief: "us-ut/ut-78b-9-104-g", subject: "c1", cites: "Utah Code § 78B-9-104(1)(g)" } as const;
const juvenile = { relief: "us-ut/ut-80-6-1002", subject: "c1", cites: "Utah Code § 80-6-1002" } as const;
const in2019 = { ...juvenile, asOf: "2019-12-01", cites: "Utah Code § 78A-6-1114 (2019)" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...conviction,
    ...met,
    id: "ut/listed",
    title: "A woman was convicted of retail theft under coercion; counsel has found it on the list.",
    situation: theCharge(convictedOf("Utah Code § 76-6-602", { "ut-list-listed": true })),
    reason: "A listed offense committed while subject to force, fraud or coercion is inside.",
  },
  {
    ...conviction,
    ...turnsOn("charge.ut-list-listed"),
    id: "ut/list-not-read",
    title: "The same before anyone has looked at the list.",
    situation: theCharge(convictedOf("Utah Code § 76-6-602")),
    reason: "The list of paragraph (g) is only recalled.",
  },
  {
    ...conviction,
    ...notMet,
    id: "ut/not-listed",
    title: "The conviction is of a robbery that is not on the list.",
    situation: theCharge(convictedOf("Utah Code § 76-6-301", { "ut-list-listed": false })),
    reason: "Offenses not listed are outside.",
  },
  {
    ...conviction,
    ...notMet,
    id: "ut/not-coerced",
    title: "Counsel concludes that nobody coerced her into it.",
    situation: theCharge({
      ...convictedOf("Utah Code § 76-6-602", { "ut-list-listed": true }),
      conclusions: { "victim-of-trafficking": true, coerced: false },
    }),
    reason: "The person must have been subject to force, fraud or coercion.",
  },
  {
    ...conviction,
    ...notMet,
    id: "ut/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "Utah Code § 76-6-602", { "ut-list-listed": true })),
    reason: "The ground is one of relief from a conviction.",
  },
  {
    ...juvenile,
    ...notReadHere,
    id: "ut/adjudicated-today",
    title: "A girl was adjudicated of sexual solicitation.",
    situation: theCharge(ended("adjudicated", "Utah Code § 76-10-1313")),
    reason: "The present text was not read.",
  },
  {
    ...juvenile,
    ...notMet,
    id: "ut/convicted-as-an-adult",
    title: "She was convicted as an adult.",
    situation: theCharge(convictedOf("Utah Code § 76-10-1313")),
    reason: "Only juvenile adjudications are inside.",
  },
  {
    ...in2019,
    ...met,
    id: "ut/solicitation-in-2019",
    title: "In 2019, an adjudication of sexual solicitation; counsel finds neither trafficking nor coercion.",
    situation: theCharge({
      ...ended("adjudicated", "Utah Code § 76-10-1313"),
      conclusions: { "victim-of-trafficking": false, coerced: false },
    }),
    reason: "Prostitution-type adjudications need no showing of coercion.",
  },
  {
    ...in2019,
    ...met,
    id: "ut/theft-under-coercion-in-2019",
    title: "In 2019, an adjudication of theft under coercion.",
    situation: theCharge(ended("adjudicated", "Utah Code § 76-6-404")),
    reason: "Any other conduct while subject to force, fraud or coercion is inside.",
  },
  {
    ...in2019,
    ...turnsOn("charge.ut-list-commercial-sex"),
    id: "ut/theft-without-coercion-in-2019",
    title: "In 2019, an adjudication under a section that we did not name; counsel finds no coercion.",
    situation: theCharge({
      ...ended("adjudicated", "Utah Code § 76-10-1305"),
      conclusions: { coerced: false },
    }),
    reason: "Without coercion only prostitution-type offenses are inside, whose sections were recalled.",
  },
  {
    ...in2019,
    ...notMet,
    id: "ut/looked-up-without-coercion-in-2019",
    title:
      "In 2019, an adjudication of theft without coercion, which counsel has found to be no prostitution-type offense.",
    situation: theCharge({
      ...ended("adjudicated", "Utah Code § 76-6-404", { "ut-list-commercial-sex": false }),
      conclusions: { coerced: false },
    }),
    reason: "Any other conduct needs force, fraud or coercion.",
  },
  {
    ...juvenile,
    ...notMet,
    id: "ut/theft-without-coercion-today",
    title: "An adjudication of theft, no offense of the first kind, and counsel finds no coercion.",
    situation: theCharge({
      ...ended("adjudicated", "Utah Code § 76-6-404", { "ut-list-commercial-sex": false }),
      conclusions: { coerced: false },
    }),
    reason: "Neither way is open: the offense is not named, and there was no force, fraud or coercion.",
  },
];
