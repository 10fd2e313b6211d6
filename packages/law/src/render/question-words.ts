import type { OpenPoint } from "./document.ts";

/** What a question does to a finding. */
export const roleWords: Readonly<Record<OpenPoint["role"], string>> = {
  verdict: "in the verdict",
  risk: "risk note",
  routing: "routing",
  clock: "clock",
};
