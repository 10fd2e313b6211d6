import type { Source } from "../reading/protocol.ts";
import type { Words } from "../words/index.ts";

/** A document by its court and number, as text. */
export function documentName({ summary, courtName }: Source, { t }: Words): string {
  const number = "docketNumber" in summary ? summary.docketNumber : undefined;
  if (number === undefined) return t("start.source.record");
  return [courtName, number].filter((part) => part !== undefined).join(", ");
}
