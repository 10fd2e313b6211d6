import { arrestCases } from "../tsra/cases/arrest.data.ts";
import { arrestLevelACases } from "../tsra/cases/arrest-level-a.data.ts";
import { arrestLevelBCases } from "../tsra/cases/arrest-level-b.data.ts";
import { sentenceReductionCases } from "../tsra/cases/sentence-reduction.data.ts";
import { traffickingCases } from "../tsra/cases/trafficking.data.ts";
import { trialDefenseCases } from "../tsra/cases/trial-defense.data.ts";
import { vacaturCases } from "../tsra/cases/vacatur.data.ts";
import { classificationCases } from "./classification.data.ts";
import { firstOffenderCases } from "./first-offender.data.ts";
import type { GoldenCase } from "./golden-case.ts";

export type { GoldenCase } from "./golden-case.ts";

/** Every golden case of the federal law, in the statute's order; `relief` says of what. */
export const federalCases: readonly GoldenCase[] = [
  ...vacaturCases,
  ...traffickingCases,
  ...arrestCases,
  ...arrestLevelACases,
  ...arrestLevelBCases,
  ...sentenceReductionCases,
  ...trialDefenseCases,
  ...firstOffenderCases,
  ...classificationCases,
];
