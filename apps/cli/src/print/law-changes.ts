import type { LawChanges } from "../input/law-changes.ts";
import type { Terminal } from "../terminal.ts";
import { dateText } from "./date.ts";
import { hanging } from "./lines.ts";

/** What changed in the law between two days, for people. */
export function lawChangeLines(changes: LawChanges, { paint, width }: Terminal): readonly string[] {
  const { jurisdiction, from, to, began, ended, decided } = changes;
  const lines = [paint.bold(`${jurisdiction.name}: from ${dateText(from)} to ${dateText(to)}`)];
  const part = (head: string, texts: readonly string[]) => {
    if (texts.length > 0) lines.push("", paint.bold(head), ...texts.flatMap((text) => hanging("  -", text, 4, width)));
  };
  part(
    "Came into force",
    began.map(({ name, citation }) => `${name}: ${citation}`),
  );
  part(
    "Ended",
    ended.map(({ name, citation }) => `${name}: ${citation}`),
  );
  part(
    "Decided, or perhaps decided, in between",
    decided.map(({ citation, holding }) => `${citation}: ${holding}`),
  );
  if (began.length + ended.length + decided.length === 0) lines.push("", "Nothing that is encoded here changed.");
  return [...lines, "", "Legal information for an attorney to confirm."];
}
