import type { Confidence } from "@setaside/logic";
import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { groundOf } from "../../states/build/grounds.ts";
import type { Jurisdiction } from "../../states/jurisdiction.ts";
import { hasSurvivorLaw, type StateLaw } from "../../states/states.ts";
import type { Block, LawDocument, Link, Section } from "../document.ts";
import { howToRead } from "../how-to-read.ts";
import { marks } from "../marks.ts";
import { unsureTables } from "../not-read-section.ts";
import { seeBlock } from "../relief-section.ts";
import { citing } from "../sourced.ts";
import { listsSection } from "./lists-section.ts";
import { periodOf, periodWords, textsOf } from "./periods.ts";
import { besideSections, openPointsSection, ownFactsSection } from "./place-sections.ts";
import { type StateRendering, statuteSection } from "./statute-section.ts";
import { unverifiedDeciders } from "./unverified.ts";
import { aboutWords } from "./words.data.ts";

/** The law of a state as encoded, in the order of its statutes. `asOf` is an ISO date; `cases` are the golden cases to print. */
export function stateDocument(of: StateLaw, asOf: string | undefined, cases: readonly GoldenCase[]): LawDocument {
  const { law } = of;
  const read = new Map(law.statutes.flatMap(({ sources }) => sources).map((source) => [source.url, source] as const));
  const cited = citing([...read.keys()]);
  const sources = () =>
    cited.sources().map((source) => {
      const how = read.get(source.text);
      return how === undefined ? source : { ...source, kind: how.kind, asOf: how.asOf };
    });
  const rendering: StateRendering = {
    law,
    cases,
    ...(asOf === undefined ? {} : { asOf }),
    statement: cited.statement,
    sourceOf: (url) => sources().find(({ text }) => text === url),
  };
  const lists = listsSection(law, cited.statement);
  const body: readonly Section[] = [
    shortSection(of, rendering),
    ...textsOf(of).map((texts) => statuteSection(texts, rendering)),
    ...(lists === undefined ? [] : [lists]),
    ...besideSections(of, cited.statement),
    ...openPointsSection(of, cited.statement),
  ];
  return {
    schema: "setaside.law/1",
    jurisdiction: { id: `us-${law.code.toLowerCase()}`, name: law.name },
    title: `Law of ${law.name} as encoded`,
    ...(asOf === undefined ? {} : { asOf }),
    lastChecked: law.lastChecked,
    marks,
    sections: [howToRead(law.code, dated(law, asOf)), ...body, notVerifiedSection(of, body), ...ownFactsSection(of)],
    sources: sources(),
  };
}

function dated({ lastChecked, statutes }: Jurisdiction, asOf: string | undefined): readonly Block[] {
  if (asOf === undefined) return [];
  const later =
    asOf > lastChecked ? ` The law was last checked on ${lastChecked}; what changed after that is not here.` : "";
  const which = statutes.length === 0 ? `Asked as of ${asOf}.` : `The texts printed whole are those of ${asOf}.`;
  return [{ kind: "notice", text: `${which}${later}` }];
}

/** The summary, what was found or not, and the statutes at a glance. */
function shortSection(of: StateLaw, { law, statement }: StateRendering): Section {
  const summary = groundOf(
    { text: law.summary, confidence: weakest(law), kind: "analysis" },
    {
      citation: law.statutes.map(({ citation }) => citation).join("; ") || `Law of ${law.name}`,
      confidence: weakest(law),
      lastChecked: law.lastChecked,
    },
  );
  return {
    id: "summary",
    heading: "In short",
    blocks: [
      ...(hasSurvivorLaw(of) ? [] : noneFound(of)),
      { kind: "statements", items: [statement(summary)] },
      ...(law.statutes.length === 0 ? [] : [glance(of)]),
    ],
    sections: [],
  };
}

/** The summary rests on every statute: it is as well known as the least known of them. */
function weakest({ statutes }: Jurisdiction): Confidence {
  const known = new Set(statutes.map(({ confidence }) => confidence));
  return known.has("recalled") || known.size === 0 ? "recalled" : known.has("secondary") ? "secondary" : "verified";
}

function noneFound({ law }: StateLaw): readonly Block[] {
  const links = (about: "related" | "general"): readonly Link[] =>
    law.statutes
      .filter((each) => each.about === about)
      .map(({ id, title, citation }) => ({ section: id, text: `${title} (${citation})` }));
  const nearest = [...links("related"), ...links("general")];
  return [
    {
      kind: "notice",
      text: `No law that clears the record of a person because of trafficking: none found, searched on ${law.lastChecked}.`,
    },
    nearest.length > 0
      ? seeBlock("The nearest relief", nearest)
      : {
          kind: "paragraph",
          text: "No other statute is encoded; what is known of other ways stands in the summary and under “Other doors”.",
        },
  ];
}

function glance(of: StateLaw): Block {
  return {
    kind: "table",
    caption: "The statutes at a glance",
    columns: ["Statute", "For whom", "Gives", "In force", "Known how well"],
    rows: textsOf(of).map((texts) => {
      const { statute } = texts[0].state;
      return [
        `${statute.title}, ${statute.citation}`,
        aboutWords[statute.about],
        statute.relief.join(", "),
        periodWords(periodOf(texts)),
        statute.confidence,
      ];
    }),
  };
}

/** What decides and was not read, then every statement that is not verified, the least sure first. */
function notVerifiedSection(of: StateLaw, body: readonly Section[]): Section {
  const deciders = unverifiedDeciders(of);
  const kinds = {
    "not-read": "not read",
    list: "list",
    recalled: "recalled",
    stated: "named by the research",
  } as const;
  return {
    id: "not-read",
    heading: "What is not verified",
    blocks: [
      {
        kind: "notice",
        text: "Before any of this is quoted in a paper, read the official text. Where a field that decides was not read, the finding stays open.",
      },
      deciders.length === 0
        ? { kind: "paragraph", text: "No field that decides is marked as unverified." }
        : {
            kind: "table",
            caption: `What decides, and is not verified (${deciders.length})`,
            columns: ["What", "How", "Citation", "Relief"],
            rows: deciders.map(({ text, kind, citation, relief }) => [text, kinds[kind], citation, relief]),
          },
      ...unsureTables(body),
    ],
    sections: [],
  };
}
