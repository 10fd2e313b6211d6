import { notCovered } from "../render/places.data.ts";
import { stateLaw } from "./states.ts";

/** The name of a place by its postal code, whether or not its law is encoded; undefined for no such place. */
export function placeName(code: string): string | undefined {
  return stateLaw(code)?.law.name ?? (Object.hasOwn(notCovered, code) ? notCovered[code] : undefined);
}
