import type { Circuit } from "@setaside/citation";
import type { AnswerWords } from "./question.ts";

/** Each circuit by its name. */
export const circuitWords: AnswerWords<Circuit> = {
  en: {
    "1": "First Circuit",
    "2": "Second Circuit",
    "3": "Third Circuit",
    "4": "Fourth Circuit",
    "5": "Fifth Circuit",
    "6": "Sixth Circuit",
    "7": "Seventh Circuit",
    "8": "Eighth Circuit",
    "9": "Ninth Circuit",
    "10": "Tenth Circuit",
    "11": "Eleventh Circuit",
    dc: "D.C. Circuit",
    fed: "Federal Circuit",
  },
  es: {
    "1": "Primer Circuito",
    "2": "Segundo Circuito",
    "3": "Tercer Circuito",
    "4": "Cuarto Circuito",
    "5": "Quinto Circuito",
    "6": "Sexto Circuito",
    "7": "Séptimo Circuito",
    "8": "Octavo Circuito",
    "9": "Noveno Circuito",
    "10": "Décimo Circuito",
    "11": "Undécimo Circuito",
    dc: "Circuito de D.C.",
    fed: "Circuito Federal",
  },
};
