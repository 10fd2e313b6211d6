import { useEffect, useState } from "preact/hooks";
import { forgetEverything } from "../safety/forget.ts";
import { keepPage } from "../safety/keep.ts";
import { isKept, keepInterview } from "./kept-interview.ts";
import type { Interview } from "./told.ts";

/** What is kept on this device. */
export interface Kept {
  /** The page knows what is kept: its script runs. */
  readonly ready: boolean;
  /** Something was kept before this page was opened, and is not taken up yet. */
  readonly earlier: boolean;
  /** What is told is kept from now on. */
  readonly now: boolean;
  /** Begins to keep. False where the browser keeps nothing. */
  readonly keep: () => boolean;
  /** Erases all of it, and what is on the page. */
  readonly forget: () => void;
}

/**
 * Keeps what is told, once she asks for it and not before.
 * @param dropped empties the page
 */
export function useKept(interview: Interview | undefined, dropped: () => void): Kept {
  const [ready, setReady] = useState(false);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    setKept(isKept());
    setReady(true);
  }, []);
  useEffect(() => {
    if (kept && interview !== undefined) keepInterview(interview);
  }, [kept, interview]);
  return {
    ready,
    earlier: kept && interview === undefined,
    now: kept,
    keep: () => {
      const keeps = interview !== undefined && keepInterview(interview);
      setKept(keeps);
      if (keeps) void keepPage(new URL("keep.js", location.href).pathname);
      return keeps;
    },
    forget: () => {
      setKept(false);
      void forgetEverything();
      dropped();
    },
  };
}
