import { authorities, offenses } from "../federal/offenses/index.ts";
import type { Block, Section, Statement } from "./document.ts";
import { marksInWords, signsOf } from "./rests-on.ts";
import { type PlacedStatement, statementsIn } from "./statements-in.ts";

/**
 * What was not read: every statement of the other sections that is recalled, or
 * that states a statute whose enacted words were not read, the least sure first.
 */
export function notReadSection(others: readonly Section[]): Section {
  const groups = unsureTables(others, true);
  return {
    id: "not-read",
    heading: "What was not read",
    blocks: [
      {
        kind: "notice",
        text: "Before any of this is quoted in a paper, read the official text. Where nothing describes the enacted words, a rule never answers no.",
      },
      ...groups,
      { kind: "paragraph", text: ofCatalogue() },
      { kind: "paragraph", text: ofAuthorities() },
    ],
    sections: [],
  };
}

/**
 * Tables of the statements that are not verified, the least sure first. Where it is
 * recorded whether the enacted words were read, also of those that rest on other texts.
 */
export function unsureTables(others: readonly Section[], withOtherTexts = false): readonly Block[] {
  const left = new Set(statementsIn(others));
  const take = (test: (statement: Statement) => boolean): readonly PlacedStatement[] => {
    const taken = [...left].filter(({ statement }) => test(statement));
    for (const each of taken) left.delete(each);
    return taken;
  };
  return [
    group(
      "Only an earlier bill was read",
      take(({ textStatus }) => textStatus === "introduced-only"),
    ),
    group(
      "Recalled: general knowledge, to be checked before use",
      take(({ confidence }) => confidence === "recalled"),
    ),
    group(
      "Enacted words not read; described by a reputable source",
      take(({ textStatus }) => textStatus === "enacted-described"),
    ),
    group(
      "From a reputable source; nothing is recorded of the enacted words",
      take(({ confidence }) => confidence === "secondary"),
    ),
    ...(withOtherTexts
      ? [
          group(
            "Verified, but no enacted words are on record: decisions and other texts",
            take(({ textStatus }) => textStatus !== "enacted-read"),
          ),
        ]
      : []),
  ].filter(({ rows }) => rows.length > 0);
}

function group(caption: string, found: readonly PlacedStatement[]) {
  const rows = found.map(({ statement, section }) => [
    statement.text,
    statement.citation,
    `${signsOf(statement)} ${marksInWords(statement)}`,
    section.heading,
  ]);
  return {
    kind: "table",
    caption: `${caption} (${rows.length})`,
    columns: ["Statement", "Citation", "Marks", "Stands in"],
    rows,
  } as const;
}

function ofCatalogue(): string {
  const unread = offenses.filter(({ confidence }) => confidence === "recalled");
  const secondary = offenses.filter(({ confidence }) => confidence === "secondary").length;
  return `Of the ${offenses.length} rows of the catalogue, ${secondary} are secondary (the text was read, no case on the point was located, or a case was read only in a digest) and ${unread.length} are recalled: ${unread.map(({ id }) => id).join(", ")}.`;
}

function ofAuthorities(): string {
  const recalled = authorities.filter(({ confidence }) => confidence === "recalled");
  return `Of the ${authorities.length} decisions, ${recalled.length} are recalled: ${recalled.map(({ citation }) => citation).join("; ")}.`;
}
