import type { MatterResult, Standing } from "@setaside/screener";
import type { Interval } from "../../verdict-bar.tsx";

/** Each standing as the bar draws it; `may` is a yes if a lawyer can show what is assumed, which the words beside it say. */
export const standingBar: Readonly<Record<Standing, Interval>> = {
  may: { least: "yes", most: "yes" },
  undecided: { least: "arguable", most: "arguable" },
  unknown: { least: "no", most: "yes" },
  not: { least: "no", most: "no" },
};

/** What is said at the head of a matter: where it stands, and where a law may help, with what. */
export type Headline = Standing | "hide" | "shorter" | "defense";

/** What helps only while a case is open. */
const inOpenCase: ReadonlySet<string> = new Set(["defense", "immunity"]);

/**
 * The headline of a matter. Nobody is told that a record may be erased where a law only hides it or cuts the time, or
 * while the case is open, when what helps in it comes first.
 */
export function headlineOf({ standing, outlooks }: MatterResult): Headline {
  if (standing !== "may") return standing;
  const helping = outlooks.filter((each) => each.standing === "may" && each.ifCourt === undefined);
  const ofSurvivors = helping.filter(({ about }) => about === "trafficking");
  if (helping.some(({ gives }) => gives.length > 0 && gives.every((each) => inOpenCase.has(each)))) return "defense";
  const gives = new Set((ofSurvivors.length > 0 ? ofSurvivors : helping).flatMap((each) => each.gives));
  if (["vacatur", "expungement", "dismissal", "pardon"].some((each) => gives.has(each))) return "may";
  if (gives.has("sealing")) return "hide";
  return gives.has("resentencing") ? "shorter" : "may";
}
