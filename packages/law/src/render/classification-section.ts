import { type Ground, type Node, nodesOf } from "@setaside/logic";
import { elementsTest, elementsTestNotes } from "../federal/elements-test.ts";
import { offenseById, offenses } from "../federal/offenses/index.ts";
import { citationOf, crimeOfViolence } from "../federal/violence.ts";
import { answerWords } from "./catalogue-words.ts";
import type { Block, Section } from "./document.ts";
import { outlineOf } from "./outline.ts";
import { casesOf, type Rendering, seeBlock } from "./relief-section.ts";
import { statementOf } from "./sourced.ts";

/** Rows whose rules show every part of the method: circuits, forms, dates, an underlying offense. */
const examples = ["18-2113-a-robbery", "18-1951-robbery", "18-1589-a"] as const;

/** 18 U.S.C. § 16(a): the test, how it is applied to a row of the catalogue, and what it gives. */
export function section16(rendering: Rendering): Section {
  const { homes, cases } = rendering;
  return {
    id: "s16",
    heading: "18 U.S.C. § 16(a): violent crime",
    citation: "18 U.S.C. § 3771A(a)(8); 18 U.S.C. § 16(a)",
    blocks: [
      {
        kind: "paragraph",
        text: "Whether an offense is a violent crime decides its level. The answer is read from the statute, not from what happened: by form of the offense, circuit, underlying offense, clause and date, in a catalogue of offenses (Appendix A). Every answer is for an attorney to confirm.",
      },
      { kind: "rule", label: "How it is tested", outline: outlineOf(crimeOfViolence, homes, "s16") },
      ...casesOf("crime-of-violence", "Crime of violence", cases),
    ],
    sections: [
      {
        id: "elements-test",
        heading: "The elements test",
        blocks: [
          {
            kind: "statements",
            label: "Rules R1 to R14, in order",
            items: elementsTest.map(({ ground }) => statementOf(ground)),
          },
          { kind: "statements", label: "Beside the rules", items: elementsTestNotes.map(statementOf) },
        ],
        sections: [],
      },
      {
        id: "row-rules",
        heading: "How a row of the catalogue is applied",
        blocks: [
          {
            kind: "paragraph",
            text: "A completed offense, and aiding it, take the circuit's binding holding where one was located, else the row's own answer. An attempt and a conspiracy take what the row says of them. A row that is unsettled stays so whatever a circuit said; a doubtful holding is shown and decides nothing; a holding on one form counts for that form.",
          },
          { kind: "statements", label: "What the rows share", items: sharedGrounds().map(statementOf) },
          ...examples.flatMap((id) => example(id, rendering)),
        ],
        sections: [],
      },
      {
        id: "amended-texts",
        heading: "Rows whose words changed",
        blocks: [
          {
            kind: "paragraph",
            text: "Offense texts were read in the edition of September 2018. While the date of the offense is unknown, or lies outside the time in which those words were the law, nothing is concluded from them. The dates are recalled.",
          },
          { kind: "statements", items: otherTexts().map(statementOf) },
        ],
        sections: [],
      },
      {
        id: "catalogue-summary",
        heading: "The catalogue in numbers",
        blocks: [
          summary(),
          seeBlock("Every row", [{ section: "offenses", text: "Appendix A" }]),
          seeBlock("Every decision", [{ section: "authorities", text: "Appendix B" }]),
        ],
        sections: [],
      },
    ],
  };
}

function branchOf(id: string): Node | undefined {
  const match = crimeOfViolence.kind === "element" ? crimeOfViolence.part : undefined;
  return match?.kind === "match" ? match.branches[id] : undefined;
}

function example(id: string, { homes }: Rendering): readonly Block[] {
  const row = offenseById(id);
  const branch = branchOf(id);
  if (row === undefined || branch === undefined) return [];
  return [
    {
      kind: "rule",
      label: `Example: ${row.shortName}, ${citationOf(row)}`,
      outline: outlineOf(branch, homes, "row-rules"),
    },
  ];
}

/** Statements that stand under many rows: on conspiracy, accessories, attempts, and an offense the catalogue lacks. */
function sharedGrounds(): readonly Ground[] {
  const found = new Set<Ground>();
  for (const node of nodesOf(crimeOfViolence)) {
    if (node.kind === "element" && /^force\/(?:conspiracy|accessory|.*\/attempt)$/.test(node.id))
      found.add(node.ground);
    if (node.kind === "unread" && node.id !== "text-in-force") found.add(node.ground);
  }
  return [...found];
}

/** One statement for each text that may have been another; rows with the same changes have one each. */
function otherTexts(): readonly Ground[] {
  const found = new Map<string, Ground>();
  for (const node of nodesOf(crimeOfViolence)) {
    if (node.kind === "unread" && node.id === "text-in-force")
      found.set(`${node.ground.citation} ${node.ground.text}`, node.ground);
  }
  return [...found.values()];
}

function summary(): Block {
  const confidences = ["verified", "secondary", "recalled"] as const;
  const rows = Object.entries(answerWords).map(([classification, words]) => {
    const those = offenses.filter((row) => row.classification === classification);
    const counts = confidences.map((each) => those.filter((row) => row.confidence === each).length);
    return [words, ...counts.map(String), String(those.length)];
  });
  const totals = confidences.map((each) => offenses.filter((row) => row.confidence === each).length);
  return {
    kind: "table",
    caption: "Offenses by answer and confidence",
    columns: ["Force as an element of the completed offense", "● verified", "◐ secondary", "○ recalled", "All"],
    rows: [...rows, ["All", ...totals.map(String), String(offenses.length)]],
  };
}
