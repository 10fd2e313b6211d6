import { analysis, recalled } from "../../statement.ts";

/** What a person should know of counsel, privacy and custody beside the motion itself. */
export const aroundTheCase = {
  noCounselNamed: analysis(
    "The statute on appointed counsel does not name § 3771A. A court may still be asked to appoint counsel, and the federal defender of the district may be asked for help; whether a court will appoint is open.",
    "18 U.S.C. § 3006A(a)(2), (c)",
    recalled,
  ),
  immigrationHelpers: analysis(
    "In immigration matters only attorneys and representatives accredited by the Department of Justice may give legal advice or represent a person for pay. A notary public in the United States is no attorney by that title.",
    "8 C.F.R. §§ 1.2, 292.1, 1292.1",
    recalled,
  ),
  confidentialTalk: analysis(
    "What a person tells an attorney in private to get legal advice is kept confidential, also where the attorney is not hired in the end; there are exceptions, such as to prevent serious harm.",
    "State rules of professional conduct; ABA Model Rules 1.6, 1.18",
    recalled,
  ),
  attorneysAreLicensed: analysis(
    "An attorney is licensed by a state, and each state lets anyone look up whether a license is in good standing.",
    "State rules on admission to the bar",
    recalled,
  ),
  feeSaidFirst: analysis(
    "An attorney tells the client before or soon after the work begins what the fee and the costs will be, preferably in writing; in a criminal case the fee may not depend on how it ends.",
    "State rules of professional conduct; ABA Model Rule 1.5(b), (d)",
    recalled,
  ),
  warrantFirst: analysis(
    "Whoever has an open warrant may be arrested at a police station, at a court or where fingerprints are taken. Counsel looks the warrant up, and may ask the court to recall it, before the person goes there.",
    "Fed. R. Crim. P. 4, 9; state rules on warrants",
    recalled,
  ),
  mustReportChildren: analysis(
    "In every state some people, such as teachers, doctors and many helpers, must report that a person under 18 may be abused or neglected; trafficking of a child counts as such in the law that funds the states' systems.",
    "42 U.S.C. §§ 5106a(b)(2)(B)(i), 5106g(b); state law",
    recalled,
  ),
  legalMailIn: analysis(
    "In a federal prison, mail from an attorney is opened in the person's presence and not read only if the envelope names the attorney and is marked as special mail, to be opened only in the presence of the inmate; other mail may be opened and read.",
    "28 C.F.R. §§ 540.14, 540.18, 540.19",
    recalled,
  ),
  legalMailOut: analysis(
    "In a federal prison, a person may seal mail to an attorney or a court, and it is not inspected, save in some special units.",
    "28 C.F.R. § 540.18(c)",
    recalled,
  ),
  callsAreHeard: analysis(
    "Prison calls and electronic messages may be recorded and heard; a properly placed call to an attorney is not monitored, and the person may have to ask for such a call.",
    "28 C.F.R. § 540.102",
    recalled,
  ),
  stateCustodyDiffers: analysis(
    "Jails and state prisons have rules of their own on mail and calls.",
    "State and local rules",
    recalled,
  ),
  questionsAtTheHearing: analysis(
    "A person who testifies at the hearing, or a provider whose affidavit is used, may be asked questions by the Government.",
    "18 U.S.C. § 3771A(b)(3), (5)",
    recalled,
  ),
} as const;
