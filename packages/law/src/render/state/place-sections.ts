import { type Ground, nodesOf, type OpenQuestion } from "@setaside/logic";
import { questions } from "../../questions/index.ts";
import { groundOf, type Marking, researchOf } from "../../states/build/grounds.ts";
import { ownFactsOf } from "../../states/own-facts.ts";
import type { StateLaw } from "../../states/states.ts";
import type { FactPath } from "../../vocabulary.ts";
import type { Section, Statement } from "../document.ts";
import { factEntry, openPoint } from "../question-sections.ts";

type Stating = (ground: Ground) => Statement;

/** What stands beside the statutes: the defense at trial, where the record is kept, other doors. */
export function besideSections({ law }: StateLaw, statement: Stating): readonly Section[] {
  const { defense, record, doors, lastChecked, name } = law;
  const marking = (citation: string): Marking => ({ citation, confidence: "recalled", lastChecked });
  return [
    defense === null
      ? plain("defense", "The defense at trial", "No defense at trial for trafficking victims was found.")
      : {
          id: "defense",
          heading: "The defense at trial",
          citation: defense.citation,
          blocks: [{ kind: "statements", items: [statement(groundOf(defense.words, marking(defense.citation)))] }],
          sections: [],
        },
    {
      id: "record",
      heading: "Where the record is kept, and how to ask for it",
      blocks: [
        { kind: "paragraph", text: `${record.repository.replace(/\.$/, "")}.` },
        { kind: "statements", items: [statement(researchOf(record.howToRequest, marking(record.repository)))] },
      ],
      sections: [],
    },
    doors.length === 0
      ? plain("doors", "Other doors", "No other way is recorded in the research.")
      : {
          id: "doors",
          heading: "Other doors",
          blocks: [
            { kind: "statements", items: doors.map((each) => statement(researchOf(each, marking(`Law of ${name}`)))) },
          ],
          sections: [],
        },
  ];
}

function plain(id: string, heading: string, text: string): Section {
  return { id, heading, blocks: [{ kind: "paragraph", text }], sections: [] };
}

/** The open points of law that its rules leave open, with the readings on each side. */
export function openPointsSection({ reliefs }: StateLaw, statement: Stating): readonly Section[] {
  const found = new Map<OpenQuestion, Set<string>>();
  for (const { id, expression } of reliefs) {
    for (const node of nodesOf(expression)) {
      if (node.kind === "unsettled") found.set(node.question, (found.get(node.question) ?? new Set()).add(id));
    }
  }
  if (found.size === 0) return [];
  const items = [...found].map(([question, ids]) => openPoint(question, "verdict", [...ids], statement));
  return [
    {
      id: "open-questions",
      heading: "Open questions",
      blocks: [
        {
          kind: "paragraph",
          text: "While one of these decides, the finding is “arguable”, whatever the facts. The readings stand side by side without a choice between them.",
        },
        { kind: "questions", items },
      ],
      sections: [],
    },
  ];
}

/** The facts that only this law asks for. */
export function ownFactsSection({ law }: StateLaw): readonly Section[] {
  const paths = Object.keys(ownFactsOf(law));
  if (paths.length === 0) return [];
  return [
    {
      id: "facts",
      heading: "Facts asked only here",
      blocks: [{ kind: "facts", rows: paths.map((path) => factEntry(questions[path as FactPath])) }],
      sections: [],
    },
  ];
}
