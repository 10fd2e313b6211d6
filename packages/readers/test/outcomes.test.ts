import { describe, expect, it } from "vitest";
import { type DefendantParts, docketPage, type PageParts, receipt } from "./docket-page.ts";
import { type Reading, readingOfText, remarksOf } from "./reading.ts";

type Entry = readonly [date: string, number: string, text: string];

/** A page of one defendant, with entries. */
function read(defendant: DefendantParts, entries: readonly Entry[] = [], parts: PageParts = {}): Reading {
  return readingOfText(docketPage({ ...parts, defendants: [defendant], entries }));
}

const outcomes = (reading: Reading, key: string) => reading.fact(reading.charges.get(key) ?? "", "outcomes");
const JANE = "Jane Example";

describe("pending is not open, terminated is not convicted", () => {
  it("a blank row is pending only while the case is open for the defendant", () => {
    const blank = { pending: [["18:371 - Conspiracy", "(1)", ""]] as const };
    expect(outcomes(read(blank), "1")).toEqual([{ class: "pending" }]);
    expect(outcomes(read({ ...blank, terminated: "05/05/2020" }), "1")).toEqual([{ class: "unknown" }]);
    expect(outcomes(read(blank, [], { terminated: "05/05/2020" }), "1")).toEqual([{ class: "unknown" }]);
    expect(outcomes(read(blank, [], { flags: "<span>CLOSED</span>,<span>ECF</span>" }), "1")).toEqual([
      { class: "unknown" },
    ]);
    expect(remarksOf(read({ ...blank, terminated: "05/05/2020" }), "blank-after-end")).toBe(1);
  });

  it("counsel's own end is not the defendant's", () => {
    const reading = read({ pending: [["18:371 - Conspiracy", "(1)", ""]] });
    expect(reading.fact(reading.subjects("case")[0] ?? "", "terminated")).toBeUndefined();
  });

  it("rows under either heading get what their own words say", () => {
    const reading = read({
      terminated: "05/05/2020",
      pending: [["18:371 - Conspiracy", "(1)", "DISMISSED"]],
      ended: [
        ["18:1343 - Wire Fraud", "(2)", "12 months custody BOP"],
        ["18:1344 - Bank Fraud", "(3)", ""],
      ],
      endedLevel: "Felony",
    });
    expect(outcomes(reading, "1")).toEqual([{ class: "dismissed" }]);
    expect(outcomes(reading, "2")).toEqual([{ class: "convicted" }]);
    expect(outcomes(reading, "3")).toEqual([{ class: "unknown" }]);
  });
});

describe("a blank row, when an entry speaks of that very count", () => {
  const blank = {
    terminated: "05/05/2020",
    pending: [
      ["18:371 - Conspiracy", "(1)", ""],
      ["18:1343 - Wire Fraud", "(2)", ""],
    ] as const,
  };

  it("takes a dismissal, a judgment, an acquittal", () => {
    const reading = read(blank, [
      ["05/04/2020", "9", `ORDER dismissing Count 2 on motion of the Government as to ${JANE} (1).`],
      [
        "05/05/2020",
        "10",
        `JUDGMENT as to ${JANE} (1), Count(s) 1, 12 months custody BOP, 3 years supervised release.`,
      ],
    ]);
    expect(outcomes(reading, "1")).toEqual([{ class: "convicted", date: "2020-05-05" }]);
    expect(outcomes(reading, "2")).toEqual([{ class: "dismissed", by: "government", date: "2020-05-04" }]);
    expect(reading.fact(reading.charges.get("1") ?? "", "sentence")).toMatchObject({
      imprisonment: { months: 12 },
      supervisedReleaseMonths: 36,
    });
    expect(remarksOf(reading, "from-entries")).toBe(2);
    const jury = read(blank, [["05/01/2020", "8", `JURY VERDICT as to ${JANE} (1) Not Guilty on Count 1.`]]);
    expect(outcomes(jury, "1")).toEqual([{ class: "acquitted", date: "2020-05-01" }]);
    expect(outcomes(jury, "2")).toEqual([{ class: "unknown" }]);
  });

  it("takes nothing from motions, notices, denials and appeals", () => {
    const reading = read(blank, [
      ["05/01/2020", "5", `MOTION to Dismiss Count 1 by USA as to ${JANE}.`],
      ["05/02/2020", "6", `ORDER denying 5 Motion to Dismiss Count 1 as to ${JANE} (1).`],
      ["05/03/2020", "7", `NOTICE of hearing: Change of Plea; guilty plea entered on Count 1 expected as to ${JANE}`],
      ["05/05/2020", "8", "Judgment from USCA - 9th Circuit. The appeal of Count 1 is hereby dismissed."],
      ["05/05/2020", "9", "Count 1 to be dismissed at sentencing."],
    ]);
    expect(outcomes(reading, "1")).toEqual([{ class: "unknown" }]);
  });
});

describe("convictions", () => {
  const row = (disposition: string): DefendantParts => ({
    terminated: "05/08/2020",
    pending: [["18:371 - Conspiracy", "(1)", disposition]],
  });

  it("take their date from the judgment and from nothing else", () => {
    const hearing: Entry = [
      "05/04/2020",
      "9",
      `Minute Entry: Sentencing held on 5/4/2020 for ${JANE} (1), Count 1: 24 months BOP.`,
    ];
    const without = read(row("24 months BOP"), [hearing, ["05/08/2020", "10", "Terminate defendant."]]);
    expect(outcomes(without, "1")).toEqual([{ class: "convicted" }]);
    expect(remarksOf(without, "no-judgment-entry")).toBe(1);
    const entries: readonly Entry[] = [
      hearing,
      ["05/06/2020", "10", `JUDGMENT as to ${JANE} (1), Count(s) 1, 24 months BOP.`],
      ["05/08/2020", "11", `AMENDED JUDGMENT as to ${JANE} (1), Count(s) 1, 24 months BOP.`],
      ["06/08/2020", "12", `Judgment Returned Executed as to ${JANE} on 6/1/2020.`],
    ];
    expect(outcomes(read(row("24 months BOP"), entries), "1")).toEqual([{ class: "convicted", date: "2020-05-06" }]);
  });

  it("a sheet that is only a part says so, and not that there is no judgment", () => {
    const part = read(row("24 months BOP"), [["05/01/2019", "1", "INDICTMENT count(s) 1"]], {
      receipt: receipt("2:19-cr-00999-AAA Starting with document: 1 Ending with document: 5"),
    });
    expect(remarksOf(part, "entries-incomplete")).toBe(1);
    expect(remarksOf(part, "judgment-not-in-entries")).toBe(1);
    expect(remarksOf(part, "no-judgment-entry")).toBe(0);
    expect(part.fact(part.result.document, "entriesComplete")).toBe(false);
    const stops = read(row("24 months BOP"), [["05/01/2019", "1", "INDICTMENT count(s) 1"]]);
    expect(stops.fact(stops.result.document, "entriesComplete")).toBe(false);
  });

  it("a plea that was withdrawn is no plea", () => {
    const plea: Entry = ["05/01/2019", "5", `Minute Entry: Guilty plea entered by ${JANE} (1) to Count 1.`];
    expect(outcomes(read(row("24 months BOP"), [plea]), "1")).toEqual([{ class: "convicted", manner: "plea" }]);
    const withdrawn: Entry = [
      "06/01/2019",
      "7",
      `ORDER granting 6 Motion to Withdraw Plea of Guilty as to ${JANE} (1).`,
    ];
    const verdict: Entry = ["07/01/2019", "9", `JURY VERDICT as to ${JANE} (1) Guilty on Count 1.`];
    expect(outcomes(read(row("24 months BOP"), [plea, withdrawn, verdict]), "1")).toEqual([
      { class: "convicted", manner: "verdict" },
    ]);
    expect(outcomes(read(row("24 months BOP"), [plea, withdrawn]), "1")).toEqual([{ class: "convicted" }]);
  });

  it("a recommendation, a consent and a not-guilty plea are no guilty plea", () => {
    for (const text of [
      `FINDINGS AND RECOMMENDATION upon a Plea of Guilty as to ${JANE}: recommending that the judge accept the plea of guilty.`,
      `CONSENT of ${JANE} for Guilty Plea Hearing.`,
      `Minute Entry: Arraignment as to ${JANE} (1) Count 1 held. Not Guilty plea entered.`,
      `PLEA AGREEMENT as to ${JANE}: pleads guilty to Count 1`,
    ]) {
      expect(outcomes(read(row("24 months BOP"), [["05/01/2019", "5", text]]), "1")).toEqual([{ class: "convicted" }]);
    }
  });

  it("vacated after judgment, and convicted again, are all kept in order", () => {
    const entries: readonly Entry[] = [
      ["05/06/2020", "10", `JUDGMENT as to ${JANE} (1), Count(s) 1, 24 months BOP.`],
      ["02/03/2021", "20", `ORDER: the conviction on Count 1 is vacated as to ${JANE} (1).`],
    ];
    expect(outcomes(read(row("24 months BOP"), entries), "1")).toEqual([
      { class: "convicted", date: "2020-05-06" },
      { class: "vacated", date: "2021-02-03" },
    ]);
    const again: Entry = ["08/03/2021", "30", `JUDGMENT as to ${JANE} (1), Count(s) 1, 6 months BOP.`];
    expect(outcomes(read(row("6 months BOP"), [...entries, again]), "1")).toEqual([
      { class: "convicted", date: "2020-05-06" },
      { class: "vacated", date: "2021-02-03" },
      { class: "convicted", date: "2021-08-03" },
    ]);
    const hearing = read(row("24 months BOP"), [
      ["05/01/2020", "3", "The hearing on Count 1 set for 5/2/2020 is vacated."],
    ]);
    expect(outcomes(hearing, "1")).toEqual([{ class: "convicted" }]);
  });

  it("a vacatur that names no count changes nothing and is remarked", () => {
    const reading = read(row("24 months BOP"), [["02/03/2021", "20", "ORDER: the judgment of conviction is vacated."]]);
    expect(outcomes(reading, "1")).toEqual([{ class: "convicted" }]);
    expect(remarksOf(reading, "vacatur-unclear")).toBe(1);
  });
});

describe("revocations", () => {
  const text = "Supervised release revoked 12/05/16. Custody of BOP for a term of 3 months.";
  const defendant: DefendantParts = {
    terminated: "08/24/2015",
    pending: [["8:1324(a)(1)(A)(ii) - Transportation", "(1)", text]],
    complaints: [["8:1324 - Transportation", text]],
  };

  it("are never the conviction's sentence, nor another conviction", () => {
    const reading = read(defendant, [
      [
        "08/24/2015",
        "5",
        `Minute Entry: Sentencing held on 8/24/2015 for ${JANE} (1), Count(s) 1: Custody of BOP for a term of 18 months. Supervised release for 2 years.`,
      ],
      ["08/26/2015", "6", `JUDGMENT as to ${JANE} (1), Count(s) 1, Custody of BOP for a term of 18 months.`],
      [
        "12/05/2016",
        "9",
        `JUDGMENT on Revocation as to ${JANE} (1), Count(s) 1: Supervised release revoked. 3 months BOP.`,
      ],
    ]);
    expect(outcomes(reading, "1")).toEqual([{ class: "convicted", date: "2015-08-26" }]);
    expect(reading.fact(reading.charges.get("1") ?? "", "sentence")).toMatchObject({
      imprisonment: { months: 18 },
      supervisedReleaseMonths: 24,
    });
    expect(outcomes(reading, "c1")).toEqual([{ class: "superseded" }]);
    expect(remarksOf(reading, "revocation-overwrote")).toBe(1);
    expect(remarksOf(reading, "complaint-disposition-copied")).toBe(1);
    const convictions = reading.result.assertions.filter(
      (each) => each.fact === "outcomes" && JSON.stringify(each.value).includes("convicted"),
    );
    expect(convictions).toHaveLength(1);
  });

  it("without the first sentence in the entries, no imprisonment is claimed", () => {
    const reading = read(defendant);
    expect(reading.fact(reading.charges.get("1") ?? "", "sentence")).toEqual({ text, revocation: true });
    expect(reading.fact(reading.charges.get("1") ?? "", "imprisonmentImposed")).toBeUndefined();
  });
});

describe("complaints", () => {
  it("without another charging paper keep their own end", () => {
    const petty = read({
      terminated: "05/05/2020",
      complaints: [["8:1325(a)(1) - Improper Entry (Petty)", "Time served"]],
    });
    expect(outcomes(petty, "c1")).toEqual([{ class: "convicted" }]);
    const dropped = read({ terminated: "05/05/2020", complaints: [["18:371 - Conspiracy", ""]] }, [
      ["05/05/2020", "4", `ORDER granting Government's motion to dismiss the complaint as to ${JANE} (1).`],
    ]);
    expect(outcomes(dropped, "c1")).toEqual([{ class: "dismissed", by: "government", date: "2020-05-05" }]);
    const open = read({ complaints: [["18:371 - Conspiracy", ""]] });
    expect(outcomes(open, "c1")).toEqual([{ class: "pending" }]);
    const gone = read({ terminated: "05/05/2020", complaints: [["18:371 - Conspiracy", ""]] });
    expect(outcomes(gone, "c1")).toEqual([{ class: "unknown" }]);
  });
});

describe("generations", () => {
  it("a count named without its suffix is the one whose row fits", () => {
    const reading = read(
      {
        terminated: "05/05/2020",
        pending: [["18:371 - Conspiracy", "(1s)", "12 months BOP"]],
        ended: [["18:371 - Conspiracy", "(1)", "Dismissed"]],
      },
      [
        ["03/01/2020", "5", `Minute Entry: Plea entered by ${JANE} (1) Guilty Count 1.`],
        [
          "05/05/2020",
          "9",
          `Minute Entry: Sentencing held on 5/5/2020. Count 1 dismissed on oral motion of the Government.`,
        ],
      ],
    );
    expect(outcomes(reading, "1s")).toEqual([{ class: "convicted", manner: "plea" }]);
    expect(outcomes(reading, "1")).toEqual([{ class: "dismissed", by: "government", date: "2020-05-05" }]);
    expect(reading.fact(reading.charges.get("1s") ?? "", "supersedes")).toEqual(["nvd:2:19-cr-00999:1:1"]);
  });

  it("where several fit, the generation in force on the day", () => {
    const blank = {
      terminated: "05/05/2020",
      pending: [
        ["18:371 - Conspiracy", "(1)", ""],
        ["18:371 - Conspiracy", "(1s)", ""],
      ] as const,
    };
    const entries: readonly Entry[] = [
      ["01/01/2020", "1", `INDICTMENT as to ${JANE} (1) count(s) 1.`],
      ["02/01/2020", "2", `ORDER dismissing Count 1 sua sponte as to ${JANE} (1).`],
      ["03/01/2020", "3", `SUPERSEDING INDICTMENT as to ${JANE} (1) count(s) 1s.`],
    ];
    const reading = read(blank, entries);
    expect(outcomes(reading, "1")).toEqual([{ class: "dismissed", by: "court", date: "2020-02-01" }]);
    expect(outcomes(reading, "1s")).toEqual([{ class: "unknown" }]);
  });

  it("a plea to a superseding misdemeanor information: reduced to, weak, and no felony from the block", () => {
    const reading = read(
      {
        pending: [
          ["18:2320 - Trafficking in Counterfeit Goods", "(1)", ""],
          ["18:873 - Blackmail", "(1s)", ""],
        ],
      },
      [
        [
          "02/15/2020",
          "40",
          `Minute Entry: waives reading of superseding misdemeanor information, plea of guilty as to ${JANE} (1) Count 1s held on 2/15/2020`,
        ],
      ],
    );
    expect(reading.fact(reading.charges.get("1") ?? "", "reducedTo")).toEqual(["nvd:2:19-cr-00999:1:1s"]);
    expect(reading.assertion(reading.charges.get("1") ?? "", "reducedTo")?.confidence).toBe("weak");
    expect(reading.fact(reading.charges.get("1s") ?? "", "severity")).toBeUndefined();
    expect(reading.assertion(reading.charges.get("1") ?? "", "severity")).toMatchObject({
      confidence: "weak",
      value: { value: "felony", from: "block" },
    });
    expect(reading.fact(reading.charges.get("1s") ?? "", "supersedes")).toBeUndefined();
  });
});

describe("arrests", () => {
  const row: DefendantParts = { terminated: "05/08/2020", pending: [["18:371 - Conspiracy", "(1)", "24 months BOP"]] };
  const dates = (reading: Reading) => reading.subjects("arrest").map((id) => reading.fact(id, "date"));

  it("of the defendant only, each day once", () => {
    const reading = read(row, [
      ["03/05/2019", "", `Arrest of ${JANE} (abc)`],
      ["03/07/2019", "3", `Arrest Warrant Returned Executed on 3/5/2019 as to ${JANE}.`],
      ["03/07/2019", "4", "Arrest of Roberta Otherperson (2)"],
      ["03/08/2019", "5", "Search Warrant Returned Executed on 3/1/2019"],
      ["03/09/2019", "6", `Arrest Warrant Returned Unexecuted as to ${JANE}.`],
      ["03/10/2019", "7", `ARREST WARRANT ISSUED as to ${JANE}.`],
      ["03/11/2019", "8", "Material Witness Warrant Returned Executed on 3/2/2019"],
    ]);
    expect(dates(reading)).toEqual(["2019-03-05"]);
    expect(reading.fact(reading.charges.get("1") ?? "", "arrest")).toBe("nvd:2:19-cr-00999:1:1");
    expect(JSON.stringify(reading.result)).not.toContain("Otherperson");
  });

  it("after the end are kept and not linked", () => {
    const reading = read(row, [["07/01/2022", "", `Arrest of ${JANE} on petition for violation`]]);
    expect(dates(reading)).toEqual(["2022-07-01"]);
    expect(reading.fact(reading.charges.get("1") ?? "", "arrest")).toBeUndefined();
    expect(remarksOf(reading, "arrest-later")).toBe(1);
  });

  it("where papers came from an unnamed other district, the district is left open", () => {
    const reading = read(row, [
      ["03/05/2019", "", `Arrest of ${JANE}`],
      ["03/08/2019", "3", `Rule 5(c)(3) Documents Received as to ${JANE} from other district.`],
    ]);
    expect(reading.fact(reading.subjects("arrest")[0] ?? "", "district")).toBeUndefined();
    expect(remarksOf(reading, "arrest-district-unknown")).toBe(1);
  });

  it("are not made up", () => {
    const reading = read(row, [["03/05/2019", "1", `INDICTMENT as to ${JANE} (1) count(s) 1.`]]);
    expect(reading.subjects("arrest")).toEqual([]);
    expect(remarksOf(reading, "no-arrest")).toBe(1);
  });
});

describe("rows that do not fit", () => {
  it("a count that can't be read keeps its row under a number of its own", () => {
    const reading = read({
      pending: [
        ["18:371 - Conspiracy", "(one)", "DISMISSED"],
        ["18:1343 - Wire Fraud", "(2)", "DISMISSED"],
      ],
    });
    expect([...reading.charges.keys()]).toEqual(["x1", "2"]);
    expect(remarksOf(reading, "count-unread")).toBe(1);
    expect(reading.result.coverage.lost).toBe(0);
  });

  it("the same count twice is two charges, remarked", () => {
    const reading = read({
      pending: [["18:371 - Conspiracy", "(1)", "DISMISSED"]],
      ended: [["18:1343 - Wire Fraud", "(1)", ""]],
    });
    expect(reading.subjects("charge")).toEqual(["charge:nvd:2:19-cr-00999:1:1", "charge:nvd:2:19-cr-00999:1:1.2"]);
    expect(remarksOf(reading, "count-repeated")).toBe(1);
  });

  it("another party's name is never a charge, whatever its role is called", () => {
    const parties =
      "<TABLE><tr><td><b><u>Cooperating Neighbor</u></b></td></tr><tr><td><B>Nora Neighbor</B></td></tr></TABLE>";
    const reading = readingOfText(
      docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }], parties }),
    );
    expect([...reading.charges.keys()]).toEqual(["1"]);
    expect(JSON.stringify(reading.result)).not.toContain("Nora");
  });

  it("a defendant who is a thing gives no name", () => {
    const reading = read({ name: "In the Matter of Search Warrants" });
    expect(reading.fact("person", "name")).toBeUndefined();
    expect(remarksOf(reading, "not-a-person")).toBe(1);
  });

  it("numbers of persons and e-mail addresses do not stay in quotes", () => {
    const reading = read(
      {
        terminated: "05/05/2020",
        pending: [["18:1028 - Identity, SSN 123-45-6789", "(1)", "12 months BOP, pay to jane@example.test"]],
      },
      [["05/05/2020", "9", `JUDGMENT as to ${JANE} (1), Count(s) 1, 12 months BOP sample.login:1234567:0`]],
    );
    expect(JSON.stringify(reading.result)).not.toMatch(/123-45-6789|jane@example|sample\.login/u);
    expect(reading.result.coverage.lost).toBe(0);
  });
});
