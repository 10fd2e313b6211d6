import type { Screen } from "./screens.ts";
import type { Interview } from "./told.ts";

/** The way through the questions: the screens gone through, which of them is shown, and all that was told. */
export interface Way {
  readonly screens: readonly [Screen, ...Screen[]];
  readonly at: number;
  /** Undefined until it is said for whom the questions are. */
  readonly interview: Interview | undefined;
}

/** Where everyone begins. */
export const beginning: Way = { screens: [{ kind: "start" }], at: 0, interview: undefined };

/** Shows one more screen. What lay ahead after steps back is left: it may have been about something since corrected. */
export function onward(way: Way, screen: Screen, interview = way.interview): Way {
  const [first, ...others] = way.screens;
  return { screens: [first, ...others.slice(0, way.at), screen], at: way.at + 1, interview };
}

/** Shows a screen that was gone through, by its place; the first where there is none. What was told stays told. */
export function stepTo(way: Way, at: number): Way {
  return { ...way, at: at >= 0 && at < way.screens.length ? at : 0 };
}

/** The screen that is shown. */
export function shownIn({ screens, at }: Way): Screen {
  return screens[at] ?? screens[0];
}

/** Puts another screen in the place of the one shown. */
export function settled(way: Way, screen: Screen): Way {
  const [first, ...others] = way.screens.map((each, at) => (at === way.at ? screen : each));
  return first === undefined ? way : { ...way, screens: [first, ...others] };
}
