import { type Jurisdiction, recalled, secondary, type Version, type Way } from "../jurisdiction.ts";

/** An act of 2025 that nobody here has read: an offense that was outside may be inside since. */
const amendedIn2025 = recalled(
  "An act of 2025 amended the section. Its content was not seen: read the text in force before use.",
);

/** The offenses named since 2019. */
const named: Way = {
  id: "named-offense",
  dispositions: ["conviction", "deferred"],
  offenses: { listed: "covered" },
  included: [
    "Health & Safety Code § 481.120 (delivery of marijuana) punishable under (b)(1)",
    "Health & Safety Code § 481.121 (possession of marijuana) punishable under (b)(1)",
    "Penal Code § 31.03 (theft) punishable under (e)(1) or (2)",
    "Penal Code § 43.02 (prostitution)",
  ],
  excluded: ["all other offenses", "offenses barred by § 411.074(b)"],
  nexus: {
    phrase: "solely as a victim",
    kind: "own",
    rule: { is: "charge.tx-solely-as-victim" },
    confidence: "secondary",
  },
};

/** Until 2019: prostitution, and convictions only. */
const in2015: Way = {
  ...named,
  id: "prostitution",
  dispositions: ["conviction"],
  offenses: { listed: "prostitution" },
  included: ["Penal Code § 43.02 (prostitution)"],
};

/** § 411.0728 as S.B. 1801 and S.B. 20 left it in 2019: the list was read in the enrolled act, the rest in what others say. */
const since2019: Version = {
  from: "2019",
  victim: {
    words: recalled(
      "A victim of an offense under Penal Code § 20A.02 (trafficking), § 20A.03 (continuous trafficking) or § 43.05 (compelling prostitution), or of a federal offense with substantially similar elements.",
    ),
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [named],
  conditions: [
    {
      id: "assistance-to-law-enforcement",
      words:
        "assistance to law enforcement or prosecutor if requested, unless prevented by age or a disability resulting from victimization",
      rule: { is: "charge.tx-helped-when-asked" },
    },
    {
      id: "no-disqualifying-later-conviction",
      words: secondary("no disqualifying later conviction"),
      rule: { not: { is: "charge.tx-later-conviction" } },
    },
    {
      id: "not-barred-by-411-074",
      words: secondary("not an offense barred by § 411.074(b)", { citation: "Tex. Gov't Code § 411.074(b)" }),
      rule: { not: { is: "person.tx-barred-by-411-074" } },
    },
  ],
  weighs: [recalled("order is in the best interest of justice")],
  standard: "unspecified",
  documents: { creates: null, required: false, examples: [] },
  waits: [
    {
      after: "sentence-completed",
      years: 1,
      words: secondary("one year after completion of the sentence or dismissal"),
    },
  ],
  deadline: null,
  dueDiligence: null,
  procedure: {
    court: "court that convicted the person or placed the person on deferred adjudication",
    who: "the person",
    contents: [
      "sworn ground that the offense was committed solely as a victim",
      "assistance given to law enforcement if requested, or the reason (age, disability) it was not",
    ],
    service: "notice to the state",
    response: null,
    hearing: null,
    fee: "civil filing fee applies (county-specific); statement of inability to pay available",
    confidential: null,
    forms: [
      {
        number: "Model petition, § 411.0728",
        name: "Petition for Order of Nondisclosure under § 411.0728 (Office of Court Administration model)",
        edition: "February 2022",
        source:
          "https://texaslawhelp.org/article/nondisclosure-procedure-certain-victims-trafficking-persons-under-section-4110728",
        checked: "2026-11-21",
      },
    ],
    formWords: "OCA model Petition for Order of Nondisclosure under § 411.0728 (revision seen dated February 2022)",
    consolidation: recalled(
      "A pending petition for several such offenses may be possible (subsection (b-1) and following); not confirmed.",
    ),
    discretion: null,
  },
  effect: [
    "Agencies and courts may not disclose the record publicly; it stays open to listed agencies and criminal justice. The person need not disclose it in most settings. It is not erased.",
  ],
  afterDenial: null,
};

/** The law of Texas, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "TX",
  name: "Texas",
  summary:
    "Texas does not vacate; it offers an order of nondisclosure (sealing) for prostitution and for low-level marijuana and theft offenses committed solely as a trafficking or compelling-prostitution victim, if the person helped law enforcement when asked. A 2025 amendment to the section has been reported and must be checked before use.",
  lastChecked: "2026-11-21",
  codes: {
    penal: { name: "Tex. Penal Code", also: ["Penal Code", "P.C.", "PC", "T.P.C."] },
    hs: { name: "Tex. Health & Safety Code", also: ["Health & Safety Code", "Health and Safety Code", "H.S.C.", "HS"] },
    transp: { name: "Tex. Transp. Code", also: ["Transportation Code", "Transp. Code", "T.R.C."] },
  },
  lists: {
    covered: {
      citation: "Tex. Gov't Code § 411.0728(a)",
      name: { en: "offenses named in the section", es: "delitos nombrados en la sección" },
      offenses: [
        {
          at: "hs 481.120",
          name: "delivery of marijuana punishable under (b)(1)",
          only: { is: "charge.tx-lowest-marijuana" },
        },
        {
          at: "hs 481.121",
          name: "possession of marijuana punishable under (b)(1)",
          only: { is: "charge.tx-lowest-marijuana" },
        },
        { at: "penal 31.03", name: "theft punishable under (e)(1) or (2)", only: { is: "charge.tx-lowest-theft" } },
        { at: "penal 43.02", name: "prostitution" },
      ],
      read: "whole",
      confidence: "verified",
    },
    prostitution: {
      citation: "Tex. Gov't Code § 411.0728(a) (2015)",
      name: { en: "prostitution offenses of the 2015 text", es: "delitos de prostitución del texto de 2015" },
      offenses: [{ at: "penal 43.02", name: "prostitution" }],
      read: "whole",
      confidence: "secondary",
    },
  },
  facts: {
    "charge.tx-lowest-marijuana": {
      type: "boolean",
      label: { en: "Marijuana: lowest step", es: "Marihuana: grado más bajo" },
      question: {
        en: "Was this marijuana offense punishable under subsection (b)(1), the lowest step of its section?",
        es: "¿Se castigaba este delito de marihuana según el inciso (b)(1), el grado más bajo de su artículo?",
      },
      why: {
        en: "Of the marijuana offenses the section takes in only those punishable under (b)(1).",
        es: "De los delitos de marihuana, la sección alcanza solo los que se castigan según (b)(1).",
      },
      help: {
        en: "As generally known, (b)(1) is a Class B misdemeanor: check the judgment.",
        es: "Según se sabe en general, (b)(1) es un delito menor de clase B: compruébelo en el fallo.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information", "Complaint"],
      source: "Tex. Gov't Code § 411.0728(a); Tex. Health & Safety Code §§ 481.120(b)(1), 481.121(b)(1)",
      confidence: "verified",
    },
    "charge.tx-lowest-theft": {
      type: "boolean",
      label: { en: "Theft: two lowest steps", es: "Hurto: dos grados más bajos" },
      question: {
        en: "Was this theft punishable under subsection (e)(1) or (2), the two lowest steps?",
        es: "¿Se castigaba este hurto según el inciso (e)(1) o (2), los dos grados más bajos?",
      },
      why: {
        en: "Of thefts the section takes in only those punishable under (e)(1) or (2).",
        es: "De los hurtos, la sección alcanza solo los que se castigan según (e)(1) o (2).",
      },
      help: {
        en: "As generally known these are Class C and Class B misdemeanors: check the judgment.",
        es: "Según se sabe en general, son delitos menores de clase C y B: compruébelo en el fallo.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information", "Complaint"],
      source: "Tex. Gov't Code § 411.0728(a); Tex. Penal Code § 31.03(e)(1), (2)",
      confidence: "verified",
    },
    "charge.tx-solely-as-victim": {
      type: "boolean",
      label: { en: "Why it was committed", es: "Por qué se cometió" },
      question: {
        en: "Did the person commit this offense solely as a victim of trafficking or of compelling prostitution?",
        es: "¿Cometió la persona este delito solo como víctima de trata o de prostitución forzada?",
      },
      why: {
        en: "The section asks for an offense committed “solely as a victim”. It is the sworn ground of the petition.",
        es: "La sección pide un delito cometido “solo como víctima”. Es el fundamento jurado de la petición.",
      },
      who: ["attorney"],
      sensitivity: 2,
      proof: ["Provider or clinician affidavit", "Witness declarations"],
      source: "Tex. Gov't Code § 411.0728",
      confidence: "secondary",
    },
    "charge.tx-helped-when-asked": {
      type: "boolean",
      label: { en: "Help to law enforcement", es: "Ayuda a las autoridades" },
      question: {
        en: "Did the person give the help that police or prosecutors asked for in the trafficking case, or was no help asked for, or did age or a disability from the victimization prevent it?",
        es: "¿Dio la persona la ayuda que la policía o la fiscalía pidió en el caso de trata, o no se le pidió, o la impidió su edad o una discapacidad causada por la victimización?",
      },
      why: {
        en: "The petition must state the help given, if it was requested, or why age or disability prevented it.",
        es: "La petición debe decir qué ayuda se dio, si se pidió, o por qué la edad o una discapacidad la impidió.",
      },
      who: ["attorney"],
      sensitivity: 2,
      proof: ["Form I-914 Supplement B, or a prosecutor's or agent's letter", "Witness declarations"],
      source: "Tex. Gov't Code § 411.0728",
      confidence: "verified",
    },
    "charge.tx-later-conviction": {
      type: "boolean",
      ofOtherConvictions: "later",
      label: { en: "Later disqualifying conviction", es: "Condena posterior que excluye" },
      question: {
        en: "Has the person been convicted of, or placed on deferred adjudication for, another offense since this one, other than a traffic offense with only a fine?",
        es: "¿Ha sido la persona condenada, o puesta en adjudicación diferida, por otro delito después de este, aparte de una infracción de tránsito con solo multa?",
      },
      why: {
        en: "A reputable guide says that a disqualifying later conviction bars the order; which ones do was not read.",
        es: "Una guía seria dice que una condena posterior que excluye impide la orden; no se leyó cuáles son.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "Tex. Gov't Code § 411.0728",
      confidence: "secondary",
    },
    "person.tx-barred-by-411-074": {
      type: "boolean",
      label: { en: "Barred by the general rule", es: "Excluida por la regla general" },
      question: {
        en: "Does § 411.074(b) bar the person from an order of nondisclosure?",
        es: "¿Excluye el § 411.074(b) a la persona de una orden de no divulgación?",
      },
      why: {
        en: "Offenses barred by § 411.074(b) are left out.",
        es: "Los delitos que excluye el § 411.074(b) quedan fuera.",
      },
      help: {
        en: "Recalled, to be checked: it concerns offenses with sex offender registration, murder, aggravated kidnapping, trafficking, injury to a child, stalking and family violence.",
        es: "De memoria, debe comprobarse: trata de delitos con registro de delincuente sexual, homicidio, secuestro agravado, trata, lesiones a un menor, acecho y violencia familiar.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "Tex. Gov't Code § 411.074(b)",
      confidence: "secondary",
    },
    "charge.tx-set-aside": {
      type: "boolean",
      label: { en: "Conviction set aside", es: "Condena anulada tras la supervisión" },
      question: {
        en: "Was the person placed on community supervision for this conviction, and was the conviction later set aside?",
        es: "¿Se puso a la persona en supervisión comunitaria por esta condena, y se anuló después la condena?",
      },
      why: {
        en: "Until 2019 the section reached only convictions set aside after community supervision, as a reputable guide describes it.",
        es: "Hasta 2019 la sección alcanzaba solo condenas anuladas después de la supervisión comunitaria, según la describe una guía seria.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Probation order", "Judgment in the criminal case"],
      source: "Tex. Gov't Code § 411.0728",
      confidence: "secondary",
    },
  },
  statutes: [
    {
      id: "tx-gov-411.0728",
      citation: "Tex. Gov't Code § 411.0728",
      title: "Order of nondisclosure for victims of trafficking or compelling prostitution",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "secondary",
      versions: [
        {
          ...since2019,
          from: "2015",
          to: "2019",
          ways: [in2015],
          conditions: [
            ...since2019.conditions.filter(({ id }) => id !== "assistance-to-law-enforcement"),
            {
              id: "conviction-set-aside",
              words: secondary("placed on community supervision, and the conviction set aside"),
              rule: { is: "charge.tx-set-aside" },
            },
          ],
          effect: [secondary("Agencies and courts may not disclose the record publicly. It is not erased.")],
        },
        { ...since2019, to: "2025" },
        {
          ...since2019,
          from: "2025",
          ways: [{ ...named, offenses: { some: [named.offenses, { notRead: amendedIn2025 }] } }],
          weighs: [amendedIn2025, ...since2019.weighs],
        },
      ],
      history: [
        "2019 (S.B. 1801, S.B. 20): added deferred adjudication, marijuana and theft offenses, compelling prostitution, and the assistance condition",
        "2025: amended (content not seen)",
      ],
      unverified: [
        "2025 amendment",
        "victim flags",
        "standardOfProof",
        "timing",
        "nexus.phrase (secondary)",
        "procedure.consolidation",
        "procedure.hearing",
      ],
      sources: [
        { url: "https://capitol.texas.gov/tlodocs/86R/billtext/html/SB01801F.htm", kind: "session-law", asOf: "2019" },
        {
          url: "https://www.legis.state.tx.us/tlodocs/84R/billtext/html/HB02286F.HTM",
          kind: "session-law",
          asOf: "2015",
        },
        {
          url: "https://texaslawhelp.org/article/nondisclosure-procedure-certain-victims-trafficking-persons-under-section-4110728",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/tx/", kind: "secondary", asOf: "2020-01" },
      ],
      notes:
        "Offense list read from the 2019 enrolled act; the rest of the section was not. The Texas LawHelp page still described the pre-2019 rule when stored. A third-party research record dated 2026 reports a 2025 amendment to § 411.0728 without giving its content.",
    },
  ],
  defense: {
    citation: "Tex. Penal Code § 43.02(d)",
    words: {
      text: "Defense to prostitution that the actor was a victim of trafficking or compelling prostitution; not read.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "Texas Department of Public Safety (DPS), Crime Records",
    howToRequest: {
      text: "Personal review by fingerprints (DPS), or the public conviction search; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled(
      "Pardon by the Governor on the recommendation of the Board of Pardons and Paroles; after a full pardon the record can be expunged.",
      { citation: "Tex. Const. art. IV, § 11" },
    ),
    recalled("Expunction of arrests that led to no conviction.", { citation: "Tex. Code Crim. Proc. ch. 55A" }),
    recalled("The general orders of nondisclosure, which ask for no victim.", {
      citation: "Tex. Gov't Code ch. 411, subch. E-1",
    }),
  ],
};
