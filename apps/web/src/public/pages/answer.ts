import type { TextId } from "../words/index.ts";

/**
 * A page that answers what people ask: data only, so that a sentence, and the
 * statements of the law on which it rests, stand side by side.
 */
export interface AnswerPage {
  /** `you/who`: neutral, for it is seen in histories. */
  readonly slug: string;
  readonly title: TextId;
  readonly heading: TextId;
  /** What stands below the heading. */
  readonly lead: Said;
  readonly sections: readonly AnswerSection[];
}

/** A part of a page: `#groups` leads to it. Below it stands where it comes from. */
export interface AnswerSection {
  readonly id: string;
  readonly heading: TextId;
  readonly blocks: readonly AnswerBlock[];
}

/** A paragraph, a list, a table, or what is made from the law's data when the site is built. */
export type AnswerBlock =
  | Said
  | { readonly kind: "list" | "steps"; readonly items: readonly Said[] }
  | AnswerTable
  | { readonly kind: "own"; readonly name: OwnBlock };

/** Of each row its head and a cell for each column. */
export interface AnswerTable {
  readonly kind: "table";
  readonly columns: readonly TextId[];
  readonly rows: readonly { readonly head: TextId; readonly cells: readonly Said[] }[];
}

/** What is made from the law's data; `own-block.tsx` says how. */
export type OwnBlock = "state-laws" | "state-times" | "state-words";

/** A message, and the names of the statements of the law on which it rests; none where it states no law. */
export interface Said {
  readonly kind: "said";
  readonly says: TextId;
  readonly rests: readonly string[];
}

/** A message that states law on the statements named, or, without names, one that states none. */
export function says(id: TextId, ...rests: readonly string[]): Said {
  return { kind: "said", says: id, rests };
}

/** Points, in no order. */
export function list(...items: readonly Said[]): AnswerBlock {
  return { kind: "list", items };
}

/** Steps, one after the other. */
export function steps(...items: readonly Said[]): AnswerBlock {
  return { kind: "steps", items };
}

/** What is made from the law's data. */
export function own(name: OwnBlock): AnswerBlock {
  return { kind: "own", name };
}

/** Cells in rows. */
export function table(columns: AnswerTable["columns"], rows: AnswerTable["rows"]): AnswerBlock {
  return { kind: "table", columns, rows };
}

/** What a block says that may rest on the law. */
export function saidIn(block: AnswerBlock): readonly Said[] {
  switch (block.kind) {
    case "said":
      return [block];
    case "own":
      return [];
    case "table":
      return block.rows.flatMap(({ cells }) => cells);
    default:
      return block.items;
  }
}
