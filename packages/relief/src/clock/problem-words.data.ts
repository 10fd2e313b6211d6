import type { Language } from "@setaside/law";

export interface ProblemWords {
  readonly unknownRelief: (text: string, ids: string) => string;
  readonly unknownCourt: (text: string) => string;
  readonly unknownOpposition: (kinds: string) => string;
  readonly unknownEvent: (text: string, events: string) => string;
  readonly noSuchDay: (text: string) => string;
  readonly beforeTheLaw: (day: string, from: string) => string;
  readonly wrongOrder: (event: string, earlier: string) => string;
  readonly closure: (days: number) => string;
}

/** What is wrong with a request and how to mend it, in both languages. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  en: {
    unknownRelief: (text, ids) => `No relief is called “${text}”. Name one of: ${ids}.`,
    unknownCourt: (text) =>
      `No district court is known as “${text}”. Write its PACER id, such as mad or casd, or its name in full.`,
    unknownOpposition: (kinds) => `What the response says is one of: ${kinds}. Leave it out when it is not known.`,
    unknownEvent: (text, events) => `No event is called “${text}”. Name one of: ${events}.`,
    noSuchDay: (text) => `“${text}” is no day of the calendar that can be counted from. Write one day as 2026-06-03.`,
    beforeTheLaw: (day, from) =>
      `${day} lies before ${from}, when the law began to apply. Check the date: nothing is counted from it.`,
    wrongOrder: (event, earlier) =>
      `The day on which ${event} lies before the day on which ${earlier}. Check both dates: nothing is counted from the first.`,
    closure: (days) =>
      `A closing is a day, or two with the earlier first and at most ${days} days between, and either inaccessible or closed. Check the dates: it was left out.`,
  },
  es: {
    unknownRelief: (text, ids) => `Ningún remedio se llama «${text}». Escriba uno de: ${ids}.`,
    unknownCourt: (text) =>
      `Ningún tribunal de distrito se conoce como «${text}». Escriba su código de PACER, como mad o casd, o su nombre completo en inglés.`,
    unknownOpposition: (kinds) => `Lo que dice la respuesta es uno de: ${kinds}. Déjelo fuera si no se sabe.`,
    unknownEvent: (text, events) => `Ningún evento se llama «${text}». Escriba uno de: ${events}.`,
    noSuchDay: (text) =>
      `«${text}» no es un día del calendario desde el que se pueda contar. Escriba un día como 2026-06-03.`,
    beforeTheLaw: (day, from) =>
      `El ${day} es anterior al ${from}, cuando la ley empezó a aplicarse. Revise la fecha: no se cuenta nada desde ella.`,
    wrongOrder: (event, earlier) =>
      `El día en que ${event} es anterior al día en que ${earlier}. Revise ambas fechas: no se cuenta nada desde la primera.`,
    closure: (days) =>
      `Un cierre es un día, o dos con el primero antes y a lo más ${days} días entre ellos, y es inaccessible o closed. Revise las fechas: se dejó fuera.`,
  },
};
