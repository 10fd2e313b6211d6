import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Room } from "../rooms/rooms.ts";

/** Given by the app: the way to another room, as a link there would go. */
export const GoContext = createContext<(room: Room) => void>(() => undefined);

/** The way to another room. */
export function useGo(): (room: Room) => void {
  return useContext(GoContext);
}
