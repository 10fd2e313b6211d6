import type { Ground } from "@setaside/logic";
import { analysis, recalled } from "../../statement.ts";
import { safeTimeToAppeal } from "../clock/time-to-appeal.data.ts";

/** An agency that holds a record and gets a certified copy of the order. */
export interface RecordHolder {
  readonly id: string;
  readonly name: Readonly<Record<"en" | "es", string>>;
  /** Whether every order goes there, or only where the record speaks of it. */
  readonly when: "always" | "arrest" | "imprisonment" | "supervision" | "state";
}

/** Who holds federal records of an arrest and a case. */
export const recordHolders: readonly RecordHolder[] = [
  {
    id: "fbi-cjis",
    name: {
      en: "FBI Criminal Justice Information Services: NGI / Interstate Identification Index, NCIC and NICS, each asked for by name",
      es: "FBI, Servicios de Información de Justicia Penal: NGI / Interstate Identification Index, NCIC y NICS, cada uno por su nombre",
    },
    when: "always",
  },
  { id: "us-attorney", name: { en: "U.S. Attorney", es: "Fiscalía federal (U.S. Attorney)" }, when: "always" },
  { id: "clerk", name: { en: "Clerk of the court", es: "Secretaría del tribunal" }, when: "always" },
  {
    id: "arresting-agency",
    name: {
      en: "Arresting agency, and every database it feeds",
      es: "Agencia que hizo la detención, y cada base de datos que alimenta",
    },
    when: "arrest",
  },
  { id: "marshals", name: { en: "U.S. Marshals Service", es: "Servicio de los U.S. Marshals" }, when: "arrest" },
  { id: "bop", name: { en: "Federal Bureau of Prisons", es: "Oficina Federal de Prisiones" }, when: "imprisonment" },
  {
    id: "probation",
    name: {
      en: "U.S. Probation and Pretrial Services",
      es: "Servicios federales de libertad condicional y previos al juicio",
    },
    when: "supervision",
  },
  {
    id: "state-repository",
    name: {
      en: "State repository, where it holds the federal arrest",
      es: "Repositorio estatal, si tiene la detención federal",
    },
    when: "state",
  },
];

/** What is done when the order is in hand, in order. */
export const afterGrant: readonly (Ground & { readonly id: string })[] = [
  {
    id: "serve-copies",
    ...analysis(
      "Serve certified copies of the order on every record holder it names, and keep proof of each service.",
      "18 U.S.C. § 3771A(c)(1)(C), (d)(1), (f)",
      recalled,
    ),
  },
  {
    id: "fbi-acts-on-order",
    ...analysis(
      "The FBI holds what agencies submit, and removes federal arrest data only at the request of the submitting agency or on a federal court's order that says expungement.",
      "28 C.F.R. § 16.34",
      { confidence: "secondary", source: "fbiControllingAuthority" },
    ),
  },
  { id: "appeal", ...safeTimeToAppeal },
  {
    id: "re-check",
    ...analysis(
      "After 60 to 90 days ask for a new Identity History Summary and look for every entry that the order names.",
      "28 C.F.R. § 16.30",
      recalled,
    ),
  },
  {
    id: "challenge",
    ...analysis(
      "Where an entry still stands, challenge it with the submitting agency, or electronically with the FBI.",
      "28 C.F.R. § 16.34",
      { confidence: "secondary", source: "fbiFeeWaiver" },
    ),
  },
  {
    id: "private-companies",
    ...analysis(
      "Private background-check companies, copies of PACER papers, the press and inmate locators need requests of their own; cite the duty of accuracy.",
      "15 U.S.C. § 1681e(b)",
      recalled,
    ),
  },
  {
    id: "no-answer-without-counsel",
    ...analysis(
      "What may be answered when somebody asks about the record is counsel's advice, question by question: the Act has no words on it, and immigration forms ask for expunged arrests too.",
      "18 U.S.C. § 3771A(c)(3), (d)(2)",
      { confidence: "secondary", source: "ilrc" },
    ),
  },
];
