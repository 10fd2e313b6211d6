const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO 8601 calendar day. Throws a RangeError when
 * the text is not one: rules hold literal days, so that is a bug of the rule.
 */
export function day(iso: string): number {
  const instant = Date.parse(`${iso}T00:00:00Z`);
  const back = Number.isNaN(instant) ? "" : new Date(instant).toISOString().slice(0, 10);
  if (back !== iso) throw new RangeError(`"${iso}" is not a calendar day written YYYY-MM-DD`);
  return instant / MILLISECONDS_A_DAY;
}
