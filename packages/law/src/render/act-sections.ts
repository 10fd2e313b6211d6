import type { Expression, Ground } from "@setaside/logic";
import { actCitation, otherProvisions } from "../federal/tsra/act.ts";
import { expungeArrest, expungeArrestLevelA, expungeArrestLevelB } from "../federal/tsra/arrest.ts";
import { clockQuestions } from "../federal/tsra/clock-questions.ts";
import { definitions } from "../federal/tsra/definitions.ts";
import { differences } from "../federal/tsra/differences.ts";
import { federalOffense, levelA, levelAOrB, levelB } from "../federal/tsra/level.ts";
import { convicted, imprisonedUnderSentence, sentencedToImprisonment } from "../federal/tsra/outcome.ts";
import { sentenceReduction } from "../federal/tsra/sentence-reduction.ts";
import { vacateConvictionLevelA } from "../federal/tsra/vacatur.ts";
import type { Relief } from "../relief.ts";
import { law } from "../vocabulary.ts";
import type { Block, Section } from "./document.ts";
import { outlineOf } from "./outline.ts";
import { placeOf, provisions, statementsByPlace } from "./placing.ts";
import { openPoint } from "./question-sections.ts";
import { casesOf, type Rendering, reliefBlocks, seeBlock } from "./relief-section.ts";
import { statementOf } from "./sourced.ts";

const places = statementsByPlace();

/** What is stated at a place, after `first`; no block where there is nothing. */
function statementsAt(place: string, first: readonly Ground[] = []): readonly Block[] {
  const found = [...first, ...(places.get(place) ?? [])];
  return found.length === 0 ? [] : [{ kind: "statements", items: found.map(statementOf) }];
}

/** The Act: what it is, what else it holds, and how it differs from the bill whose words stand in for those not read. */
export function actSection(): Section {
  return {
    id: "act",
    heading: "The Act",
    citation: "Pub. L. 119-73, 139 Stat. 2003",
    blocks: [
      ...statementsAt("act", actCitation),
      { kind: "statements", label: "Elsewhere in the Act", items: otherProvisions.map(statementOf) },
    ],
    sections: [
      {
        id: "differences",
        heading: "Where the Act differs from the earlier bill",
        citation: "H.R. 1379, 119th Cong. (introduced February 14, 2025)",
        blocks: [
          {
            kind: "paragraph",
            text: "Words marked “only an earlier bill read” were read in H.R. 1379. These are the differences found between it and the Act; there may be others.",
          },
          { kind: "statements", items: differences.map((each) => statementOf(each.ground)) },
        ],
        sections: [],
      },
    ],
  };
}

/** How each defined term is tested, where it is an element of a rule. */
const tests: Readonly<Record<string, Expression>> = {
  "(2)": law.all(convicted, sentencedToImprisonment, imprisonedUnderSentence),
  "(4)": federalOffense,
  "(5)": levelA,
  "(6)": levelB,
};

const elsewhere: Readonly<Record<string, { readonly section: string; readonly text: string }>> = {
  "(7)": { section: "s7102", text: "22 U.S.C. § 7102, below" },
  "(8)": { section: "s16", text: "18 U.S.C. § 16(a), below" },
};

function definitionSections({ homes }: Rendering): readonly Section[] {
  return definitions.map(({ term, paragraph, statements }): Section => {
    const number = paragraph?.replace(/[()]/g, "");
    const id = number === undefined ? "a-excluded" : `a-${number}`;
    const test = paragraph === undefined ? undefined : tests[paragraph];
    const link = paragraph === undefined ? undefined : elsewhere[paragraph];
    const rules: readonly Block[] = [
      ...(test === undefined
        ? []
        : [{ kind: "rule", label: "How it is tested", outline: outlineOf(test, homes, id) } as const]),
      ...(paragraph === undefined
        ? [
            {
              kind: "rule",
              label: "How “level A or level B” is tested",
              outline: outlineOf(levelAOrB, homes, id),
            } as const,
          ]
        : []),
    ];
    return {
      id,
      heading: paragraph === undefined ? `Between them: ${term}` : `(a)${paragraph} ${term}`,
      ...(paragraph === undefined ? {} : { citation: `18 U.S.C. § 3771A(a)${paragraph}` }),
      blocks: [
        ...statementsAt(id, statements),
        ...rules,
        ...(link === undefined ? [] : [seeBlock("How it is tested", [link])]),
      ],
      sections: [],
    };
  });
}

const introductions: Readonly<Record<string, string>> = {
  b: "Three motions: to vacate a conviction, and to expunge an arrest on either level. The particulars that they share follow at (b)(2) to (b)(8).",
  "b-3": "These periods belong to motions under (b)(1). None of them applies to sentence reduction under (e).",
};

const reliefAt: ReadonlyMap<string, Relief> = new Map<string, Relief>([
  ["b-1-A", vacateConvictionLevelA],
  ["b-1-B", expungeArrestLevelA],
  ["b-1-C", expungeArrestLevelB],
  ["e", sentenceReduction],
]);

/** § 3771A, part by part. */
export function section3771A(rendering: Rendering): Section {
  const flat = provisions.map(([id, heading]): Section => {
    const introduction = introductions[id];
    const relief = reliefAt.get(id);
    const asked = clockQuestions.filter(({ ground }) => placeOf(ground.citation) === id);
    return {
      id,
      heading,
      citation: `18 U.S.C. § 3771A(${id.split("-").join(")(")})`,
      blocks: [
        ...(introduction === undefined ? [] : [{ kind: "paragraph", text: introduction } as const]),
        ...(relief === undefined ? [] : reliefBlocks(relief, id, rendering)),
        ...statementsAt(id),
        ...(asked.length === 0
          ? []
          : [{ kind: "questions", items: asked.map((each) => openPoint(each, "clock")) } as const]),
        ...(relief === undefined ? [] : casesOf(relief.id, relief.name, rendering.cases)),
      ],
      sections: [],
    };
  });
  return {
    id: "s3771A",
    heading: "18 U.S.C. § 3771A",
    blocks: [...statementsAt("whole")],
    sections: [
      {
        id: "a",
        heading: "(a) Definitions",
        citation: "18 U.S.C. § 3771A(a)",
        blocks: statementsAt("a"),
        sections: definitionSections(rendering),
      },
      ...nested(flat, rendering),
    ],
  };
}

/** (b) holds its paragraphs, (b)(1) its subparagraphs and the combined finding; the other subsections stand by themselves. */
function nested(flat: readonly Section[], rendering: Rendering): readonly Section[] {
  const motions = flat.filter(({ id }) => id.startsWith("b-1-"));
  const combined: Section = {
    id: "b-1-either",
    heading: "(b)(1)(B) or (C): an arrest on either level",
    citation: expungeArrest.authority.citation,
    blocks: [
      {
        kind: "paragraph",
        text: "Both levels lead to the same relief for an arrest, so a motion may plead both where the level is open. This combined finding is exact there and is shown first.",
      },
      ...reliefBlocks(expungeArrest, "b-1-either", rendering),
      ...casesOf(expungeArrest.id, expungeArrest.name, rendering.cases),
    ],
    sections: [],
  };
  return flat
    .filter(({ id }) => !id.includes("-"))
    .map((section) => {
      if (section.id !== "b") return section;
      const paragraphs = flat
        .filter(({ id }) => /^b-\d$/.test(id))
        .map((each) => (each.id === "b-1" ? { ...each, sections: [...motions, combined] } : each));
      return { ...section, sections: paragraphs };
    });
}
