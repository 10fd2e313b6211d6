import type { Casefile } from "../casefile-view.ts";
import { type ScreenOptions, screen } from "../screen.ts";
import type { Immigration } from "./immigration.ts";

export { avoidInOrder, type WordsFound } from "./avoid-in-order.ts";
export type * from "./immigration.ts";

/** The advisories on immigration for a casefile: those of its `screen`, which has them too. */
export function immigrationFor(casefile: Casefile, options: ScreenOptions): Immigration {
  return screen(casefile, options).immigration;
}
