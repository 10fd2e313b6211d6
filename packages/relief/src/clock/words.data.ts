import type { Language } from "@setaside/law";

/** What is said of dates, in both languages. */
export interface DeadlineWords {
  readonly waitsFor: (event: string) => string;
  readonly countsBackFrom: (event: string) => string;
  readonly waitsForEnd: string;
  readonly consents: string;
  readonly opposed: string;
  readonly end: string;
  readonly flags: {
    readonly observedFriday: (day: string) => string;
    readonly doubtfulHoliday: (day: string, what: string) => string;
    readonly stateHoliday: (day: string, what: string) => string;
    readonly elsewhere: (day: string, states: string) => string;
    readonly late: string;
    readonly lateUnknown: string;
    readonly extentUnknown: string;
    readonly amendedLater: string;
    readonly beforeOpposition: string;
  };
  readonly state: {
    readonly response: string;
    readonly mayBeFiled: string;
    readonly over: (event: string, from: string, day: string) => string;
    readonly waits: (event: string) => string;
    readonly countingNotRead: string;
    readonly startNotRead: string;
    readonly startMissing: (event: string) => string;
    readonly unopposed: string;
    readonly waitsSafe: string;
  };
  readonly notes: {
    readonly noCourt: string;
    readonly notComputed: (place: string, holidays: string) => string;
    readonly closures: string;
    readonly safe: string;
    readonly confirm: string;
  };
}

export const deadlineWords: Readonly<Record<Language, DeadlineWords>> = {
  en: {
    waitsFor: (event) => `It starts on the day when ${event}.`,
    countsBackFrom: (event) => `It is counted back from the day when ${event}.`,
    waitsForEnd: "It starts when the time to appeal has run.",
    consents: "A response that consents or takes no position is no motion in opposition: this period does not start.",
    opposed: "A motion in opposition was filed: this period is for motions that are not opposed.",
    end: "the end of the time to appeal",
    flags: {
      observedFriday: (day) =>
        `${day} is the Friday on which a holiday that falls on a Saturday is observed. The statute names that Friday in words about federal employees. Courts usually count it; whoever must act is safe only by the earlier date.`,
      doubtfulHoliday: (day, what) =>
        `Whether ${day} counts as a legal holiday is doubtful: ${what}. Both dates are given. Ask the clerk.`,
      stateHoliday: (day, what) =>
        `The date turns on a holiday of the state: ${day}, ${what}. Confirm it with the clerk.`,
      elsewhere: (day, states) =>
        `The court is not named. In these states ${day} is, or may be, a holiday that would move the date: ${states}.`,
      late: "The response was filed after the 30 days, or in one reading after them. Whether it then starts the 15 days is open: both readings are given.",
      lateUnknown: "Whether the response was in time can’t be told: the day of filing of the motion is not given.",
      extentUnknown:
        "Whether the whole motion is opposed is not given. An opposition in part gives the rest of the motion the date of an unopposed one too.",
      amendedLater:
        "The motion was amended after the response. If the periods start again, the 15 days wait for a response to the amended motion.",
      beforeOpposition:
        "In one reading the 15 days would end before the response was filed. That date is shown and can’t be met.",
    },
    state: {
      response: "the prosecutor’s answer",
      mayBeFiled: "the first day on which it may be filed",
      over: (event, from, day) => `${event} on ${from}: it is over on ${day}.`,
      waits: (event) => `It counts from the day when ${event}, which is not given.`,
      countingNotRead: "The state’s own counting rule was not read.",
      startNotRead:
        "Whether the days run from the filing or from its service was not read: the date from each is given.",
      startMissing: (event) =>
        `The day when ${event} is not given. A date counted from it can be later than those shown: do not treat the petition as unopposed before it is known.`,
      unopposed:
        "The date marked safe is the latest that can be meant: treat the petition as unopposed only after it has passed.",
      waitsSafe:
        "Before that day the court may refuse a petition as too early. Where a date is known by month only, count from its last day.",
    },
    notes: {
      noCourt: "The court is not named, so holidays of its state are not counted: a date can be later, never earlier.",
      notComputed: (place, holidays) =>
        `${place} names holidays of other calendars, which are not computed here: ${holidays}. Where a date falls on one, ask the clerk.`,
      closures:
        "The President or the court can close for a day at short notice. Look at the court’s announcements and enter such a day.",
      safe: "The date marked safe is the earliest that can be meant: act, or be ready, by it. Do not take another’s time as over before the latest.",
      confirm: "Legal information for an attorney to confirm.",
    },
  },
  es: {
    waitsFor: (event) => `Empieza el día en que ${event}.`,
    countsBackFrom: (event) => `Se cuenta hacia atrás desde el día en que ${event}.`,
    waitsForEnd: "Empieza cuando termina el plazo para apelar.",
    consents: "Una respuesta que consiente o no toma posición no es una oposición: este plazo no empieza.",
    opposed: "Se presentó una oposición: este plazo es para peticiones sin oposición.",
    end: "el fin del plazo para apelar",
    flags: {
      observedFriday: (day) =>
        `El ${day} es el viernes en que se observa un feriado que cae en sábado. La ley nombra ese viernes al hablar de empleados federales. Los tribunales suelen contarlo; quien deba actuar solo está seguro con la fecha más temprana.`,
      doubtfulHoliday: (day, what) =>
        `Es dudoso que el ${day} cuente como feriado legal: ${what}. Se dan ambas fechas. Pregunte a la secretaría.`,
      stateHoliday: (day, what) =>
        `La fecha depende de un feriado del estado: el ${day}, ${what}. Confírmelo con la secretaría.`,
      elsewhere: (day, states) =>
        `No se indicó el tribunal. En estos estados el ${day} es, o puede ser, un feriado que movería la fecha: ${states}.`,
      late: "La respuesta se presentó después de los 30 días, o así es en una lectura. Está abierto si entonces empiezan los 15 días: se dan ambas lecturas.",
      lateUnknown: "No se puede saber si la respuesta llegó a tiempo: falta el día en que se presentó la petición.",
      extentUnknown:
        "No se indicó si la oposición es a toda la petición. Una oposición parcial da al resto también la fecha de una petición sin oposición.",
      amendedLater:
        "La petición se enmendó después de la respuesta. Si los plazos empiezan de nuevo, los 15 días esperan una respuesta a la petición enmendada.",
      beforeOpposition:
        "En una lectura los 15 días terminarían antes de presentarse la respuesta. Esa fecha se muestra y no se puede cumplir.",
    },
    state: {
      response: "la respuesta de la fiscalía",
      mayBeFiled: "el primer día en que puede presentarse",
      over: (event, from, day) => `${event} el ${from}: termina el ${day}.`,
      waits: (event) => `Se cuenta desde el día en que ${event}, que no se indicó.`,
      countingNotRead: "No se leyó la regla del propio estado para contar los días.",
      startNotRead:
        "No se leyó si los días corren desde la presentación o desde su notificación: se da la fecha desde cada una.",
      startMissing: (event) =>
        `No se indicó el día en que ${event}. Una fecha contada desde él puede ser posterior a las que se muestran: no dé la petición por no opuesta antes de saberlo.`,
      unopposed:
        "La fecha marcada como segura es la última que puede valer: dé la petición por no opuesta solo después de ella.",
      waitsSafe:
        "Antes de ese día el tribunal puede rechazar una petición por prematura. Si una fecha se conoce solo por mes, cuente desde su último día.",
    },
    notes: {
      noCourt:
        "No se indicó el tribunal, así que no se cuentan los feriados de su estado: una fecha puede ser más tarde, nunca antes.",
      notComputed: (place, holidays) =>
        `${place} nombra feriados de otros calendarios, que aquí no se calculan: ${holidays}. Si una fecha cae en uno, pregunte a la secretaría.`,
      closures:
        "El Presidente o el tribunal pueden cerrar un día con poco aviso. Mire los anuncios del tribunal y anote ese día.",
      safe: "La fecha marcada como segura es la más temprana que puede valer: actúe, o esté listo, para entonces. No dé por terminado el plazo de otro antes de la última.",
      confirm: "Información legal que un abogado debe confirmar.",
    },
  },
};
