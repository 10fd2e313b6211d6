import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Reading, Screening, Statements } from "../reading/protocol.ts";
import type { AtWork } from "./use-work.ts";

/** What every room may look at, and the ways in which it changes it. */
export interface CaseShown {
  readonly reading: Reading;
  readonly screening: Screening;
  readonly statements: Statements;
  /** States other facts and conclusions. */
  readonly restate: (statements: Statements) => void;
  readonly atWork: AtWork;
}

/** Given by the app to the rooms while something is open. */
export const CaseContext = createContext<CaseShown | undefined>(undefined);

/** @throws when used while nothing is open: a mistake in the page */
export function useShown(): CaseShown {
  const shown = useContext(CaseContext);
  if (shown === undefined) throw new Error("used while nothing is open");
  return shown;
}

/** What was read. */
export function useReading(): Reading {
  return useShown().reading;
}
