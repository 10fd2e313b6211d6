import {
  type Documents,
  type Procedure,
  recalled,
  secondary,
  type Version,
  type Victim,
  verified,
} from "../jurisdiction.ts";

export const victim: Victim = {
  words: recalled(
    "Understood to mean a person subjected to an act that violates Crim. Law Title 3, Subtitle 11 (Maryland's sex and labor trafficking offenses) or 18 U.S.C. §§ 1589, 1590, 1591 or 1594(a); the definition paragraph was not reached in the texts read.",
  ),
  sexTrafficking: true,
  laborTrafficking: true,
  minorsWithoutForce: null,
  federalDefinition: true,
};

const documents: Documents = {
  creates: "none",
  required: false,
  examples: ["copies of any documents showing entitlement to relief must be attached"],
};

const procedure: Procedure = {
  court: recalled("court that entered the judgment of conviction"),
  who: "person convicted of a qualifying offense",
  contents: [
    "be in writing",
    "describe the evidence",
    "include copies of any documents showing that the movant is entitled to relief",
  ],
  service:
    "State's Attorney for the jurisdiction of conviction; if the offense was within the previous five years, also mail to the victim's or victim's representative's last known address",
  response: null,
  hearing:
    "required, except that the court may dismiss without a hearing a motion that states no ground, offers nothing new, or was filed fraudulently or in bad faith, and may grant without a hearing when the State's Attorney consents, no victim objects, and at least 60 days have passed since notice and service",
  fee: null,
  confidential:
    "no sealing rule found; a 2022 bill (SB 767) to seal the filings and close the hearing was introduced and is not shown as enacted",
  forms: [],
  formWords: null,
  consolidation: null,
  discretion: "may",
};

/** § 8-302 as it has stood since chs. 686 and 687 of 2023. */
export const since2023: Version = {
  from: "2023-10-01",
  victim,
  ways: [
    {
      id: "qualifying-offense",
      dispositions: ["conviction"],
      offenses: {
        every: [
          { listed: "qualifying" },
          {
            some: [
              { not: { listed: "section-11-303" } },
              { since: ["charge.offenseDate", "2019-10-01"] },
              {
                notRead: recalled(
                  "Before October 2019 Crim. Law § 11-303 was, as recalled, the offense of human trafficking, and prostitution stood in § 11-306; whether the list reaches those convictions was not read.",
                  { citation: "Md. Code, Crim. Law §§ 11-303, 11-306" },
                ),
              },
            ],
          },
        ],
      },
      included: [
        "Crim. Law § 3-322 unnatural or perverted sexual practice, as it existed before 2023-10-01",
        "§ 5-601 possessing or administering a controlled dangerous substance",
        "§ 5-618 possessing or purchasing a noncontrolled substance",
        "§ 5-620(a)(2) possessing or distributing controlled paraphernalia",
        "§ 6-205 fourth-degree burglary",
        "§ 6-301(c) malicious destruction of property, lesser degree",
        "Title 6, Subtitle 4 trespass offenses",
        "§ 7-104 misdemeanor theft",
        "§ 8-103 misdemeanor bad check",
        "§ 8-303 fraudulent government identification document",
        "§ 8-503 public assistance fraud",
        "§§ 9-501, 9-502, 9-503 false statement to officer or official",
        "§ 10-201 disturbing the peace and disorderly conduct",
        "§ 11-107 indecent exposure",
        "§ 11-303 prostitution",
        "Transp. § 13-401(h) driving with suspended registration",
        "Transp. § 13-409(b) failure to display registration",
        "Transp. § 16-101 driving without a license",
        "Transp. § 16-112(c) failure to display license",
        recalled("further items after paragraph (xix) of § 8-302(a)(2) exist but were not read"),
      ],
      excluded: ["any offense not on the list, including most felonies"],
      nexus: { phrase: "a direct result of being a victim of human trafficking", kind: "direct-result" },
    },
  ],
  conditions: [],
  weighs: [
    "factor: the length of time between the offense and the trafficking of the movant (§ 8-302(d)(2))",
    "factor: the dynamics of the relationship between the movant and the trafficker",
    "factor: any other relevant evidence",
    verified("the court states its reasons on the record", { citation: "Md. Rule 4-333.1(e)" }),
  ],
  standard: "preponderance",
  documents,
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure,
  effect: [
    recalled(
      "If the motion is granted the court vacates the conviction; the failed 2019 predecessor bill said a vacated conviction is not a conviction for any purpose, and the 2020 act is understood to say the same. Expungement of the records is a separate step under Crim. Proc. Title 10, Subtitle 1 unless the section (not fully read) says otherwise.",
    ),
  ],
  afterDenial: null,
};

/** The act of 2020, whose list was not read: only that it took in prostitution, as the law before it did. */
export const from2020: Version = {
  ...since2023,
  from: "2020",
  to: "2023-10-01",
  ways: [
    {
      id: "qualifying-offense",
      dispositions: ["conviction"],
      offenses: { some: [{ listed: "prostitution" }, { listed: "qualifying-of-2020" }] },
      included: [
        secondary("prostitution, as in the law before"),
        secondary(
          "a list of qualifying offenses, mostly low-level; the list of 2020 was not read, and the act of 2023 changed it",
        ),
      ],
      excluded: [secondary("any offense not on the list")],
      nexus: {
        phrase: "a direct result of being a victim of human trafficking",
        kind: "direct-result",
        confidence: "secondary",
      },
    },
  ],
};

/** The first text, of which only reports were read. */
export const from2011: Version = {
  ...since2023,
  from: "2011",
  to: "2020",
  ways: [
    {
      id: "prostitution-under-duress",
      dispositions: ["conviction"],
      offenses: { listed: "prostitution" },
      included: [secondary("prostitution")],
      excluded: [secondary("every other offense")],
      nexus: { phrase: null, kind: "coerced", confidence: "secondary" },
    },
  ],
  conditions: [
    {
      id: "consent-of-the-prosecutor",
      words: secondary("the State's Attorney consented before the motion was filed"),
      rule: { is: "charge.md-states-attorney-consented" },
    },
  ],
  weighs: [],
  standard: "unknown",
  documents: { ...documents, creates: null, required: null, examples: [] },
  dueDiligence: null,
  procedure: {
    ...procedure,
    who: secondary("person convicted of prostitution, with the consent of the State's Attorney"),
    contents: [],
    service: null,
    hearing: null,
    confidential: null,
    discretion: null,
  },
  effect: [secondary("The conviction of prostitution is vacated.")],
};
