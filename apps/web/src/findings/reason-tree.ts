import type { Reason } from "@setaside/relief";

/** A reason with those under it. */
export interface Branch {
  readonly reason: Reason;
  readonly parts: readonly Branch[];
}

/** Reasons listed with their depth, as the outline they are. A depth that skips a step is taken as one step. */
export function outlineOf(reasons: readonly Reason[]): readonly Branch[] {
  interface Open extends Branch {
    readonly parts: Open[];
  }
  const top: Open[] = [];
  const path: Open[] = [];
  for (const reason of reasons) {
    const branch: Open = { reason, parts: [] };
    path.length = Math.min(path.length, reason.depth);
    (path.at(-1)?.parts ?? top).push(branch);
    path.push(branch);
  }
  return top;
}
