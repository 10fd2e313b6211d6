import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const expungement = { relief: "us-ok/ok-22-19c", subject: "c1", cites: "Okla. Stat. tit. 22, § 19c" } as const;
const onTheList = { "ok-list-commercial-sex": true } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...expungement,
    ...met,
    id: "ok/prostitution",
    title: "A conviction of prostitution, which counsel has found to be prostitution-related.",
    situation: theCharge(convictedOf("Okla. Stat. tit. 21 § 1029", onTheList)),
    reason: "Reports of the section say that it expunges prostitution-related convictions.",
  },
  {
    ...expungement,
    ...turnsOn("charge.ok-list-commercial-sex"),
    id: "ok/not-looked-up",
    title: "The same conviction before anyone has looked the section up.",
    situation: theCharge(convictedOf("Okla. Stat. tit. 21 § 1029")),
    reason: "Which offenses are prostitution-related was not read.",
  },
  {
    ...expungement,
    ...notMet,
    id: "ok/larceny",
    title: "A conviction of larceny, which counsel has found not to be prostitution-related.",
    situation: theCharge(convictedOf("Okla. Stat. tit. 21 § 1704", { "ok-list-commercial-sex": false })),
    reason: "Only prostitution-related records are inside.",
  },
  {
    ...expungement,
    ...notReadHere,
    id: "ok/dismissed",
    title: "A charge of prostitution was dismissed.",
    situation: theCharge(ended("dismissed", "Okla. Stat. tit. 21 § 1029", onTheList)),
    reason: "That charges without a conviction are inside was not read in the statute.",
  },
  {
    ...expungement,
    ...notReadHere,
    id: "ok/arrest-only",
    title: "An arrest for prostitution led to no charge.",
    situation: theCharge(ended("not-prosecuted", "Okla. Stat. tit. 21 § 1029", onTheList)),
    reason: "That arrests are inside was not read in the statute.",
  },
];
