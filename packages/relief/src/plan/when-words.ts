import { dateWords } from "../date-words.ts";
import type { When } from "../when.ts";
import { listed } from "./phrase.ts";
import type { PartWhen } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** When a state's relief may be asked for, in a sentence; undefined where nothing must have passed. */
export function partWhen({ say, language }: Planning, when: When | undefined): PartWhen | undefined {
  if (when === undefined || when.waits.length === 0) return undefined;
  const lacking = [...new Set(when.waits.filter(({ over }) => over === undefined).map(({ after }) => after))];
  const sentences = [
    ...(when.from === undefined ? [] : [say("when.later", { date: dateWords(when.from, language) })]),
    ...(lacking.length === 0
      ? []
      : [
          say("when.unknown", {
            dates: listed(
              say,
              lacking.map((after) => say(`when.date.${after}`)),
            ),
          }),
        ]),
    ...(when.possible === "now" ? [say("when.now")] : []),
  ];
  return { ...when, text: sentences.join(" ") };
}
