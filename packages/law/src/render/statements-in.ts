import type { Block, Outline, Section, Statement } from "./document.ts";

/** A statement, and the section of the document in which it first stands. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly section: { readonly id: string; readonly heading: string };
}

/** Every statement of the sections once, in their order; the same words under the same citation are one. */
export function statementsIn(sections: readonly Section[]): readonly PlacedStatement[] {
  const found = new Map<string, PlacedStatement>();
  const visit = (section: Section): void => {
    for (const statement of section.blocks.flatMap(ofBlock)) {
      const key = `${statement.citation}\n${statement.text}`;
      if (!found.has(key)) found.set(key, { statement, section: { id: section.id, heading: section.heading } });
    }
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return [...found.values()];
}

function ofBlock(block: Block): readonly Statement[] {
  switch (block.kind) {
    case "statements":
      return block.items;
    case "relief":
      return block.particulars.map(({ statement }) => statement);
    case "rule":
      return ofOutline(block.outline);
    case "questions":
      return block.items.map(({ statement }) => statement);
    default:
      return [];
  }
}

function ofOutline({ statement, parts }: Outline): readonly Statement[] {
  return [...(statement === undefined ? [] : [statement]), ...parts.flatMap(ofOutline)];
}
