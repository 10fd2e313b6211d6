import type { Relief } from "../relief.ts";
import { firstOffenderExpungement } from "./first-offender.ts";
import { expungeArrest, expungeArrestLevelA, expungeArrestLevelB } from "./tsra/arrest.ts";
import { sentenceReduction } from "./tsra/sentence-reduction.ts";
import { trialDefense } from "./tsra/trial-defense.ts";
import { vacateConvictionLevelA } from "./tsra/vacatur.ts";

/** The federal reliefs for a charge, in the order of the statute. */
export const chargeReliefs: readonly Relief<"charge">[] = [
  vacateConvictionLevelA,
  sentenceReduction,
  trialDefense,
  firstOffenderExpungement,
];

/** The federal reliefs for an arrest; the combined one leads. */
export const arrestReliefs: readonly Relief<"arrest">[] = [expungeArrest, expungeArrestLevelA, expungeArrestLevelB];

/** All federal reliefs. */
export const federalReliefs: readonly Relief[] = [...chargeReliefs, ...arrestReliefs];
