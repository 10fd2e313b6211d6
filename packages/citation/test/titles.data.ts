/**
 * Charge titles in every form that dockets and people use, invented or reduced to
 * the citation, with what must be read from them. A statute is written
 * `key` for an offense or `key role`; `key|other` lists the other readings.
 */
export interface TitleCase {
  readonly title: string;
  readonly statutes: readonly string[];
  readonly description?: string;
  readonly severity?: string;
  readonly form?: string;
  readonly aidingCited?: boolean;
  readonly drugCode?: string;
  readonly activityCode?: string;
  readonly code?: string;
  readonly countLabel?: string;
  readonly mentioned?: readonly string[];
  readonly rest?: string;
}

/** The citation codes of dockets. */
export const codes: readonly TitleCase[] = [
  {
    title: "18:922G.F UNLAWFUL POSSESSION",
    statutes: ["18:922(g)"],
    severity: "felony code",
    description: "UNLAWFUL POSSESSION",
  },
  { title: "18:922G(1)", statutes: ["18:922(g)(1)"] },
  { title: "18:0922G.F", statutes: ["18:922(g)"], severity: "felony code" },
  { title: "18:922(g)(1).F FELON", statutes: ["18:922(g)(1)"], severity: "felony code", description: "FELON" },
  { title: "18:1382.M TRESPASS", statutes: ["18:1382"], severity: "misdemeanor code", description: "TRESPASS" },
  { title: "18:113.P", statutes: ["18:113"], severity: "petty code" },
  { title: "18:113.I", statutes: ["18:113"], severity: "infraction code" },
  { title: "18:113.X", statutes: ["18:113"], description: "X" },
  { title: "21:841A=CD.F", statutes: ["21:841(a)"], severity: "felony code", drugCode: "CD" },
  { title: "21:841A1=CD.F", statutes: ["21:841(a)(1)"], severity: "felony code", drugCode: "CD" },
  {
    title: "21:846=ND.F CONSPIRACY TO DISTRIBUTE",
    statutes: ["21:846"],
    severity: "felony code",
    drugCode: "ND",
    form: "conspiracy",
    description: "CONSPIRACY TO DISTRIBUTE",
  },
  { title: "21:952=NI.F", statutes: ["21:952"], severity: "felony code", drugCode: "NI" },
  {
    title: "18:1956-4999.F MONEY LAUNDERING",
    statutes: ["18:1956"],
    severity: "felony code",
    activityCode: "4999",
    description: "MONEY LAUNDERING",
  },
  {
    title: "18:1957-4999.F, 2 - MONEY; aid & abet",
    statutes: ["18:1957", "18:2 aiding"],
    severity: "felony code",
    activityCode: "4999",
    aidingCited: true,
    description: "MONEY; aid & abet",
  },
  { title: "8:1326.F--REENTRY", statutes: ["8:1326"], severity: "felony code", description: "REENTRY" },
  { title: "18:982.F, 28:2461(c)", statutes: ["18:982 forfeiture", "28:2461(c) forfeiture"], severity: "felony code" },
  {
    title: "18:1343.F and 2.F WIRE FRAUD",
    statutes: ["18:1343", "18:2 aiding"],
    severity: "felony code",
    aidingCited: true,
    description: "WIRE FRAUD",
  },
  { title: "18:1962D.F", statutes: ["18:1962(d)"], severity: "felony code" },
  { title: "18:1382.M and 1361.F", statutes: ["18:1382", "18:1361"] },
  {
    title: "18:225.F CONTINUING CRIMINAL ENTERPRISE",
    statutes: ["18:225"],
    severity: "felony code",
    description: "CONTINUING CRIMINAL ENTERPRISE",
  },
  { title: "08:1326", statutes: ["8:1326"] },
];

/** A letter behind a number: a subsection, a lettered section, or either. */
export const letters: readonly TitleCase[] = [
  { title: "18:2261A", statutes: ["18:2261A|2261(a)"] },
  { title: "18:2261A.F", statutes: ["18:2261A|2261(a)"], severity: "felony code" },
  { title: "18:2261A(2)", statutes: ["18:2261A(2)|2261(a)(2)"] },
  { title: "18:2252A(a)(2) RECEIPT", statutes: ["18:2252A(a)(2)"], description: "RECEIPT" },
  { title: "18:2252AA", statutes: ["18:2252A(a)"] },
  { title: "18:1028A(a)(1), 2", statutes: ["18:1028A(a)(1)", "18:2 aiding"], aidingCited: true },
  { title: "18:2332A.F", statutes: ["18:2332a|2332(a)"], severity: "felony code" },
  { title: "18:2332a", statutes: ["18:2332a"] },
  { title: "8:1324A.F", statutes: ["8:1324a|1324(a)"], severity: "felony code" },
  { title: "21:860A", statutes: ["21:860a|860(a)"] },
  { title: "18:924CA.F", statutes: ["18:924(c)"], severity: "felony code", rest: "A" },
  { title: "18:1591A1A", statutes: ["18:1591(a)(1)(A)"] },
  { title: "15:78J(b)", statutes: ["15:78j(b)"] },
  { title: "15 U.S.C. §§ 78j(b) and 78ff", statutes: ["15:78j(b)", "15:78ff"] },
  { title: "15 U.S.C. § 78dd-1(a)", statutes: ["15:78dd-1(a)"] },
  { title: "42 U.S.C. § 1320a-7b(b)(2)", statutes: ["42:1320a-7b(b)(2)"] },
  { title: "42:408A.F", statutes: ["42:408(a)|408a"], severity: "felony code" },
  { title: "42 U.S.C. § 408a", statutes: ["42:408a|408(a)"] },
  { title: "18 U.S.C. § 2261A", statutes: ["18:2261A"] },
  { title: "18 usc 2252a", statutes: ["18:2252A|2252(a)"] },
  { title: "18 usc 922g", statutes: ["18:922(g)"] },
  { title: "18 usc 1591a1", statutes: ["18:1591(a)(1)"] },
  { title: "18:371CONSPIRACY", statutes: ["18:371"], form: "conspiracy", description: "CONSPIRACY" },
];

/** Citations in prose. */
export const prose: readonly TitleCase[] = [
  { title: "18 U.S.C. § 2113(a)", statutes: ["18:2113(a)"] },
  { title: "18 USC 2113(a)", statutes: ["18:2113(a)"] },
  { title: "18 USC §2113(a)", statutes: ["18:2113(a)"] },
  { title: "18U.S.C.§2113(a)", statutes: ["18:2113(a)"] },
  { title: "18 U. S. C. § 2113(a)", statutes: ["18:2113(a)"] },
  { title: "18 U.S.C.A. § 2113(a)", statutes: ["18:2113(a)"] },
  { title: "18 USCS 2113(a)", statutes: ["18:2113(a)"] },
  { title: "18 U.S. Code § 2113(a)", statutes: ["18:2113(a)"] },
  { title: "18\u00a0U.S.C.\u00a0§\u00a02113(a)", statutes: ["18:2113(a)"] },
  { title: "18 U.S.C. Sec. 2113 (a) and (d)", statutes: ["18:2113(a)", "18:2113(d)"] },
  {
    title: "18 U.S.C. § 2113(a), (d), and 2.",
    statutes: ["18:2113(a)", "18:2113(d)", "18:2 aiding"],
    aidingCited: true,
  },
  { title: "Title 18, United States Code, Section 1001", statutes: ["18:1001"] },
  {
    title: "Title 18, United States Code, Sections 1591(a)(1) and 2",
    statutes: ["18:1591(a)(1)", "18:2 aiding"],
    aidingCited: true,
  },
  { title: "Title 18 U.S.C. Sections 1591 and 2", statutes: ["18:1591", "18:2 aiding"], aidingCited: true },
  { title: "Sections 841(a)(1) and 846 of Title 21, United States Code", statutes: ["21:841(a)(1)", "21:846"] },
  { title: "21 U.S.C. §§ 841(a)(1) and 846", statutes: ["21:841(a)(1)", "21:846"] },
  { title: "18 USC 1591; 18 USC 1594(c)", statutes: ["18:1591", "18:1594(c)"] },
  { title: "18 U.S.C. § 1591 and 18 U.S.C. § 2", statutes: ["18:1591", "18:2 aiding"], aidingCited: true },
  { title: "18 USC 1589(a), 1590 & 1594", statutes: ["18:1589(a)", "18:1590", "18:1594"] },
  { title: "Bank robbery (18 U.S.C. § 2113(a))", statutes: ["18:2113(a)"], description: "Bank robbery" },
  {
    title: "Sex trafficking, in violation of 18 U.S.C. § 1591(a)",
    statutes: ["18:1591(a)"],
    description: "Sex trafficking",
  },
  { title: "18 2113(A) US-BANK", statutes: ["18:2113(a)"], description: "BANK" },
  { title: "18 U.S.C. § 1385 note", statutes: ["18:1385 note"] },
  { title: "18 U.S.C. §§ 1581-1588", statutes: ["18:1581", "18:1588"], rest: "1581-1588" },
  { title: "18 U.S.C. § 513(a)-(c)", statutes: ["18:513(a)", "18:513(b)", "18:513(c)"] },
  { title: "36 CFR 2.35", statutes: ["36-CFR:2.35"] },
  { title: "36 C.F.R. §§ 2.35(b)(1), 4.23(a)(1)", statutes: ["36-CFR:2.35(b)(1)", "36-CFR:4.23(a)(1)"] },
  { title: "Title 36, Code of Federal Regulations, Section 2.35(c)", statutes: ["36-CFR:2.35(c)"] },
  { title: "41 CFR 102-74.390", statutes: ["41-CFR:102-74.390"] },
  { title: "17 CFR 240.10b-5", statutes: ["17-CFR:240.10b-5"] },
  { title: "36:2.35", statutes: ["36-CFR:2.35"] },
];

/** Lists, adjuncts and enhancements. */
export const lists: readonly TitleCase[] = [
  { title: "18:371 and 3551 et seq.", statutes: ["18:371", "18:3551 sentencing etSeq"] },
  { title: "31:5314 and 5322(b); 18:2;", statutes: ["31:5314", "31:5322(b)", "18:2 aiding"], aidingCited: true },
  {
    title: "18:2, 1001(a), and 3551 et seq.;",
    statutes: ["18:2 aiding", "18:1001(a)", "18:3551 sentencing etSeq"],
    aidingCited: true,
  },
  {
    title: "18:2 and 1001(a); STATEMENTS",
    statutes: ["18:2 aiding", "18:1001(a)"],
    aidingCited: true,
    description: "STATEMENTS",
  },
  { title: "22:612, 618(a)(2); 18:2", statutes: ["22:612", "22:618(a)(2)", "18:2 aiding"], aidingCited: true },
  {
    title: "22:612 and 618(a)(1); 18:2 and 3551 et seq.; FILING OF; Unregistered",
    statutes: ["22:612", "22:618(a)(1)", "18:2 aiding", "18:3551 sentencing etSeq"],
    aidingCited: true,
    description: "FILING OF; Unregistered",
  },
  { title: "21:952, 960", statutes: ["21:952", "21:960"] },
  {
    title: "21:952 and 960 - Importation (Felony)",
    statutes: ["21:952", "21:960"],
    severity: "felony title",
    description: "Importation",
  },
  { title: "18:1341/1343", statutes: ["18:1341", "18:1343"] },
  {
    title: "18:111(a)(1); 18:758 - Assault; High Speed",
    statutes: ["18:111(a)(1)", "18:758"],
    description: "Assault; High Speed",
  },
  { title: "18:922(g) - Firearm; 18:924(c) - Use", statutes: ["18:922(g)", "18:924(c)"], description: "Firearm; Use" },
  { title: "8:1326(a) and (b)(1)", statutes: ["8:1326(a)", "8:1326(b)(1) penalty"] },
  { title: "8:1326(a) enhanced by (b)(1)", statutes: ["8:1326(a)", "8:1326(b)(1) penalty"] },
  { title: "8:1326(b)(1)", statutes: ["8:1326(b)(1)"] },
  { title: "8:1326 and (b)(2)", statutes: ["8:1326", "8:1326(b)(2) penalty"] },
  { title: "18:1956(a)(1)(A)(i) and (B)(i)", statutes: ["18:1956(a)(1)(A)(i)", "18:1956(a)(1)(B)(i)"] },
  { title: "18:924(c)(1)(A)(i) and (ii)", statutes: ["18:924(c)(1)(A)(i)", "18:924(c)(1)(A)(ii)"] },
  { title: "26:7206(1), (2)", statutes: ["26:7206(1)", "26:7206(2)"] },
  {
    title: "21:841(a)(1), (b)(1)(C), 846; 18:2",
    statutes: ["21:841(a)(1)", "21:841(b)(1)(C) penalty", "21:846", "18:2 aiding"],
    aidingCited: true,
  },
  {
    title: "21:841(a)(1), 841(b)(1)(A), 851 and 853",
    statutes: ["21:841(a)(1)", "21:841(b)(1)(A) penalty", "21:851 penalty", "21:853 forfeiture"],
  },
  { title: "21:841(b)(7)", statutes: ["21:841(b)(7)"] },
  { title: "21:841(b)(1)(C)", statutes: ["21:841(b)(1)(C) penalty"] },
  { title: "21:841(b)(1)(C) resulting in death", statutes: ["21:841(b)(1)(C)"], description: "resulting in death" },
  {
    title: "18:922(g)(1) and 924(a)(2) Felon",
    statutes: ["18:922(g)(1)", "18:924(a)(2) penalty"],
    description: "Felon",
  },
  { title: "18:924(a)(2)", statutes: ["18:924(a)(2)"] },
  { title: "18:924(a)(1)(A)", statutes: ["18:924(a)(1)(A)"] },
  {
    title: "18:1591(a)(1), (a)(2) and (b)(1); 1594(c); 2",
    statutes: ["18:1591(a)(1)", "18:1591(a)(2)", "18:1591(b)(1) penalty", "18:1594(c)", "18:2 aiding"],
    aidingCited: true,
  },
  { title: "18:1344, 3147 and 3571", statutes: ["18:1344", "18:3147 penalty", "18:3571 sentencing"] },
  { title: "18:1001, 3238", statutes: ["18:1001", "18:3238 venue"] },
  { title: "18:1343; 18:981(a)(1)(C)", statutes: ["18:1343", "18:981(a)(1)(C) forfeiture"] },
  {
    title: "21:841(a)(1), 846, 500 grams or more",
    statutes: ["21:841(a)(1)", "21:846"],
    description: "500 grams or more",
  },
  { title: "18:2113(a), 3 counts", statutes: ["18:2113(a)"], description: "3 counts" },
  { title: "18:641, 1,000 dollars", statutes: ["18:641"], description: "1,000 dollars" },
];

/** The clerk's fuller statement in brackets, count labels, and other texts around a citation. */
export const around: readonly TitleCase[] = [
  {
    title: "18:513A.F (18:513(a) and 2 -UTTERING",
    statutes: ["18:513(a)", "18:2 aiding"],
    severity: "felony code",
    aidingCited: true,
    code: "18:513A.F",
    description: "UTTERING",
  },
  {
    title: "18:513A.F (18:513(a) and 2 -UTTERING)",
    statutes: ["18:513(a)", "18:2 aiding"],
    severity: "felony code",
    aidingCited: true,
    code: "18:513A.F",
    description: "UTTERING",
  },
  {
    title: "21:841A=CD.F (21:846 - CONSPIRACY",
    statutes: ["21:846"],
    severity: "felony code",
    drugCode: "CD",
    code: "21:841A=CD.F",
    form: "conspiracy",
    description: "CONSPIRACY",
    rest: "21:841A=CD.F",
  },
  {
    title: "18:1344.F (18:2 - AIDING",
    statutes: ["18:1344", "18:2 aiding"],
    severity: "felony code",
    aidingCited: true,
    description: "AIDING",
  },
  { title: "18:1201(a)(1) KIDNAPPING/Kidnapping", statutes: ["18:1201(a)(1)"], description: "KIDNAPPING/Kidnapping" },
  {
    title: "18:2423(a) COERCION OR ENTICEMENT/Unlawful Transportation",
    statutes: ["18:2423(a)"],
    description: "COERCION OR ENTICEMENT/Unlawful Transportation",
  },
  { title: "18:758-High Speed", statutes: ["18:758"], description: "High Speed" },
  { title: "Count 1 18:371 - Plan", statutes: ["18:371"], countLabel: "1", description: "Plan" },
  { title: "Counts 1-3, 18:1343", statutes: ["18:1343"], countLabel: "1-3" },
  { title: "Ct. II: 18:1344", statutes: ["18:1344"], countLabel: "II" },
  {
    title: "Conspiracy to violate 18 U.S.C. § 1956",
    statutes: ["18:1956"],
    form: "conspiracy",
    description: "Conspiracy to violate 18 U.S.C. § 1956",
  },
  {
    title: "18:371 CONSPIRACY TO VIOLATE 18:2421",
    statutes: ["18:371"],
    mentioned: ["18:2421"],
    form: "conspiracy",
    description: "CONSPIRACY TO VIOLATE 18:2421",
  },
  {
    title: "Conspiracy to violate 18 U.S.C. § 1591, in violation of 18 U.S.C. § 1594(c)",
    statutes: ["18:1594(c)"],
    mentioned: ["18:1591"],
    form: "conspiracy",
    description: "Conspiracy to violate 18 U.S.C. § 1591",
  },
  {
    title: "18:924(c) Use of a firearm (18:2113(a)) and more",
    statutes: ["18:924(c)"],
    mentioned: ["18:2113(a)"],
    description: "Use of a firearm (18:2113(a)) and more",
  },
];

/** Texts without a readable citation: nothing may be guessed. */
export const without: readonly TitleCase[] = [
  { title: "", statutes: [] },
  { title: "BLACKMAIL", statutes: [], description: "BLACKMAIL" },
  { title: "FRAUD BY WIRE", statutes: [], description: "FRAUD BY WIRE" },
  { title: "DISTRIBUTE EXPLOSIVE MATERIAL", statutes: [], description: "DISTRIBUTE EXPLOSIVE MATERIAL" },
  { title: "AIDING AND ABETTING", statutes: [], form: "aiding", description: "AIDING AND ABETTING" },
  { title: "Section 8 housing fraud", statutes: [], description: "Section 8 housing fraud" },
  { title: "§ 1591", statutes: ["§ 1591 unreadable"] },
  { title: "Title 18, Section 1001", statutes: ["Title 18, Section 1001 unreadable"] },
  { title: "Penal Code § 647(b)", statutes: ["§ 647(b) unreadable"], description: "Penal Code" },
  { title: "99:123", statutes: ["99:123 unreadable"] },
  { title: "0:123", statutes: ["0:123 unreadable"] },
  { title: "55 U.S.C. § 1", statutes: ["§ 1 unreadable"], description: "55 U.S.C." },
  { title: "18:1591.1", statutes: ["18:1591.1 unreadable"] },
  { title: "3:15-cr-00331", statutes: [], description: "3:15-cr-00331" },
  { title: "THEFT at 10:30 am", statutes: [], description: "THEFT at 10:30 am" },
  { title: "THEFT 10:30:15", statutes: [], description: "THEFT 10:30:15" },
];

/** Words for the level and the form. */
export const words: readonly TitleCase[] = [
  {
    title: "18:111 - Assault (Misdemeanor)",
    statutes: ["18:111"],
    severity: "misdemeanor title",
    description: "Assault",
  },
  {
    title: "18:111.F - Assault (Misdemeanor)",
    statutes: ["18:111"],
    severity: "misdemeanor title",
    description: "Assault",
  },
  {
    title: "18:113(a)(5) Assault - Class B misdemeanor",
    statutes: ["18:113(a)(5)"],
    severity: "misdemeanor title",
    description: "Assault - Class B misdemeanor",
  },
  {
    title: "18:1382 Trespass (Petty Offense)",
    statutes: ["18:1382"],
    severity: "petty title",
    description: "Trespass",
  },
  {
    title: "36 CFR 4.2 Traffic (Infraction)",
    statutes: ["36-CFR:4.2"],
    severity: "infraction title",
    description: "Traffic",
  },
  { title: "18:111 x (Felony) y (Misdemeanor)", statutes: ["18:111"], description: "x (Felony) y (Misdemeanor)" },
  { title: "18:4 MISPRISION OF FELONY", statutes: ["18:4 misprision"], description: "MISPRISION OF FELONY" },
  {
    title: "18:922(g)(1) Firearm during a felony offense",
    statutes: ["18:922(g)(1)"],
    description: "Firearm during a felony offense",
  },
  {
    title: "18:2113(a) Attempted bank robbery",
    statutes: ["18:2113(a)"],
    form: "attempt",
    description: "Attempted bank robbery",
  },
  {
    title: "18:2113(a) Robbery or attempted robbery",
    statutes: ["18:2113(a)"],
    description: "Robbery or attempted robbery",
  },
  { title: "18:1349 ATTEMPT AND CONSPIRACY", statutes: ["18:1349"], description: "ATTEMPT AND CONSPIRACY" },
  {
    title: "18:1956(h); LAUNDERING; Conspiracy to Launder.",
    statutes: ["18:1956(h)"],
    form: "conspiracy",
    description: "LAUNDERING; Conspiracy to Launder.",
  },
  {
    title: "18:2113(a); 18:371 - Robbery; Conspiracy",
    statutes: ["18:2113(a)", "18:371"],
    description: "Robbery; Conspiracy",
  },
  { title: "18:371", statutes: ["18:371"] },
  { title: "18:2", statutes: ["18:2 aiding"], form: "aiding" },
  { title: "18:2 and 3551", statutes: ["18:2 aiding", "18:3551 sentencing"], form: "aiding" },
  { title: "99:123; 18:2", statutes: ["99:123 unreadable", "18:2 aiding"], aidingCited: true },
  { title: "18:3", statutes: ["18:3 accessory"], form: "accessory" },
  { title: "18:2113(a) and 3", statutes: ["18:2113(a)", "18:3 accessory"], form: "accessory" },
  { title: "18:2113(a), 2 and 3", statutes: ["18:2113(a)", "18:2 aiding", "18:3 accessory"], aidingCited: true },
  {
    title: "18:2113(a) Robbery, aiding and abetting",
    statutes: ["18:2113(a)"],
    aidingCited: true,
    description: "Robbery, aiding and abetting",
  },
  {
    title: "18:2113(a) Aiding and abetting robbery",
    statutes: ["18:2113(a)"],
    form: "aiding",
    description: "Aiding and abetting robbery",
  },
  {
    title: "18:373 Solicitation to commit a crime of violence",
    statutes: ["18:373"],
    form: "solicitation",
    description: "Solicitation to commit a crime of violence",
  },
  { title: "Solicitation of prostitution", statutes: [], description: "Solicitation of prostitution" },
];
