import type { Ground } from "@setaside/logic";
import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { standsOn } from "../../relief.ts";
import { lastChecked } from "../../statement.ts";
import { groundOf, markingOf, researchOf } from "../../states/build/grounds.ts";
import type { StateRelief } from "../../states/build/state-relief.ts";
import type { Jurisdiction, Words } from "../../states/jurisdiction.ts";
import { reliefsInForce } from "../../states/states.ts";
import type { Block, Section, Source, Statement } from "../document.ts";
import { outlineOf } from "../outline.ts";
import { caseEntry, seeBlock } from "../relief-section.ts";
import { listLink, stateWords } from "./offense-words.ts";
import { periodWords, type Texts, textsOn } from "./periods.ts";
import { unverifiedWords } from "./unverified.ts";
import { changesBetween } from "./version-changes.ts";
import { fieldsOf, type VersionField } from "./version-fields.ts";
import { sourceKindWords } from "./words.data.ts";

/** What the parts of one state's document share. */
export interface StateRendering {
  readonly law: Jurisdiction;
  readonly cases: readonly GoldenCase[];
  /** ISO day asked about. */
  readonly asOf?: string;
  readonly statement: (ground: Ground) => Statement;
  readonly sourceOf: (url: string) => Source | undefined;
}

/**
 * One statute with all its texts: the one in force first. Where a day is asked
 * about only the text of that day is printed whole; of the others the history
 * says what was different.
 */
export function statuteSection(texts: Texts, rendering: StateRendering): Section {
  const { law, asOf, statement } = rendering;
  const { statute } = texts[0].state;
  const marking = markingOf(law, statute);
  const shown = asOf === undefined ? [...texts].reverse() : textsOn(texts, asOf);
  const [only] = shown;
  const said = (words: readonly Words[]) => words.map((each) => statement(groundOf(each, marking)));
  const history = said(statute.history);
  return {
    id: statute.id,
    heading: statute.title,
    citation: statute.citation,
    blocks: [
      ...(only === undefined ? [notLawThen(texts, asOf)] : []),
      ...(shown.length === 1 && only !== undefined ? textBlocks(only, rendering) : []),
    ],
    sections: [
      ...(shown.length === 1 ? [] : shown.map((each) => textSection(each, rendering))),
      ...historySections(texts, shown, history, rendering),
      ...(statute.notes === null
        ? []
        : [
            section(`${statute.id}-notes`, "Notes of the research", [
              { kind: "statements", items: [statement(researchOf(statute.notes, marking))] },
            ]),
          ]),
      section(`${statute.id}-unverified`, "What is not verified", unverifiedBlocks(statute.unverified)),
      section(`${statute.id}-sources`, "What was read", [sourcesBlock(texts[0], rendering)]),
    ],
  };
}

function section(id: string, heading: string, blocks: readonly Block[], sections: readonly Section[] = []): Section {
  return { id, heading, blocks, sections };
}

function notLawThen(texts: readonly StateRelief[], asOf = ""): Block {
  const since = texts[0]?.inForce.from;
  const rest = since === null || since === undefined ? "" : ` Its first text here stands since ${since}.`;
  return { kind: "notice", text: `On ${asOf} this was not law as far as is known here.${rest}` };
}

function textId({ state: { statute, version } }: StateRelief): string {
  return `${statute.id}-${version.from ?? "first"}`.replace(/[^\w.-]/g, "-");
}

function textSection(relief: StateRelief, rendering: StateRendering): Section {
  return section(textId(relief), `Text ${periodWords(relief.inForce)}`, textBlocks(relief, rendering));
}

/** A text with its rule and cases, field by field. */
export function textBlocks(relief: StateRelief, rendering: StateRendering): readonly Block[] {
  const { law, asOf, statement } = rendering;
  const { id, name, authority, inForce, subject, courtRule, discretion, state } = relief;
  const fields = fieldsOf(relief, law);
  const inHead = new Set<string>(["who", "court"]);
  // Conditions stand in the rule, in the same words.
  const elsewhere = new Set<string>([...inHead, "conditions", "way-conditions"]);
  const afterRule = fields.findIndex(({ id: field }) => field === "conditions");
  const [before, after] = [
    fields.slice(0, afterRule < 0 ? fields.length : afterRule),
    fields.slice(Math.max(0, afterRule)),
  ];
  const silent = fields.filter(({ grounds, id: field }) => grounds.length === 0 && !mayBeEmpty.has(field));
  const named = listsNamed(state.version);
  const lists = Object.keys(law.lists).filter((key) => named.includes(key));
  const blocks = (which: readonly VersionField[]) =>
    which
      .filter(({ id: field, grounds }) => grounds.length > 0 && !elsewhere.has(field))
      .map(({ label, grounds }): Block => ({ kind: "statements", label, items: grounds.map(statement) }));
  return [
    {
      kind: "relief",
      id,
      name,
      citation: authority.citation,
      inForce,
      ...(asOf === undefined ? {} : { inForceThen: standsOn(inForce, asOf) }),
      about: state.about,
      gives: state.gives,
      subject,
      courtRule,
      discretion,
      particulars: fields
        .filter(({ id: field }) => inHead.has(field))
        .flatMap(({ label, grounds }) => grounds.map((ground) => ({ label, statement: statement(ground) }))),
    },
    ...blocks(before),
    ...(lists.length === 0
      ? []
      : [
          seeBlock(
            "Lists it reads",
            lists.map((key) => listLink(law, key)),
          ),
        ]),
    {
      kind: "rule",
      label: "What must be shown",
      outline: outlineOf(relief.expression, new Map(), "", stateWords(law, statement)),
    },
    ...(afterRule < 0 ? [] : blocks(after)),
    ...(state.forms.length === 0 ? [] : [{ kind: "forms", rows: state.forms } as const]),
    ...(silent.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: `Not found in what was read: ${silent.map(({ label }) => label.toLowerCase()).join("; ")}.`,
          } as const,
        ]),
    ...casesOf(relief, rendering),
  ];
}

/** Keys of the lists that a part of the data names, however deep. */
function listsNamed(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  if ("listed" in data && typeof data.listed === "string") return [data.listed];
  return Object.values(data).flatMap(listsNamed);
}

/** Fields of which it is no gap that a text says nothing. */
const mayBeEmpty: ReadonlySet<string> = new Set(["offenses-out", "conditions", "weighs", "waits", "form-words"]);

/** The golden cases that ask about this text. */
function casesOf(relief: StateRelief, { cases, law }: StateRendering): readonly Block[] {
  const rows = cases
    .filter(
      (each) =>
        each.relief === relief.id &&
        reliefsInForce(law.code, each.asOf ?? lastChecked).some((other) => other === relief),
    )
    .map(caseEntry);
  return rows.length === 0 ? [] : [{ kind: "cases", about: relief.state.statute.citation, rows }];
}

/** The history in the research's words, and between each two texts what is different. */
function historySections(
  texts: readonly StateRelief[],
  shown: readonly StateRelief[],
  history: readonly Statement[],
  { law, statement }: StateRendering,
): readonly Section[] {
  const { statute } = (texts[0] as StateRelief).state;
  const steps = texts.flatMap((later, at): readonly Block[] => {
    const earlier = texts[at - 1];
    if (earlier === undefined) return [];
    const rows = changesBetween(earlier, later, law, statement);
    const about = `the text ${periodWords(earlier.inForce)}, and the text ${periodWords(later.inForce)}`;
    return [
      rows.length === 0
        ? { kind: "paragraph", text: `No difference is encoded between ${about}.` }
        : { kind: "changes", about, rows },
    ];
  });
  const others = texts.filter((each) => !shown.includes(each)).map(({ inForce }) => `text ${periodWords(inForce)}`);
  const note: readonly Block[] =
    others.length === 0
      ? []
      : [{ kind: "paragraph", text: `Not printed here, as another text is asked for: ${others.join("; ")}.` }];
  const words: readonly Block[] =
    history.length === 0
      ? [{ kind: "paragraph", text: "No amendments are recorded in the research." }]
      : [{ kind: "statements", items: history }];
  return [section(`${statute.id}-history`, "History", [...words, ...note, ...steps])];
}

function unverifiedBlocks(unverified: readonly string[]): readonly Block[] {
  if (unverified.length === 0) {
    return [{ kind: "paragraph", text: "The research names nothing beyond what the marks say." }];
  }
  return [
    {
      kind: "table",
      caption: "To be checked before use",
      columns: ["What"],
      rows: unverified.map((each) => [capital(unverifiedWords(each))]),
    },
  ];
}

function sourcesBlock({ state: { statute } }: StateRelief, { sourceOf }: StateRendering): Block {
  const links = statute.sources.flatMap(({ url, kind, asOf }) => {
    const source = sourceOf(url);
    const date = asOf === null ? "without a date" : `text of ${asOf}`;
    return source === undefined
      ? []
      : [{ section: `source-${source.number}`, text: `source ${source.number} (${sourceKindWords[kind]}, ${date})` }];
  });
  return links.length === 0
    ? { kind: "paragraph", text: "No source is recorded." }
    : { kind: "see", label: "Sources", links };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
