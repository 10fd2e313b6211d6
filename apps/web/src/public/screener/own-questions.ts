import { type CourtKind, courts, kindsOfCharge } from "@setaside/screener";
import type { ScreenerWords } from "../words/screener.ts";
import type { QuestionWords } from "./rules.ts";

/** Places that are no state of which the law was researched: a federal court anywhere, and the territories. */
export const otherPlaces = ["US", "AS", "GU", "MP", "VI"] as const;

/**
 * The questions that no rule of law puts in words: where, whose court, and what it was about. A person answers them by
 * what she knows, not by a statute.
 * @param places the names of the states
 */
export function ownQuestion(
  id: string,
  { t }: ScreenerWords,
  places: Readonly<Record<string, string>>,
): QuestionWords | undefined {
  const named = <V extends string>(values: readonly V[], name: (value: V) => string) =>
    Object.fromEntries(values.map((value) => [value, name(value)]));
  switch (id) {
    case "place":
      return {
        question: t("ask.put.place"),
        why: t("ask.put.place.why"),
        help: t("ask.put.place.help"),
        choices: { ...places, ...named(otherPlaces, (place) => t(`ask.place.${place}`)) },
      };
    case "court":
      return {
        question: t("ask.put.court"),
        why: t("ask.put.court.why"),
        help: t("ask.put.court.help"),
        choices: named<CourtKind>(courts, (court) => t(`ask.court.${court}`)),
      };
    case "kind":
      return {
        question: t("ask.put.kind"),
        why: t("ask.put.kind.why"),
        help: t("ask.put.kind.help"),
        choices: named(kindsOfCharge, (kind) => t(`ask.kind.${kind}`)),
      };
    case "reduced-kind":
      return {
        question: t("ask.put.smaller"),
        why: t("ask.put.smaller.why"),
        choices: named(kindsOfCharge, (kind) => t(`ask.kind.${kind}`)),
      };
    default:
      return undefined;
  }
}
