import type { Ground } from "@setaside/logic";
import { sources } from "../sources.data.ts";
import type { Source, Statement } from "./document.ts";

const known: readonly string[] = Object.values(sources);

/** Every source, numbered in the order of the list. */
export const numberedSources: readonly Source[] = known.map((text, at) => ({ number: at + 1, text }));

/** A ground as the document prints it, its source by number. Throws on a source that is not in the list: a bug. */
export function statementOf(ground: Ground): Statement {
  return numbered(ground, (source) => {
    const number = known.indexOf(source) + 1;
    if (number === 0) throw new Error(`The source of "${ground.text}" is not in sources.data.ts.`);
    return number;
  });
}

/** Numbers sources as they are first named, for a page that names only some; those of `first` come first. */
export function citing(first: readonly string[] = []): {
  readonly statement: (ground: Ground) => Statement;
  readonly sources: () => readonly Source[];
} {
  const named = [...new Set(first)];
  return {
    statement: (ground) =>
      numbered(ground, (source) => {
        if (!named.includes(source)) named.push(source);
        return named.indexOf(source) + 1;
      }),
    sources: () => named.map((text, at) => ({ number: at + 1, text })),
  };
}

function numbered(ground: Ground, numberOf: (source: string) => number): Statement {
  const { text, citation, kind, confidence, textStatus, source, edition, lastChecked } = ground;
  return {
    text,
    citation,
    kind,
    confidence,
    ...(textStatus === undefined ? {} : { textStatus }),
    ...(source === undefined ? {} : { source: numberOf(source) }),
    ...(edition === undefined ? {} : { edition }),
    ...(lastChecked === undefined ? {} : { lastChecked }),
  };
}
