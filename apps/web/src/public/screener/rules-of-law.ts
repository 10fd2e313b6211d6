import { nextQuestion, resultOf } from "@setaside/screener";
import { tables } from "@setaside/screener/tables";
import { wordsEn } from "@setaside/screener/words-en";
import { wordsEs } from "@setaside/screener/words-es";
import { otherPlaces, ownQuestion } from "./own-questions.ts";
import type { Rules } from "./rules.ts";

const lawWords = { en: wordsEn, es: wordsEs } as const;

/** The law as it is on a day (ISO). */
export function rulesOn(today: string): Rules {
  return {
    next: (account) => {
      const next = nextQuestion(account, tables, { today });
      return next?.id === "place" ? { ...next, values: [...next.values, ...otherPlaces] } : next;
    },
    result: (account) => resultOf(account, tables, { today }),
    words: (id, audience, words) => {
      const law = lawWords[words.language];
      const own = ownQuestion(id, words, law.places);
      if (own !== undefined) return own;
      const put = law.questions[id]?.[audience];
      if (put === undefined) throw new Error(`the question ${id} has no words`);
      // A smaller charge is one more way to end, which the law’s own words do not tell apart.
      return id === "ended" ? { ...put, choices: { ...put.choices, reduced: words.t("ask.ended.reduced") } } : put;
    },
    place: (code, { language }) => lawWords[language].places[code],
    label: (path, { language }) => lawWords[language].labels[path],
  };
}
