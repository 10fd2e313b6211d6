/**
 * What a person reads when the program itself fails. Where it failed is shown
 * only to who sets SETASIDE_DEBUG=1: paths and values in it may name people.
 */
export function mishapText(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return env.SETASIDE_DEBUG === "1" ? `${mishap}\n${details}\n` : `${mishap}\n`;
}

const mishap =
  "Setaside failed, and the mistake is its own: report which command it was, without the record and without names " +
  "(SETASIDE_DEBUG=1 shows where it failed; read that before you pass it on).";
