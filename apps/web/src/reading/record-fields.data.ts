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
    { fact: "imprisonmentImposed" },
    { fact: "imprisonmentServed" },
    { fact: "offenseDate" },
    { fact: "form" },
    { fact: "childVictim" },
    { fact: "jurisdiction" },
    { fact: "circuit" },
    { fact: "arrest", form: { kind: "arrest" } },
    { fact: "episode", form: { kind: "episode" } },
    { fact: "reducedTo", form: { kind: "charges" } },
    { fact: "continuedBy", form: { kind: "charges" } },
    { fact: "replacedBy", form: { kind: "charges" } },
    { fact: "supersedes", form: null, ifKnown: true },
    { fact: "severity", form: null, ifKnown: true },
  ],
  booked: [
    { fact: "statute", form: { kind: "statute" } },
    { fact: "description", form: text, ifKnown: true },
    { fact: "disposition", readAs: "outcomes" },
    { fact: "dismissedBy", form: { kind: "choice", values: ["government", "court"] } },
    { fact: "offenseDate" },
    { fact: "form" },
    { fact: "childVictim" },
    { fact: "jurisdiction" },
    { fact: "episode", form: { kind: "episode" } },
    { fact: "reducedTo", form: { kind: "charges" } },
  ],
  arrest: [
    { fact: "date", form: date },
    { fact: "district", form: { kind: "court" } },
    { fact: "division", form: text },
    { fact: "agency", form: text },
    { fact: "booked", form: null, ifKnown: true },
  ],
};
