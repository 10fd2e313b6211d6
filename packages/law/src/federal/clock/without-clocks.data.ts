import type { Ground } from "@setaside/logic";
import { noPeriodsForApplication } from "../first-offender.ts";
import { noPeriodsForReduction } from "../tsra/sentence-reduction.ts";
import { noPeriodsForDefense } from "../tsra/trial-defense.ts";

/** Reliefs to which the periods of § 3771A(b)(3) do not belong, and what says so. */
export const withoutClocks: Readonly<Record<string, Ground>> = {
  "us/sentence-reduction": noPeriodsForReduction,
  "us/trial-defense": noPeriodsForDefense,
  "us/first-offender-expungement": noPeriodsForApplication,
};
