import type { Reading, Screening } from "../reading/protocol.ts";

/** A court of the record by its name, where one is known for its id or for what is printed. */
export function courtNamed(court: string, { courts }: Reading, { stateCourts }: Screening): string {
  const federal = courts.find(({ id }) => id === court)?.name;
  return federal ?? (Object.hasOwn(stateCourts, court) ? stateCourts[court] : undefined) ?? court;
}
