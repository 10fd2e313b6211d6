export * from "./casefile-view.ts";
export * from "./finding.ts";
export * from "./questions.ts";
export { type ScreenOptions, screen } from "./screen.ts";
