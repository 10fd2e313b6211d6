import { otherPlaces } from "../render/places.data.ts";

/** The name of a place by its postal code, whether or not its law is encoded; undefined for no such place. */
export function placeName(code: string): string | undefined {
  return Object.hasOwn(otherPlaces, code) ? otherPlaces[code] : undefined;
}
