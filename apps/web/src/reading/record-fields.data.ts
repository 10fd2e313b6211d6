import { placesNamed } from "./laws-in-short.ts";
import type { FieldForm } from "./protocol.ts";

/**
 * The facts of the record in the order in which they are shown, by kind of
 * subject. A fact that the law's vocabulary knows is edited as it is asked; the
 * form of any other stands here, or `null` where it follows from others.
 */
export interface FieldOf {
  readonly fact: string;
  readonly form?: FieldForm | null;
  /** Shown only once something is known of it. */
  readonly ifKnown?: true;
  /** Of a charge: shown only where it may be a state's, or where federal law may reach it, or once something is known. */
  readonly under?: "state" | "federal";
  /** Shown only where the court does not tell it, or once somebody has. */
  readonly unlessByCourt?: true;
  /** The fact in which documents say it, where that is another than the one an attorney states. */
  readonly readAs?: "outcomes";
}

const text = { kind: "text" } as const;
const date = { kind: "date" } as const;

export const fieldsOf: Readonly<
  Record<"person" | "episode" | "case" | "charge" | "booked" | "arrest", readonly FieldOf[]>
> = {
  person: [
    { fact: "birthDate" },
    { fact: "noncitizen" },
    { fact: "custody" },
    { fact: "releaseDate", form: date },
    { fact: "removalDate", form: date },
  ],
  episode: [
    { fact: "label", form: text },
    { fact: "start", form: date },
    { fact: "end", form: date },
    { fact: "trafficker", form: text },
    { fact: "ageWhenInduced" },
    { fact: "acts" },
    { fact: "means" },
    { fact: "purpose" },
  ],
  case: [
    { fact: "court", form: null },
    { fact: "docketNumber", form: null },
    { fact: "division", form: text },
    { fact: "filed", form: date },
    { fact: "terminated", form: date },
    { fact: "linked", form: null, ifKnown: true },
    { fact: "sourceStatus", form: null, ifKnown: true },
  ],
  charge: [
    { fact: "statute", form: { kind: "statute" } },
    { fact: "description", form: text },
    { fact: "disposition", readAs: "outcomes" },
    { fact: "dismissedBy", form: { kind: "choice", values: ["government", "court"] } },
    { fact: "sentence", form: null, ifKnown: true },
    { fact: "state", under: "state", unlessByCourt: true },
    { fact: "severity", under: "state" },
    { fact: "grade", under: "state" },
    { fact: "endedOn", under: "state" },
    { fact: "sentenceCompletedOn", under: "state" },
    { fact: "imprisonmentImposed" },
    { fact: "imprisonmentServed" },
    { fact: "offenseDate" },
    { fact: "form" },
    { fact: "childVictim", under: "federal" },
    { fact: "jurisdiction" },
    { fact: "circuit", under: "federal" },
    { fact: "arrest", form: { kind: "arrest" } },
    { fact: "episode", form: { kind: "episode" } },
    { fact: "reducedTo", form: { kind: "charges" }, under: "federal" },
    { fact: "continuedBy", form: { kind: "charges" }, under: "federal" },
    { fact: "replacedBy", form: { kind: "charges" }, under: "federal" },
    { fact: "supersedes", form: null, ifKnown: true },
  ],
  booked: [
    { fact: "statute", form: { kind: "statute" } },
    { fact: "description", form: text, ifKnown: true },
    { fact: "disposition", readAs: "outcomes" },
    { fact: "dismissedBy", form: { kind: "choice", values: ["government", "court"] } },
    { fact: "state", under: "state", unlessByCourt: true },
    { fact: "severity", under: "state" },
    { fact: "grade", under: "state" },
    { fact: "endedOn", under: "state" },
    { fact: "offenseDate" },
    { fact: "form" },
    { fact: "childVictim", under: "federal" },
    { fact: "jurisdiction" },
    { fact: "episode", form: { kind: "episode" } },
    { fact: "reducedTo", form: { kind: "charges" }, under: "federal" },
  ],
  arrest: [
    { fact: "date", form: date },
    { fact: "state", form: { kind: "choice", values: placesNamed.map(({ code }) => code) } },
    { fact: "district", form: { kind: "court" } },
    { fact: "division", form: text },
    { fact: "agency", form: text },
    { fact: "booked", form: null, ifKnown: true },
  ],
};
