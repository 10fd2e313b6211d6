import type { Deadline, Deadlines } from "@setaside/relief";

/** Words around the dates of a proceeding, in both languages. */
interface DeadlineLabels {
  readonly who: Readonly<Record<Deadline["actor"], Readonly<Record<Deadline["force"], string>>>>;
  readonly safe: string;
  readonly likelier: string;
  readonly reading: string;
  readonly open: string;
  readonly notYet: string;
  readonly before: string;
  readonly some: string;
  readonly law: string;
  readonly written: (path: string) => string;
}

export const deadlineLabels: Readonly<Record<Deadlines["language"], DeadlineLabels>> = {
  en: {
    who: {
      government: {
        may: "the Government may",
        shall: "the Government must",
        required: "the Government, if it appeals",
      },
      prosecutor: {
        may: "the prosecutor may",
        shall: "the prosecutor must",
        required: "the prosecutor must",
      },
      court: { may: "the court may", shall: "the court must", required: "the court must" },
      movant: { may: "the movant may", shall: "the movant must", required: "the movant, to appeal" },
    },
    safe: "safe",
    likelier: "the likelier",
    reading: "if",
    open: "Courts have not decided (setaside law us tells the readings)",
    notYet: "Not running",
    before: "Before it may be filed",
    some: "for some charges only",
    law: "Of all these times",
    written: (path) => `Calendar written to ${path}. Its entries name no case and no relief.`,
  },
  es: {
    who: {
      government: { may: "el Gobierno puede", shall: "el Gobierno debe", required: "el Gobierno, si apela" },
      prosecutor: { may: "la fiscalía puede", shall: "la fiscalía debe", required: "la fiscalía debe" },
      court: { may: "el tribunal puede", shall: "el tribunal debe", required: "el tribunal debe" },
      movant: { may: "quien pide puede", shall: "quien pide debe", required: "quien pide, para apelar" },
    },
    safe: "segura",
    likelier: "la más probable",
    reading: "si",
    open: "Los tribunales no han decidido (setaside law us dice las lecturas)",
    notYet: "Sin correr",
    before: "Antes de poder presentarla",
    some: "solo para algunos cargos",
    law: "De todos estos plazos",
    written: (path) => `Calendario escrito en ${path}. Sus entradas no nombran caso ni remedio.`,
  },
};
