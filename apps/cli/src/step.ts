/** How a step went: its value, or a message for people that says what, where and how to mend. */
export type Step<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export function done<T>(value: T): Step<T> {
  return { ok: true, value };
}

export function failed(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

/** 0 done, 1 wrong input, 2 wrong usage (DESIGN § 9). */
export type ExitCode = 0 | 1 | 2;
