import type { InTwoLanguages } from "./federal-holidays.data.ts";

/**
 * Why it is doubtful that a day is a legal holiday for counting. Where a period
 * ends on such a day, both dates are given.
 */
export const doubts = {
  "observed-friday": {
    en: "the statute that names this Friday speaks of the pay and leave of federal employees; courts usually count it",
    es: "la ley que nombra este viernes habla del pago y las licencias de los empleados federales; los tribunales suelen contarlo",
  },
  "offices-closed": {
    en: "the President closed the executive offices; whether that declared a holiday, and whether the court closed, is to be confirmed with the clerk",
    es: "el Presidente cerró las oficinas del ejecutivo; hay que confirmar con la secretaría si eso declaró un feriado y si el tribunal cerró",
  },
  "some-offices": {
    en: "only some offices or counties of the state keep it",
    es: "solo lo observan algunas oficinas o condados del estado",
  },
  optional: {
    en: "employees of the state may choose it in place of another day",
    es: "los empleados del estado pueden elegirlo en lugar de otro día",
  },
  "part-day": { en: "it is a holiday for part of the day only", es: "es feriado solo una parte del día" },
  "named-only": {
    en: "the state’s statute names it, and most offices are thought to stay open",
    es: "la ley del estado lo nombra, y se cree que la mayoría de las oficinas abre",
  },
  employees: {
    en: "it is known as paid leave of the state’s employees, which may not be a holiday that the state declared",
    es: "se conoce como licencia pagada de los empleados del estado, que quizás no sea un feriado declarado por el estado",
  },
  proclaimed: {
    en: "it depends on what the governor or an office of the state proclaims for the year",
    es: "depende de lo que el gobernador o una oficina del estado proclame para el año",
  },
  election: {
    en: "it depends on whether an election is held that day",
    es: "depende de si ese día hay elecciones",
  },
  unconfirmed: {
    en: "a public table of holidays does not have it, and the state’s statute is to be checked",
    es: "una tabla pública de feriados no lo tiene, y hay que revisar la ley del estado",
  },
  "state-observed": {
    en: "the holiday itself falls on a weekend, and how the state moves it is to be confirmed",
    es: "el feriado mismo cae en fin de semana, y hay que confirmar cómo lo traslada el estado",
  },
} as const satisfies Readonly<Record<string, InTwoLanguages>>;

export type Doubt = keyof typeof doubts;
