import type { Ground } from "@setaside/logic";
import { sources } from "../sources.data.ts";
import type { Source, Statement } from "./document.ts";

const known: readonly string[] = Object.values(sources);

/** Every source, numbered in the order of the list. */
export const numberedSources: readonly Source[] = known.map((text, at) => ({ number: at + 1, text }));

/** A ground as the document prints it, its source by number. Throws on a source that is not in the list: a bug. */
export function statementOf(ground: Ground): Statement {
  const { text, citation, kind, confidence, textStatus, source, edition, lastChecked } = ground;
  const number = source === undefined ? undefined : known.indexOf(source) + 1;
  if (number === 0) throw new Error(`The source of "${text}" is not in sources.data.ts.`);
  return {
    text,
    citation,
    kind,
    confidence,
    ...(textStatus === undefined ? {} : { textStatus }),
    ...(number === undefined ? {} : { source: number }),
    ...(edition === undefined ? {} : { edition }),
    ...(lastChecked === undefined ? {} : { lastChecked }),
  };
}

/** Numbers sources as they are first named, for a page that names only some. */
export function citing(): {
  readonly statement: (ground: Ground) => Statement;
  readonly sources: () => readonly Source[];
} {
  const named: string[] = [];
  return {
    statement: (ground) => {
      if (ground.source === undefined) return statementOf(ground);
      if (!named.includes(ground.source)) named.push(ground.source);
      return { ...statementOf(ground), source: named.indexOf(ground.source) + 1 };
    },
    sources: () => named.map((text, at) => ({ number: at + 1, text })),
  };
}
