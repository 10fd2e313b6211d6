import type { Advisory, Finding } from "@setaside/relief";

/** Points to weigh that many findings share: numbered where they are met, told once at the end. */
export interface Notes {
  /** The numbers of a finding's own. */
  readonly of: (finding: Finding) => readonly number[];
  readonly all: () => readonly Advisory[];
}

/** An empty list of notes. The line that an attorney must confirm closes every page and is no note; immigration has a part of its own. */
export function notes(): Notes {
  const found = new Map<string, { readonly number: number; readonly advisory: Advisory }>();
  function numberOf(advisory: Advisory): number {
    const key = `${advisory.id} ${advisory.text}`;
    const entry = found.get(key) ?? { number: found.size + 1, advisory };
    found.set(key, entry);
    return entry.number;
  }
  return {
    of: ({ advisories }) => advisories.filter(({ kind }) => kind !== "confirm" && kind !== "immigration").map(numberOf),
    all: () => [...found.values()].map(({ advisory }) => advisory),
  };
}

/** `1–3, 5`. */
export function numbersText(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const each of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && each === run[1] + 1) run[1] = each;
    else runs.push([each, each]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(", ");
}
