import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Place } from "../reading/protocol.ts";

/** What is looked at: a value of the reading with one of the places it was read from, or a passage of a document. */
export type Picked =
  | { readonly kind: "value"; readonly field: string; readonly nth: number; readonly place: Place | undefined }
  | { readonly kind: "passage"; readonly document: string; readonly passage: number };

/** The source and the reading beside each other: what is looked at, and what is being edited. */
export interface Desk {
  readonly picked: Picked | undefined;
  /** Lights the places of a value, or a passage; undefined puts the light out. */
  readonly pick: (picked: Picked | undefined) => void;
  /** Key of the field that is being edited. */
  readonly editing: string | undefined;
  readonly edit: (field: string) => void;
  /** Ends the editing; the focus goes back to the field. */
  readonly leave: () => void;
  /** Moves to the passage that is lit. */
  readonly toSource: () => void;
  /** Moves to a value of the reading. */
  readonly toReading: (field: string | undefined) => void;
  /** The subject that will come with the next change is moved to when it is there. */
  readonly expect: () => void;
  /** Says something to those who cannot see what happened. */
  readonly say: (words: string) => void;
}

/** Given by the room to its parts. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** @throws when used outside the room: a mistake in the page */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("used outside the room of the record");
  return desk;
}

/** A field by its subject and fact. */
export function fieldKey(subject: string, fact: string): string {
  return `${subject} ${fact}`;
}
