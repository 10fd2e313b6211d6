import type { Source } from "../reading/protocol.ts";
import { dateWords } from "../words/date.ts";
import type { Words } from "../words/index.ts";

/** A document among those that are open, as text: by its court and number, and by what tells it from another of the same case. */
export function documentName(source: Source, all: readonly Source[], words: Words): string {
  return [plainName(source, words), toldApart(source, all, words)].filter((part) => part !== "").join(", ");
}

/** What tells a document from others of the same court and number: the day it was printed, else its place among them; empty where it is alone. */
export function toldApart(source: Source, all: readonly Source[], words: Words): string {
  const same = all.filter((each) => plainName(each, words) === plainName(source, words));
  if (same.length < 2) return "";
  const days = same.map(printedOn);
  const day = printedOn(source);
  const isAlone = day !== undefined && days.filter((each) => each === day).length === 1;
  return isAlone
    ? words.t("record.printedOn", { date: dateWords(day, words.language) })
    : words.t("record.nthDocument", { number: same.indexOf(source) + 1 });
}

function plainName({ summary, courtName }: Source, { t }: Words): string {
  const number = "docketNumber" in summary ? summary.docketNumber : undefined;
  if (number === undefined) return t("start.source.record");
  return [courtName, number].filter((part) => part !== undefined).join(", ");
}

function printedOn({ summary }: Source): string | undefined {
  return "printed" in summary ? summary.printed : undefined;
}
