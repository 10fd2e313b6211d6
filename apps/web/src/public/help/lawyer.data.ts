const licensed = ["us/procedure#attorneys-are-licensed"] as const;
const helpers = ["us/procedure#immigration-helpers"] as const;

/** How to see that a lawyer is real, in order. Words: `find.lawyer`. What states law has the statements that it rests on. */
export const checks = [
  { id: "name", rests: licensed },
  { id: "look", rests: licensed },
  { id: "match", rests: licensed },
  { id: "call", rests: [] },
] as const;

/** What to ask about money and secrets. Words: `find.lawyer`. */
export const asks = [
  { id: "free", rests: [] },
  { id: "fee", rests: ["us/procedure#fee-said-first"] },
  { id: "private", rests: ["us/procedure#confidential-talk"] },
] as const;

/** When to walk away. Words: `find.lawyer.signs`. */
export const signs = [
  { id: "result", rests: ["us/motion#may-grant"] },
  { id: "cash", rests: [] },
  { id: "blank", rests: [] },
  { id: "immigration", rests: ["us/immigration#IMM-30"] },
  { id: "past", rests: [] },
  { id: "notario", rests: helpers },
] as const;

/** Single sentences of the pages on help that state law, by their ids. */
export const alone = [
  { id: "find.before.report", rests: ["us/procedure#must-report-children"] },
  { id: "find.lawyer.licensed", rests: licensed },
  { id: "find.lawyer.notario", rests: helpers },
] as const;
