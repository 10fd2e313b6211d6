import { nodesOf } from "@setaside/logic";
import type { GoldenCase } from "../federal/cases/golden-case.ts";
import { type Relief, standsOn } from "../relief.ts";
import type { Block, CaseEntry, Link, Statement } from "./document.ts";
import { type Homes, outlineOf } from "./outline.ts";
import { statementOf } from "./sourced.ts";

/** What the chapters of one rendering share. */
export interface Rendering {
  readonly homes: Homes;
  readonly cases: readonly GoldenCase[];
  readonly asOf?: string;
}

/** A relief as it stands in its section: particulars, the words of the link, the rule. */
export function reliefBlocks(relief: Relief, here: string, { homes, asOf }: Rendering): readonly Block[] {
  const { id, name, authority, inForce, subject, courtRule, discretion } = relief;
  const particular = (label: string, statement: Statement) => ({ label, statement });
  const link = nexusOf(relief);
  return [
    {
      kind: "relief",
      id,
      name,
      citation: authority.citation,
      ...(authority.uslm === undefined ? {} : { uslm: authority.uslm }),
      inForce,
      ...(asOf === undefined ? {} : { inForceThen: standsOn(inForce, asOf) }),
      subject,
      courtRule,
      discretion,
      particulars: [
        particular("Who", statementOf(relief.who)),
        particular("Which court", statementOf(relief.court)),
        ...(link === undefined ? [] : [particular("Link to the trafficking", link)]),
        particular("May or shall", statementOf(relief.discretionGround)),
        particular("Burden", statementOf(relief.burden)),
      ],
    },
    { kind: "rule", label: "What must be shown", outline: outlineOf(relief.expression, homes, here) },
  ];
}

/**
 * Golden cases of a relief or a classification, or none. Cases on who is a
 * victim of trafficking ask for vacatur and stand with the definition.
 */
export function casesOf(topic: string, about: string, cases: readonly GoldenCase[]): readonly Block[] {
  const rows = cases.filter((each) => topicOf(each) === topic).map(caseEntry);
  return rows.length === 0 ? [] : [{ kind: "cases", about, rows }];
}

function topicOf({ id, relief }: GoldenCase): string {
  return id.startsWith("victim/") ? "victim-of-trafficking" : relief;
}

/** A golden case as the document prints it. */
export function caseEntry({ id, relief, title, asOf, expect, missing, openBy, reason, cites }: GoldenCase): CaseEntry {
  const { least, most } = expect;
  return { id, relief, title, ...(asOf === undefined ? {} : { asOf }), least, most, missing, openBy, reason, cites };
}

/** The statement of the link that a relief asks for, direct result or directly related; undefined where it asks for none. */
function nexusOf(relief: Relief): Statement | undefined {
  const found = { "direct-result": undefined, "directly-related": undefined } as Record<string, Statement | undefined>;
  for (const node of nodesOf(relief.expression)) {
    if (node.kind === "element" && node.id in found) found[node.id] = statementOf(node.ground);
  }
  return found["directly-related"] ?? found["direct-result"];
}

/** A pointer to other sections. */
export function seeBlock(label: string, links: readonly Link[]): Block {
  return { kind: "see", label, links };
}
