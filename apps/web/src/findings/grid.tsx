// biome-ignore-all lint/a11y/noRedundantRoles: on a narrow screen the table is laid out as a list and would lose its roles
import type { Finding } from "@setaside/relief";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords } from "../words/index.ts";
import { FindingProof } from "./finding-proof.tsx";
import { ConfidenceMark } from "./marks.tsx";
import { findingWords } from "./verdict-words.ts";

/** One line of a grid: what it is about, what stands before the findings, and the findings. */
export interface Line {
  readonly id: string;
  /** `charge:<id>` or `arrest:<id>`. */
  readonly subject: string;
  readonly name: string;
  readonly head: ComponentChildren;
  /** The level of a charge, with what it rests on. */
  readonly level?: { readonly cell: ComponentChildren; readonly proof: ComponentChildren };
  readonly findings: readonly Finding[];
}

interface GridProps {
  readonly caption: string;
  readonly headName: string;
  readonly levelName?: string;
  readonly lines: readonly Line[];
  readonly busy: boolean;
}

/**
 * Charges or arrests down, reliefs across; a cell opens its proof under its
 * line. The roles are spelled out because on a narrow screen the table is laid
 * out as a list, which would otherwise take them away.
 */
export function Grid({ caption, headName, levelName, lines, busy }: GridProps) {
  const { known } = useWords();
  const columns = lines[0]?.findings ?? [];
  const width = columns.length + (levelName === undefined ? 1 : 2);
  return (
    <table class="grid" role="table" aria-busy={busy}>
      <caption class="only-heard">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {headName}
          </th>
          {levelName !== undefined && (
            <th scope="col" role="columnheader">
              {levelName}
            </th>
          )}
          {columns.map(({ relief, name, citation }) => (
            <th key={relief} scope="col" role="columnheader">
              {known("findings.relief", relief) ?? <span lang="en">{name}</span>}
              <cite lang="en">{citation.split(",")[0]}</cite>
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line) => (
        <GridLine key={line.id} line={line} width={width} levelName={levelName} />
      ))}
    </table>
  );
}

function GridLine({ line, width, levelName }: { line: Line; width: number; levelName: string | undefined }) {
  const words = useWords();
  const { known } = words;
  const [open, show] = useState<string>();
  const panel = useId();
  const toggle = (what: string) => show(open === what ? undefined : what);
  const finding = line.findings.find(({ relief }) => relief === open);
  useEffect(() => {
    // Laid out as a list, the other reliefs stand between the cell and its proof.
    if (open !== undefined) document.getElementById(panel)?.querySelector("h3")?.scrollIntoView({ block: "nearest" });
  }, [open, panel]);
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th scope="row" role="rowheader">
          {line.head}
        </th>
        {line.level !== undefined && (
          <td role="cell">
            <span class="column-name" aria-hidden="true">
              {levelName}
            </span>
            <button
              type="button"
              class="cell"
              aria-expanded={open === "level"}
              {...(open === "level" ? { "aria-controls": panel } : {})}
              onClick={() => toggle("level")}
            >
              {line.level.cell}
            </button>
          </td>
        )}
        {line.findings.map((each) => (
          <td key={each.relief} role="cell">
            <span
              class="column-name"
              aria-hidden="true"
              {...(known("findings.relief", each.relief) === undefined ? { lang: "en" } : {})}
            >
              {known("findings.relief", each.relief) ?? each.name}
            </span>
            <button
              type="button"
              class={each.leads ? "cell" : "cell under"}
              data-relief={each.relief}
              data-settled={each.least === each.most ? each.most : undefined}
              aria-expanded={open === each.relief}
              {...(open === each.relief ? { "aria-controls": panel } : {})}
              onClick={() => toggle(each.relief)}
            >
              <VerdictBar least={each.least} most={each.most} />
              <span class="words">
                {findingWords(each, words)}{" "}
                {each.confidence !== null && <ConfidenceMark confidence={each.confidence} />}
              </span>
            </button>
          </td>
        ))}
      </tr>
      {open !== undefined && (
        <tr role="row" class="opened">
          <td role="cell" colSpan={width} id={panel}>
            {finding !== undefined ? (
              <FindingProof key={finding.relief} finding={finding} name={line.name} close={() => show(undefined)} />
            ) : (
              line.level?.proof
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
