import type { Language } from "../words/language.ts";

/** The rooms in the order of the work, and `start`, from which all of them are reached. */
export const rooms = ["record", "questions", "findings", "plan", "calendar"] as const;
export type Room = (typeof rooms)[number] | "start";

/** Where a room stands: `/record`, `/es/record`; the start at `/attorneys`. Nothing of a case is ever in an address. */
export function addressOf(room: Room, language: Language): string {
  const base = language === "es" ? "/es/" : "/";
  return `${base}${room === "start" ? "attorneys" : room}`;
}

/** The room and language at an address; any address that is none of ours is the start. */
export function placeAt(path: string): { readonly room: Room; readonly language: Language } {
  const [first = "", ...rest] = path.split("/").filter((part) => part !== "");
  const language = first === "es" ? "es" : "en";
  const named = first === "es" ? rest[0] : first;
  return { language, room: rooms.find((each) => each === named) ?? "start" };
}
