import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Puerto Rico, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "PR",
  name: "Puerto Rico",
  summary:
    "No Puerto Rico law was found that clears criminal records because the person was a trafficking victim; a 2025-26 Senate bill (P. del S. 45) would create a criminal defense for victims, not record relief. General relief exists: elimination of convictions from the certificate of criminal record under Law 254 of 1974 as amended (recalled; conditions depend on offense and time), and executive pardon.",
  lastChecked: "2026-11-21",
  codes: {
    leyes: { name: "P.R. Laws Ann.", also: ["L.P.R.A.", "LPRA", "Leyes de Puerto Rico Anotadas"] },
    penal: { name: "Código Penal de Puerto Rico", also: ["Código Penal", "Codigo Penal", "Cód. Penal"] },
  },
  lists: {},
  facts: {},
  statutes: [],
  defense: {
    citation: "P. del S. 45 (bill to amend the Penal Code, Law 146-2012)",
    words: {
      text: "Would exclude liability when criminal conduct is a direct consequence of trafficking exploitation; described as pending in a January 2026 law review note.",
      confidence: "secondary",
      // A bill is no law: what it would do is said of it, not by it.
      kind: "analysis",
    },
  },
  record: {
    repository: "Policía de Puerto Rico (Certificado de Antecedentes Penales)",
    howToRequest: {
      text: "Request the certificate online through PR.gov or at a police office.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled(
      "Elimination of convictions from the certificate of criminal record; the conditions depend on the offense and the time that has passed.",
      { citation: "Law 254 of 1974, as amended" },
    ),
    recalled("Executive pardon by the governor.", { citation: "P.R. Const. art. IV, § 4" }),
  ],
};
