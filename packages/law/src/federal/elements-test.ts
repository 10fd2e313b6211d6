import { type Ground, weaker } from "@setaside/logic";
import { analysis, described, holding, recalled } from "../statement.ts";
import { authorityById } from "./offenses/index.ts";

/** A rule for deciding whether an offense has force as an element, and the decisions it comes from. */
export interface ElementsRule {
  readonly id: string;
  readonly ground: Ground;
}

/** Cites the decisions as the catalogue does; as sure as the least sure of them. Throws on an id it lacks: a bug of the table. */
function rule(id: string, text: string, ...authorityIds: readonly string[]): ElementsRule {
  const cited = authorityIds.map((each) => {
    const authority = authorityById(each);
    if (authority === undefined) throw new Error(`${id} cites ${each}, which is not in the catalogue`);
    return authority;
  });
  const confidence = cited.map((each) => each.confidence).reduce(weaker);
  const citation = cited.map((each) => each.citation).join("; ");
  return Object.freeze({ id, ground: holding(text, citation, { confidence }) });
}

/** How 18 U.S.C. § 16(a) is applied to a statute, in the order in which the questions come. */
export const elementsTest: readonly ElementsRule[] = [
  rule(
    "R1",
    "Elements are compared, not what happened: the least conduct that the statute punishes must include force.",
    "taylor-scotus-1990",
    "moncrieffe-scotus-2013",
    "taylor-scotus-2022",
  ),
  rule(
    "R2",
    "Force against a person is violent force, able to cause pain or injury. An offensive touch is not enough; force that overcomes resistance is.",
    "johnson-scotus-2010",
    "stokeling-scotus-2019",
  ),
  rule(
    "R3",
    "Force against property must be violent too, where a circuit has said so: paint, cutting or shredding is not enough.",
    "bowen-ca10-2019",
    "melaku-ca4-2022",
  ),
  rule(
    "R4",
    "To cause bodily injury or death knowingly or on purpose is force, directly or not, by act or by omission.",
    "castleman-scotus-2014",
    "delligatti-scotus-2025",
  ),
  rule(
    "R5",
    "Negligence, accident and recklessness are not use of force; extreme recklessness so far is.",
    "leocal-scotus-2004",
    "borden-scotus-2021",
    "begay-ca9-2022",
    "janis-ca8-2023",
  ),
  rule(
    "R6",
    "Death or injury as a mere result, with no state of mind of its own, adds no knowing use of force. Older decisions the other way are doubtful, and conspiracies that result in death are contested.",
    "borden-scotus-2021",
    "hall-ca5-2020",
    "ross-ca8-2020",
    "runyon-ca4-2020",
    "tsarnaev-ca1-2020",
  ),
  rule(
    "R7",
    "A statute that covers a person's own property is not one of force against the property of another.",
    "davis-ca4-2022",
    "salas-ca10-2018",
    "mathews-ca9-2022",
  ),
  rule(
    "R8",
    "The clauses that asked about risk are void: a decision that rested on risk says nothing here.",
    "johnson-scotus-2015",
    "dimaya-scotus-2018",
    "davis-scotus-2019",
  ),
  rule(
    "R9",
    "Conspiracy is not a crime of violence, racketeering conspiracy included.",
    "simms-ca4-2019",
    "barrett-ca2-2019",
    "brown-ca11-2019",
    "ledbetter-ca6-2019",
    "capers-ca2-2021",
    "simmons-ca4-2021",
    "mcclaren-ca5-2021",
    "green-ca11-2020",
  ),
  rule(
    "R10",
    "An attempt is not one by itself: ask whether it must involve using, attempting or threatening force. Intent and a step toward taking by force is not enough; intent and a step toward killing is.",
    "taylor-scotus-2022",
    "dorsey-ca9-2023",
    "pastore-ca2-2023",
    "lassiter-ca4-2024",
    "states-ca7-2023",
    "alvarado-linares-ca11-2022",
  ),
  rule(
    "R11",
    "Aiding, and liability for a partner's crimes, take the answer of the principal offense. Help after the fact and misprision do not (the decision on the former was made under the guidelines).",
    "duenas-alvarez-scotus-2007",
    "worthen-ca7-2023",
    "eckford-ca9-2023",
    "stevens-ca3-2023",
    "wiley-ca11-2023",
    "innie-ca9-1993",
  ),
  rule(
    "R12",
    "Facts that only give the court its power, such as travel between states, count for nothing.",
    "torres-scotus-2016",
  ),
  rule(
    "R13",
    "The statute is judged as it read at the offense or the conviction, with § 16(a) as it is read now.",
    "mcneill-scotus-2011",
    "brown-scotus-2024",
  ),
  rule(
    "R14",
    "A statute that divides is split by its elements; only then may the record be read to find which of them it was.",
    "descamps-scotus-2013",
    "mathis-scotus-2016",
    "shepard-scotus-2005",
  ),
];

/** What is easily got wrong in the test, and what is open in it beyond any one offense. */
export const elementsTestNotes: readonly Ground[] = [
  analysis(
    "Section 16(a) asks for no felony and reaches force against the property of another. A misdemeanor can be a crime of violence, and a “no” under a test of force against the person alone does not settle the half on property; a “no” under § 924(c) does, for its words are the same.",
    "18 U.S.C. §§ 16(a), 924(c)(3)(A)",
    recalled,
  ),
  analysis(
    "For attempts the order of words matters: where force is said before “takes, or attempts to take”, courts say that it governs the attempt too; where the attempt stands free, it does not.",
    "18 U.S.C. §§ 1951, 2111, 2112, 2113(a), 2118, 2119; United States v. Taylor, 596 U.S. 845 (2022)",
    recalled,
  ),
  analysis(
    "Courts have not yet said that they will use the elements test under the Act. They should, for the Act uses the term of § 16(a); one guide speaks of “case by case”.",
    "18 U.S.C. § 3771A(a)(8)",
    { ...described, source: "freedomNetwork" },
  ),
  analysis(
    "Whether force against property must be violent (R3) is open outside the Fourth and Tenth Circuits.",
    "18 U.S.C. § 16(a)",
    recalled,
  ),
  analysis(
    "Whether an arrest on a complaint that never became an indictment is classified by the complaint or by the conduct is open.",
    "18 U.S.C. § 3771A(b)(1)(B), (C)",
    recalled,
  ),
  analysis(
    "State crimes that federal law adopts need a table of their own, which is not here.",
    "18 U.S.C. § 13",
    recalled,
  ),
];
