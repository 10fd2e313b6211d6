export * from "./casefile-view.ts";
export { checkFacts, checkStated } from "./check-facts.ts";
export type * from "./classification.ts";
export { type Classifying, classify, type OffenseToClassify } from "./classify.ts";
export * from "./finding.ts";
export type * from "./plan/plan.ts";
export { type PlanOptions, planOf } from "./plan/plan-of.ts";
export * from "./questions.ts";
export { type ScreenOptions, screen } from "./screen.ts";
