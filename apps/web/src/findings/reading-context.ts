import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Reading, Screening, Statements } from "../reading/protocol.ts";

/** What every part of the findings may look at, and the one way in which it changes them. */
export interface ReadingShown {
  readonly reading: Reading;
  readonly screening: Screening;
  readonly statements: Statements;
  readonly restate: (statements: Statements) => void;
}

/** Given by `FindingsPage` to everything on it. */
export const ReadingContext = createContext<ReadingShown | undefined>(undefined);

/** @throws when used outside the findings: a mistake in the page */
export function useShown(): ReadingShown {
  const shown = useContext(ReadingContext);
  if (shown === undefined) throw new Error("used outside the findings");
  return shown;
}

/** The document read. */
export function useReading(): Reading {
  return useShown().reading;
}
