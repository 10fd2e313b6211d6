import { admissionRules } from "./admission.data.ts";
import { aggravatedFelonyRules } from "./aggravated-felony.data.ts";
import { arrestRules } from "./arrest.data.ts";
import { convictionRules } from "./conviction.data.ts";
import { firstOffenderAnalogyRules } from "./first-offender-analogy.data.ts";
import { gateAndRecordsRules } from "./gate-and-records.data.ts";
import { reasonToBelieveRules } from "./reason-to-believe.data.ts";
import type { ImmigrationRule } from "./rule.ts";
import { sentenceRules } from "./sentence.data.ts";
import { statusRules } from "./status.data.ts";
import { vacaturRules } from "./vacatur.data.ts";
import { waiversRules } from "./waivers.data.ts";

export { type GroundsChoice, groundsChoice } from "./grounds-choice.data.ts";
export { type OrderWords, orderWording, type WordsToAvoid } from "./order-wording.data.ts";
export {
  type Condition,
  type Effect,
  effects,
  type ImmigrationAuthority,
  type ImmigrationGroup,
  type ImmigrationRule,
  type Place,
  type Reach,
  type Strength,
  strengths,
} from "./rule.ts";

/** Every rule on immigration, in the order of the research. */
export const immigrationRules: readonly ImmigrationRule[] = Object.freeze([
  ...gateAndRecordsRules,
  ...convictionRules,
  ...vacaturRules,
  ...firstOffenderAnalogyRules,
  ...arrestRules,
  ...sentenceRules,
  ...aggravatedFelonyRules,
  ...admissionRules,
  ...reasonToBelieveRules,
  ...waiversRules,
  ...statusRules,
]);
