import type { ImmigrationAuthority } from "./rule.ts";

/** Authorities that several rules or wordings cite, each with how sure its citation is, as the research writes them. */

function authority(named: ImmigrationAuthority): ImmigrationAuthority {
  return Object.freeze(named);
}

export const ilrcGuide = authority({
  cite: "ILRC (Boyd), New Federal Post-Conviction Relief for Survivors of Human Trafficking (2026)",
  confidence: "secondary",
});

export const freedomNetworkFaq = authority({
  cite: "Freedom Network USA, FAQs about Federal Criminal Record Relief (Mar. 2026)",
  confidence: "secondary",
});

/** The Board's decision alone, as a wording cites it. */
export const pickeringDecision = "Matter of Pickering, 23 I&N Dec. 621 (BIA 2003)";

/** The Sixth Circuit's decision on review, for itself. */
export const pickeringOnReview = authority({
  cite: "Pickering v. Gonzales, 465 F.3d 263 (6th Cir. 2006)",
  confidence: "recalled",
});

export const pickering = authority({
  cite: `${pickeringDecision}, rev'd on other grounds, ${pickeringOnReview.cite}`,
  confidence: "secondary",
});

export const marquezConde = authority({
  cite: "Matter of Marquez Conde, 27 I&N Dec. 251 (BIA 2018)",
  confidence: "verified",
  url: "https://www.biahelp.com/cite-27-dec-251-bia-2018-interim-decision-3923-251-matter-jose-marquez-conde-respondent/",
});

export const roldan = authority({ cite: "Matter of Roldan, 22 I&N Dec. 512 (BIA 1999)", confidence: "recalled" });

export const thomasAndThompson = authority({
  cite: "Matter of Thomas & Thompson, 27 I&N Dec. 674 (A.G. 2019)",
  confidence: "verified",
  url: "https://casetext.com/admin-law/in-re-thomas-82350",
});

export const padilla = authority({ cite: "Padilla v. Kentucky, 559 U.S. 356 (2010)", confidence: "recalled" });
