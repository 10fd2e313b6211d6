import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Screen } from "./screens.ts";
import type { Interview } from "./told.ts";
import { beginning, onward, settled, stepTo, type Way } from "./way.ts";

export interface Walking {
  readonly way: Way;
  /** Shows one more screen, with what is told by now. */
  readonly go: (screen: Screen, interview?: Interview) => void;
  /** Puts another screen in the place of the one shown. */
  readonly settle: (screen: Screen) => void;
  /** Changes what was told without leaving the screen. */
  readonly restate: (interview: Interview) => void;
  /** As the browser’s own Back. */
  readonly back: () => void;
  /** Drops everything and shows the first screen. */
  readonly forget: () => void;
}

/**
 * Walks with the browser’s history, so that its Back leads to the question before and not out of the page. The history
 * holds the number of the step and nothing else.
 */
export function useWay(): Walking {
  const [way, setWay] = useState<Way>(beginning);
  // A page loaded anew in the middle of an old way begins again: its first screen is wherever the history stands.
  const first = useRef(0);
  useEffect(() => {
    first.current = stepIn(history.state);
    const follow = ({ state }: PopStateEvent) => setWay((before) => stepTo(before, stepIn(state) - first.current));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  return {
    way,
    go: (screen, interview) => {
      history.pushState({ step: first.current + way.at + 1 }, "");
      setWay(onward(way, screen, interview));
    },
    settle: useCallback((screen) => setWay((before) => settled(before, screen)), []),
    restate: (interview) => setWay((before) => ({ ...before, interview })),
    back: () => history.back(),
    forget: () => {
      first.current = stepIn(history.state);
      setWay(beginning);
    },
  };
}

function stepIn(state: unknown): number {
  const step = typeof state === "object" && state !== null && "step" in state ? state.step : 0;
  return typeof step === "number" ? step : 0;
}
