import { useEffect, useRef, useState } from "preact/hooks";
import type { RecordShown } from "../reading/protocol.ts";
import type { Desk, Picked } from "./desk.ts";
import { subjectsOf } from "./subjects.ts";

/** Which of the two is seen where there is no room for both. */
export type View = "reading" | "source";

export interface DeskState {
  readonly desk: Desk;
  readonly view: View;
  /** Document that was chosen, or in which something was picked last. */
  readonly document: string | undefined;
  readonly choose: (document: string) => void;
  /** Said to those who can't see it. */
  readonly said: string;
}

/** The state of the room, and where its focus goes: never lost when what had it is gone. */
export function useDeskState(record: RecordShown): DeskState {
  const [picked, setPicked] = useState<Picked>();
  const [editing, setEditing] = useState<string>();
  const [view, setView] = useState<View>("reading");
  const [document, choose] = useState<string>();
  const [said, say] = useState("");
  const { focusNext, expect } = useFocus(record);
  const pick = (next: Picked | undefined) => {
    setPicked(next);
    const there = next?.kind === "value" ? next.place?.document : next?.document;
    if (there !== undefined) choose(there);
  };
  const desk: Desk = {
    picked,
    pick,
    editing,
    edit: (field) => {
      setPicked((before) => (before?.kind === "value" && before.field === field ? before : undefined));
      setEditing(field);
    },
    leave: () => {
      if (editing !== undefined) focusNext(ofField(editing));
      setEditing(undefined);
    },
    toSource: () => {
      setView("source");
      focusNext(".passage[data-lit=true]");
    },
    toReading: (field) => {
      setView("reading");
      focusNext(field === undefined ? "#record-cases" : ofField(field));
    },
    expect,
    say,
  };
  return { desk, view, document, choose, said };
}

function ofField(field: string): string {
  return `[data-field="${CSS.escape(field)}"]`;
}

/**
 * Moves the focus after the page was drawn: to what was asked for, to a subject
 * that was just added, and, when what had it is gone with a change of the
 * record, to the same field or else to the heading of the reading.
 */
function useFocus(record: RecordShown) {
  const [wanted, want] = useState<string>();
  const last = useRef<{ readonly element: Element; readonly field: string | undefined }>(undefined);
  const expecting = useRef(false);
  const before = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement)
        last.current = { element: target, field: target.dataset.field ?? last.current?.field };
    };
    addEventListener("focusin", note);
    return () => removeEventListener("focusin", note);
  }, []);

  useEffect(() => {
    if (wanted === undefined) return;
    moveTo(wanted);
    want(undefined);
  }, [wanted]);

  useEffect(() => {
    const now = new Set(subjectsOf(record).map(({ subject }) => subject));
    const added = [...now].find((subject) => !before.current.has(subject));
    before.current = now;
    if (expecting.current && added !== undefined) {
      expecting.current = false;
      moveTo(`[data-subject="${CSS.escape(added)}"]`);
      return;
    }
    const { element, field } = last.current ?? {};
    const isLost = globalThis.document.activeElement === globalThis.document.body && element?.isConnected === false;
    if (isLost && !(field !== undefined && moveTo(ofField(field)))) moveTo("#record-cases");
  }, [record]);

  return {
    focusNext: want,
    expect: () => {
      expecting.current = true;
    },
  };
}

function moveTo(selector: string): boolean {
  const target = globalThis.document.querySelector<HTMLElement>(selector);
  target?.focus();
  return target !== null;
}
