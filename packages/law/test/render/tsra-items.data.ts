/**
 * Where each item of the research's tsra.json stands in print: by fragments of
 * the statements and questions that carry it, all of which must be there.
 * Elements and definitions stand for what they test as well.
 */
export const tsraItems: Readonly<Record<string, readonly string[]>> = {
  // Elements.
  "va-1": [
    "The person was convicted of the offense.",
    "The offense is not a violent crime.",
    "The offense is punishable under Federal law.",
    "Findings are made by a preponderance of the evidence",
  ],
  "va-2": [
    "The person is or was a victim of trafficking, as section 103",
    "Having been a victim is not a finding with a number of its own",
  ],
  "va-3": ["The offense was committed as a direct result"],
  "ea-1": [
    "A Federal offense that is not a violent crime.",
    "The offense is not a violent crime.",
    "Findings are made by a preponderance of the evidence",
  ],
  "ea-2": [
    "The person is or was a victim of trafficking, as section 103",
    "Having been a victim is not a finding with a number of its own",
  ],
  "ea-3": ["The conduct or alleged conduct was directly related"],
  "eb-1": [
    "The offense is a violent crime, and not one of which a child was a victim.",
    "Findings are made by a preponderance of the evidence",
  ],
  "eb-2": [
    "The person is or was a victim of trafficking, as section 103",
    "Having been a victim is not a finding with a number of its own",
  ],
  "eb-3": ["The conduct or alleged conduct was directly related"],
  "eb-4": ["Acquitted; or the Government did not pursue the charge or moved to dismiss it; or it was reduced"],
  "sr-1": ["A person who (A) was convicted of a level A or a level B offense", "is, or was previously, imprisoned"],
  "sr-2": ["The offense was committed as a direct result", "A preponderance of the evidence."],
  "sr-3": ["The court considers 18 U.S.C. § 3553(a)"],
  "sr-4": ["The Government gets notice.", "The Government conducts a particularized inquiry"],
  "td-1": ["Covered Federal offense: a level A or a level B offense", "a defendant in a pending prosecution"],
  "td-2": [
    "The defendant was a victim of trafficking at the time of the offense.",
    "The enacted text has no presumption of duress.",
  ],

  // Alternatives.
  "va-alt-affidavit": [
    "affidavit is sufficient by itself",
    "If the affidavit is to stand alone, explain what was searched for",
  ],
  "ea-alt-affidavit": ["affidavit is sufficient by itself"],
  "eb-4a": ["The person was acquitted of the charge."],
  "eb-4b": ["The Government did not pursue the charge, or moved to dismiss it."],
  "eb-4c": ["The charge was reduced to a level A offense", "A charge that was reduced takes two steps"],

  // Exclusions.
  "vacate-conviction-level-a: level B convictions": [
    "A standing conviction of a level B offense leaves only sentence reduction.",
  ],
  "vacate-conviction-level-a: violent crimes of which a child was a victim": [
    "is neither level A nor level B",
    "For an excluded offense there is no vacatur",
  ],
  "vacate-conviction-level-a: non-Federal offenses": [
    "A state offense is punishable under state law",
    "A tribal court punishes under tribal law.",
  ],
  "expunge-arrest-level-a: state arrests": ["A state offense is punishable under state law"],
  "expunge-arrest-level-a: arrests for violent crimes (see level B route)": [
    "The offense is not a violent crime.",
    "The offense is a violent crime, and not one of which a child was a victim.",
  ],
  "expunge-arrest-level-b: standing level B conviction": [
    "A standing conviction of a level B offense leaves only sentence reduction.",
  ],
  "expunge-arrest-level-b: violent crime of which a child was a victim": [
    "For an excluded offense there is no vacatur",
  ],
  "sentence-reduction: violent crime of which a child was a victim": ["For an excluded offense there is no vacatur"],
  "trial-defense: violent crime of which a child was a victim": ["For an excluded offense there is no vacatur"],

  // Contents of the motion.
  "in writing": ["The motion is in writing."],
  "describe any supporting evidence": ["It describes any supporting evidence."],
  "state the offense": ["It states the offense."],
  "include copies of documents showing entitlement": ["It includes copies of any documents showing entitlement."],
  "no list in (e)": ["Subsection (e) lists no contents"],
  "sealing needs a motion; lasts until a conviction is entered (28(c))": [
    "On motion, any record relating to the defense is placed under seal",
  ],

  // Deadlines.
  "va-filing": ["There is no deadline for filing."],
  c30: [
    "Within 30 days after the motion is filed",
    "there is no grant by default",
    "not from service, from a sealing order",
    "No three days are added for mail",
    "go on to the next day that is none",
  ],
  c15: [
    "Within 15 days after the opposition is filed",
    "If the court does not hold the hearing in time",
    "From which filing do the 15 days to the hearing run",
    "Does an opposition filed after day 30",
    "an opposition to only some of the counts",
    "A response that consents",
  ],
  c45: [
    "If no opposition is filed, the court may hold a hearing within 45 days",
    "May a court hold a hearing on an unopposed motion after day 45?",
    "Do the periods start again when the motion is amended",
  ],
  "appeal-safe": [
    "14 days from entry of the order are the safe time",
    "Is an appeal from the order a criminal or a civil one?",
    "counted under Fed. R. App. P. 26",
  ],
  "sr-none": ["The 30, 15 and 45 day periods do not apply"],

  // Effects.
  "vacate-conviction-level-a: vacate conviction for cause; set aside verdict; enter judgment of acquittal; immediately":
    ["Immediately the court vacates the conviction for cause"],
  "vacate-conviction-level-a: expunge from all official records references to arrest, institution of proceedings, results":
    ["It orders all references to the arrest, the proceedings and the results expunged"],
  "vacate-conviction-level-a: conviction not regarded as a conviction under Federal law; status restored to before arrest or institution":
    ["shall not be regarded as a conviction under Federal law"],
  "vacate-conviction-level-a: no duty to change fines or restitution; court may": [
    "The court need not change any fine or restitution order",
  ],
  "vacate-conviction-level-a: additional action needed for full relief (f) (introduced-only)": [
    "The court takes any additional action necessary for full relief.",
  ],
  "expunge-arrest-level-a: expunge from all official records references to the arrest, any proceedings, any results; immediately (introduced-only words)":
    ["Immediately the court orders all references to the arrest"],
  "expunge-arrest-level-a: arrest not regarded as an arrest under Federal law (secondary: FN)": [
    "The arrest is not regarded as an arrest under Federal law.",
  ],
  "expunge-arrest-level-b: as level A arrest": [
    "Immediately the court orders all references to the arrest",
    "The arrest is not regarded as an arrest under Federal law.",
  ],
  "sentence-reduction: term may be reduced; no vacatur, no expungement": [
    "The term may be reduced; nothing is vacated or expunged.",
  ],
  "trial-defense: duress may be established": ["may establish duress by demonstrating"],
  "trial-defense: failure to raise or failed assertion does not bar mitigation or post-conviction argument (28(d)) nor federally funded aid (28(e))":
    ["Not raising the defense, or failing in it", "Nor does it disqualify from federally funded programs"],

  // Definitions.
  "definition: child": ["A person under 18 years of age."],
  "definition: covered prisoner": ["A person who (A) was convicted of a level A or a level B offense"],
  "definition: Federal offense": ["An offense “punishable under Federal law”."],
  "definition: level A offense": ["A Federal offense that is not a violent crime."],
  "definition: level B offense": ["but not one “of which a child was a victim”"],
  "definition: excluded offense": ["is neither level A nor level B"],
  "definition: victim of trafficking": [
    "As section 103 of the Trafficking Victims Protection Act of 2000 defines it.",
    "not to the narrower “victim of a severe form",
  ],
  "definition: violent crime": ["A “crime of violence in section 16(a) of this title”"],
  "definition: covered Federal offense": ["Covered Federal offense: a level A or a level B offense"],

  // General rules.
  fees: ["No filing fee or other charge."],
  seal: ["The motion and everything relating to it is filed under seal."],
  "no-public-inspection": ["Officers and employees may not make available for public inspection"],
  retroactive: ["before, on or after January 23, 2026"],
  "no-other-conviction": ["No other person need be arrested or convicted."],
  "provider-evidence": [
    "The court shall consider an affidavit or sworn testimony",
    "The court may consider other evidence",
    "The earlier bill asked for a “licensed” provider",
  ],
  "denial-final": ["A denial is final, subject to new and compelling evidence."],
  "denial-reasons": ["A denial states its reasons in writing."],
  cure: ["The court allows sufficient time to cure a curable deficiency."],
  appeal: ["An order granting or denying is appealable under 28 U.S.C. § 1291."],
  fines: ["The court need not change any fine or restitution order"],
  "full-relief": ["The court takes any additional action necessary for full relief."],
  "rule-of-construction": ["Nothing in the Act conflicts with crime victims' rights"],

  // Open questions.
  Q1: ["Do the limits of 28 U.S.C. § 2255 govern the motion?"],
  Q2: ["come as a “direct result” of it?"],
  Q3: ["May a court weigh against the movant that a child was a victim of a level A offense?"],
  Q4: ["Is a person a “victim of trafficking” who was trafficked for sex as an adult"],
  Q5: ["under D.C., military, territorial or assimilated law"],
  Q6: ["Attempt, conspiracy, aiding: the Act has no clause of its own"],
  Q7: [
    "May an arrest for several charges be expunged",
    "Work count by count",
    "Where a judgment holds counts of both levels",
  ],
  Q8: ["One motion or several"],
  Q9: ["Can a sentence be reduced below a mandatory minimum?"],
  Q10: ["Does a waiver of appeal or collateral attack in a plea agreement bar the motion?"],
  Q11: ["How much discretion remains once the findings are made?"],
  Q12: ["From which filing do the 15 days to the hearing run"],
  Q13: ["Does proof of having been a victim at the time establish duress by itself"],

  // Differences from the earlier bill.
  "difference: covered prisoner": ["Covered prisoner: the earlier bill had"],
  "difference: violent crime": ["Violent crime: the earlier bill had"],
  "difference: level C": ["Level C: the earlier bill had", "Arrests under (b)(1)(C): the earlier bill had"],
  "difference: provider": ["Provider or clinician: the earlier bill had"],
  "difference: BOP Director motion": ["Motion by the Director of the Bureau of Prisons: the earlier bill had"],
  "difference: section 28": ["Section 28: the earlier bill had"],
  "difference: rule of construction": ["Rule of construction: the earlier bill had"],
};
