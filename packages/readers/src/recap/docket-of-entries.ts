import type { CasePage } from "../case-page/case-page.ts";
import { countLabel } from "../docket/count-number.ts";
import type { ChargeRow, Docket, DocketDefendant } from "../docket/docket.ts";
import { numberedNames } from "../docket/mask.ts";
import { instrumentIn } from "../entry/instruments.ts";
import { mineEntries } from "../entry/mine.ts";
import { limits } from "../limits.ts";
import { isPersonName } from "../pacer/party.ts";

/**
 * A file of entries as a docket, where its charging papers number the
 * defendants: "INDICTMENT as to NAME (1) count(s) 1, 2". Each count so named is a
 * row without title and disposition: how it ended is only what entries say of
 * it. Undefined when no charging paper numbers a defendant.
 */
export function docketOfEntries(page: CasePage): Docket | undefined {
  const names = new Map<number, string>();
  for (const entry of page.entries) {
    if (instrumentIn(entry) === undefined) continue;
    for (const { number, name } of numberedNames(entry.text.slice(0, limits.entryText)))
      if (!names.has(number) && names.size < limits.defendants) names.set(number, name);
  }
  const all = [...names].sort(([a], [b]) => a - b).map(([number, name]) => defendantOf(page, number, name));
  const defendants = page.defendant === undefined ? all : all.filter((each) => each.number === page.defendant);
  if (defendants.length === 0) return undefined;
  return {
    court: page.court,
    number: page.number,
    flags: [],
    caption: page.caption.printed,
    details: [],
    plaintiff: [],
    linked: page.linked,
    filed: page.filed,
    terminated: page.terminated,
    defendants,
    entries: page.entries,
    otherParties: all.filter((each) => !defendants.includes(each) && each.name !== "").map((each) => each.name),
    printed: page.printed,
    entryLimits: ["the file does not say whether it holds all entries"],
    unplaced: [],
    secrets: page.secrets,
    fromEntries: true,
  };
}

function defendantOf(page: CasePage, number: number, name: string): DocketDefendant {
  const known = /^redacted$/iu.test(name) ? "" : name;
  return {
    number,
    name: known,
    aliases: [],
    terminated: undefined,
    printed: known === "" ? [] : [known],
    counsel: [],
    isPerson: known === "" || isPersonName(known),
    rows: rowsOf(page, number),
    openingLevel: undefined,
    terminatedLevel: undefined,
    missingBlocks: [],
  };
}

/** The counts that charging papers name for a defendant; a later paper that names a count again has superseded it. */
function rowsOf(page: CasePage, number: number): readonly ChargeRow[] {
  const rows = new Map<string, ChargeRow>();
  for (const event of mineEntries(page.entries, number)) {
    if (event.kind !== "charged" || event.instrument.kind === "complaint") continue;
    if (event.counts === "all" || event.counts === "unnamed") continue;
    for (const count of event.counts) {
      const generation = event.instrument.generation ?? 1;
      const again = count.suffix === "" && generation > 0 && rows.has(countLabel(count));
      const label = countLabel(again ? { ...count, suffix: "s".repeat(generation) } : count);
      if (rows.has(label) || rows.size >= limits.chargeRows) continue;
      const { entry } = event;
      rows.set(label, { list: "unlisted", place: entry.place, title: "", count: `(${label})`, disposition: "", entry });
    }
  }
  return [...rows.values()];
}
