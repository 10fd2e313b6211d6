import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { stated } from "../findings/statements.ts";
import type { Asked, Screening } from "../reading/protocol.ts";
import { useShown } from "../work/context.ts";
import type { Work } from "../work/work.ts";
import { episodesIn } from "./episodes.ts";
import { inTurn, isOfEpisodes } from "./in-turn.ts";
import { factName } from "./use-answering.ts";

/** Whose turn it is among the questions, and the ways to another. */
export interface Turn {
  /** The question shown; undefined when none is left. */
  readonly asked: Asked | undefined;
  /** Another whenever another question is shown, or the same one anew; 0 when none is. */
  readonly at: number;
  /** Whether it was asked for, and so is where the focus belongs. */
  readonly takesFocus: boolean;
  readonly canGoBack: boolean;
  /** To the next in order, once what was just said has been worked out. */
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (asked: Asked) => void;
}

interface Place {
  readonly nth: number;
  readonly asked: Asked;
  /** Chosen by hand, and so asked although it may change nothing. */
  readonly byHand: boolean;
}

/**
 * One question after another. The one shown stays while it is being answered,
 * though an answer takes it off the list; it goes when another answer has made it
 * pointless.
 */
export function useTurn(): Turn {
  const { screening, atWork } = useShown();
  const idle = atWork.step === undefined;
  const now = useRef<Place | undefined>(undefined);
  const leaving = useRef<Place | undefined>(undefined);
  const past = useRef<readonly Place[]>([]);
  const places = useRef(0);
  const turned = useRef(0);
  const [, show] = useState(0);
  const place = (asked: Asked, byHand: boolean): Place => ({ nth: ++places.current, asked, byHand });
  if (idle) {
    const left = leaving.current?.asked;
    leaving.current = undefined;
    past.current = past.current.filter(({ asked }) => isThere(asked, screening));
    if (now.current !== undefined && !isDue(now.current, screening, atWork.work)) now.current = undefined;
    const order = now.current === undefined ? inTurn(screening.toFindOut, screening.nexus) : [];
    const next = order.find((each) => isRestOf(each, left)) ?? order[0];
    if (next !== undefined) now.current = place(next, false);
  }
  const shown = now.current ?? leaving.current;
  const go = (to: Place | undefined) => {
    turned.current = shown?.nth ?? 0;
    leaving.current = now.current;
    now.current = to;
    show((turns) => turns + 1);
  };
  return {
    asked: shown?.asked,
    at: shown?.nth ?? 0,
    takesFocus: (shown?.nth ?? 0) !== turned.current && turned.current > 0,
    canGoBack: past.current.length > 0,
    next: () => {
      if (now.current !== undefined) past.current = [...past.current, now.current];
      go(undefined);
    },
    back: () => {
      const before = past.current.at(-1);
      past.current = past.current.slice(0, -1);
      if (before !== undefined) go(place(before.asked, true));
    },
    goTo: (asked) => {
      if (now.current !== undefined) past.current = [...past.current, now.current];
      go(place(asked, true));
    },
  };
}

function isDue({ asked, byHand }: Place, screening: Screening, work: Work): boolean {
  if (!isThere(asked, screening)) return false;
  return (
    byHand ||
    isTold(asked, work) ||
    screening.toFindOut.some(
      ({ fact, subjects }) => fact === asked.fact && subjects.some((each) => asked.subjects.includes(each)),
    )
  );
}

/** Whether it is the question just left, for those of its charges for which the answer did not hold. */
function isRestOf({ fact, subjects }: Asked, left: Asked | undefined): boolean {
  return (
    left?.fact === fact &&
    subjects.length < left.subjects.length &&
    subjects.every((each) => left.subjects.includes(each))
  );
}

/** Whether anything it is asked of is still in the record. */
function isThere({ subjects }: Asked, { screen, record }: Screening): boolean {
  const there = new Set([
    "person",
    ...screen.charges.map(({ id }) => `charge:${id}`),
    ...screen.arrests.map(({ id }) => `arrest:${id}`),
    ...record.episodes.map(({ subject }) => subject),
  ]);
  return subjects.some((each) => there.has(each));
}

/** Whether the attorney answered it, or passed it, for any of its subjects. */
export function isTold({ fact, subjects }: Asked, { statements, hand }: Work): boolean {
  if (fact === "person.arrests" && (hand.arrests ?? []).length > 0) return true;
  if (isOfEpisodes(fact) && episodesIn(statements).length > 0) return true;
  const names = [
    factName(fact),
    fact.slice(fact.indexOf(".") + 1),
    ...(fact === "arrest.place" ? ["district", "division"] : []),
  ];
  return (isOfEpisodes(fact) ? ["person", ...subjects] : subjects).some((subject) =>
    names.some((name) => stated(statements, subject, name) !== undefined),
  );
}

/**
 * Moves the focus to the question that is shown when it was gone to, or when what
 * had the focus went away with the one before; never when the room is entered.
 */
export function useFocusOnTurn({ at, takesFocus }: Turn, heading: { readonly current: HTMLElement | null }): void {
  const last = useRef(at);
  useLayoutEffect(() => {
    if (last.current === at) return;
    last.current = at;
    if (takesFocus || document.activeElement === document.body) heading.current?.focus();
  }, [at, takesFocus, heading]);
}
