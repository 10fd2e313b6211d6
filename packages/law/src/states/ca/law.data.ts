import type { Jurisdiction } from "../jurisdiction.ts";
import { defenses } from "./defenses.data.ts";
import { dismissals } from "./dismissals.data.ts";
import { facts } from "./facts.data.ts";
import { codes, doors, lists } from "./lists.data.ts";
import { section23614 } from "./section-236.14.data.ts";
import { section23615 } from "./section-236.15.data.ts";

/** The law of California, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "CA",
  name: "California",
  summary:
    "California lets a trafficking survivor petition to vacate convictions, arrests and juvenile adjudications for any nonviolent offense that was the direct result of being trafficked (Penal Code § 236.14), and gives victims of intimate partner or sexual violence a parallel petition (§ 236.15). Vacated cases are treated as never having happened, the records are sealed and then destroyed, and there is no filing deadline.",
  lastChecked: "2026-11-21",
  codes,
  lists,
  facts,
  statutes: [section23614, section23615, ...dismissals, ...defenses],
  defense: {
    citation: "Cal. Penal Code §§ 236.23, 236.24; Cal. Evid. Code § 1161",
    words: {
      text: "§ 236.23 (trafficking): defense that the person was coerced to commit the offense as a direct result of being a trafficking victim at the time and had a reasonable fear of harm; defendant's burden is a preponderance; not available for violent felonies under § 667.5(c) (AB 124 of 2021 opened it to serious felonies and trafficking charges). The trafficker need not have directed the particular crime (In re D.C. (2021), E073980). CALCRIM 3414. § 236.24 is the same defense for intimate partner or sexual violence; it lists certified government and immigration records as evidence, may be raised any time before plea or the end of trial, and on request is decided at the preliminary hearing. Evid. Code § 1161(a) bars using a victim's commercial sex acts to prove criminal liability for them.",
      confidence: "verified",
    },
  },
  record: {
    repository: "California Department of Justice, Bureau of Criminal Identification and Analysis",
    howToRequest: {
      text: "Live Scan fingerprints with the record-review request form (BCIA 8016RR); a processing fee applies with a fee-waiver application for people who cannot pay.",
      confidence: "recalled",
    },
  },
  doors,
};
