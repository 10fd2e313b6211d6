import type { Ground } from "@setaside/logic";
import { analysis, read, recalled, statute } from "../../statement.ts";

/** A term that the Act defines, in its own order, with what we add to it. */
export interface Definition {
  readonly term: string;
  /** The paragraph of § 3771A(a), such as `(5)`. Absent for a label of ours. */
  readonly paragraph?: string;
  readonly statements: readonly Ground[];
}

const publicLaw = { ...read, source: "publicLaw" } as const;
const enrolled = { ...read, source: "enrolledReader" } as const;

/** § 3771A(a)(1) to (8), and the class of offenses that falls between (5) and (6). */
export const definitions: readonly Definition[] = [
  {
    term: "child",
    paragraph: "(1)",
    statements: [statute("A person under 18 years of age.", "18 U.S.C. § 3771A(a)(1)", publicLaw)],
  },
  {
    term: "covered prisoner",
    paragraph: "(2)",
    statements: [
      statute(
        "A person who (A) was convicted of a level A or a level B offense, (B) was sentenced to imprisonment for it, and (C) “is, or was previously, imprisoned or incarcerated under such sentence”. People already released are inside the definition.",
        "18 U.S.C. § 3771A(a)(2)",
        publicLaw,
      ),
    ],
  },
  {
    term: "employee, officer",
    paragraph: "(3)",
    statements: [
      statute("As in title 5 of the United States Code.", "18 U.S.C. § 3771A(a)(3); 5 U.S.C. § 2105", publicLaw),
    ],
  },
  {
    term: "Federal offense",
    paragraph: "(4)",
    statements: [
      statute("An offense “punishable under Federal law”.", "18 U.S.C. § 3771A(a)(4)", publicLaw),
      analysis(
        "Petty offenses and convictions before a magistrate judge are offenses too: nothing leaves them out. Offenses tried in a district court under the Major Crimes Act are in; tribal convictions are out.",
        "18 U.S.C. § 3771A(a)(4)",
        recalled,
      ),
    ],
  },
  {
    term: "level A offense",
    paragraph: "(5)",
    statements: [
      statute("A Federal offense that is not a violent crime.", "18 U.S.C. § 3771A(a)(5)", publicLaw),
      analysis(
        "Level A has no exception for offenses of which a child was a victim: that exception stands in level B alone.",
        "18 U.S.C. § 3771A(a)(5), (6)",
        read,
      ),
      analysis(
        "By their elements offenses of drugs, fraud, false documents and immigration, and those of the Mann Act, generally are no violent crimes, and robbery by force or threat generally is one; the clause and the circuit decide.",
        "18 U.S.C. §§ 16(a), 3771A(a)(5), (8); see the catalogue of offenses",
        recalled,
      ),
    ],
  },
  {
    term: "level B offense",
    paragraph: "(6)",
    statements: [
      statute(
        "A Federal offense that is a violent crime, but not one “of which a child was a victim”.",
        "18 U.S.C. § 3771A(a)(6)",
        publicLaw,
      ),
      analysis(
        "Whether a child was a victim is probably a fact of this case, not an element of the statute: the words are “was a victim”.",
        "18 U.S.C. § 3771A(a)(6); Nijhawan v. Holder, 557 U.S. 29 (2009)",
        recalled,
      ),
    ],
  },
  {
    term: "excluded offense (a label of ours)",
    statements: [
      analysis(
        "A violent crime of which a child was a victim is neither level A nor level B. The Act has no level C.",
        "18 U.S.C. § 3771A(a)(5), (6)",
        read,
      ),
      analysis(
        "For an excluded offense there is no vacatur, no expungement of the arrest, no sentence reduction and no defense under § 28.",
        "18 U.S.C. §§ 3771A(b)(1), (e), 28(a)(1)",
        { confidence: "secondary", textStatus: "enacted-described", source: "freedomNetwork" },
      ),
    ],
  },
  {
    term: "victim of trafficking",
    paragraph: "(7)",
    statements: [
      statute(
        "As section 103 of the Trafficking Victims Protection Act of 2000 defines it.",
        "18 U.S.C. § 3771A(a)(7); 22 U.S.C. § 7102",
        enrolled,
      ),
      analysis(
        "The paragraph points to the term “victim of trafficking”, not to the narrower “victim of a severe form of trafficking in persons”. Plead the severe form where the facts allow it, and the wider term in the alternative.",
        "18 U.S.C. § 3771A(a)(7); 22 U.S.C. § 7102(16), (17)",
        recalled,
      ),
    ],
  },
  {
    term: "violent crime",
    paragraph: "(8)",
    statements: [
      statute(
        "A “crime of violence in section 16(a) of this title”: an offense that has as an element the use, attempted use or threatened use of physical force against the person or property of another.",
        "18 U.S.C. § 3771A(a)(8); 18 U.S.C. § 16(a)",
        enrolled,
      ),
      analysis(
        "The Act names § 16(a) only. The other half of § 16 asked about risk; it is void and plays no part.",
        "18 U.S.C. § 16(b); Sessions v. Dimaya, 584 U.S. 148 (2018)",
        { confidence: "secondary", source: "ilrc" },
      ),
    ],
  },
];

/** § 28(a). */
export const section28Definitions = [
  statute("Covered Federal offense: a level A or a level B offense as § 3771A defines them.", "18 U.S.C. § 28(a)(1)", {
    ...read,
    source: "section28",
  }),
  statute("Victim of trafficking: as in 22 U.S.C. § 7102.", "18 U.S.C. § 28(a)(2)", { ...read, source: "section28" }),
] as const;
