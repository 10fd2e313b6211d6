import type { Standing } from "@setaside/screener";
import type { Interval } from "../../verdict-bar.tsx";

/** Each standing as the bar draws it; `may` is a yes if a lawyer can show what is assumed, which the words beside it say. */
export const standingBar: Readonly<Record<Standing, Interval>> = {
  may: { least: "yes", most: "yes" },
  undecided: { least: "arguable", most: "arguable" },
  unknown: { least: "no", most: "yes" },
  not: { least: "no", most: "no" },
};
