import { useEffect, useRef } from "preact/hooks";
import { SourceRead } from "../findings/source-read.tsx";
import type { Source } from "../reading/protocol.ts";
import { SourceName } from "../start/source-name.tsx";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { type Picked, useDesk } from "./desk.ts";
import { toldApart } from "./document-name.ts";
import { readFrom } from "./from-passage.ts";
import { lightOn } from "./light.ts";
import { PassageText } from "./passage-text.tsx";

interface SourcePaneProps {
  /** The document that is shown. */
  readonly source: Source;
  readonly choose: (document: string) => void;
}

/** The text of a document in its own order, lit where the value that is picked was read. */
export function SourcePane({ source, choose }: SourcePaneProps) {
  const words = useWords();
  const { t } = words;
  const { reading, screening, atWork } = useShown();
  const { picked, toReading } = useDesk();
  const pane = useRef<HTMLElement>(null);
  useScrollToLight(pane, picked, source.document);
  const read = readFrom(screening.record, source.document);
  const light = lightOn(picked, source.document);
  const sections = sectionsOf(source);
  return (
    <section class="source" aria-labelledby="record-source">
      <h2 id="record-source" class="only-heard">
        {t("record.source")}
      </h2>
      <button type="button" class="back" onClick={() => toReading(picked?.kind === "value" ? picked.field : undefined)}>
        {t("record.backToReading")}
      </button>
      {reading.sources.length > 1 && (
        <ul class="documents" aria-label={t("record.documents")}>
          {reading.sources.map((each) => (
            <li key={each.document}>
              <button
                type="button"
                aria-pressed={each.document === source.document}
                onClick={() => choose(each.document)}
              >
                <SourceName source={each} />
                <span class="apart"> {toldApart(each, reading.sources, words)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <header>
        <SourceRead source={source} />
        <button type="button" class="quiet" onClick={() => atWork.drop(source.document)}>
          {t("start.open.drop")}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keyboard */}
      <section class="passages" ref={pane} aria-label={t("record.passages")} tabIndex={0}>
        {sections.map(({ section, passages }) => (
          <section key={passages[0]?.at} class="section">
            <h3 lang="en">{section}</h3>
            <ol>
              {passages.map(({ passage, at }) => (
                <PassageText
                  key={at}
                  document={source.document}
                  at={at}
                  passage={passage}
                  light={light.get(at)}
                  read={read.get(at) ?? []}
                />
              ))}
            </ol>
          </section>
        ))}
      </section>
    </section>
  );
}

/** Passages that follow each other in one section of the document. */
function sectionsOf({ passages }: Source) {
  const sections: { section: string; passages: { passage: Source["passages"][number]; at: number }[] }[] = [];
  for (const [at, passage] of passages.entries()) {
    const last = sections.at(-1);
    if (last?.section === passage.section) last.passages.push({ passage, at });
    else sections.push({ section: passage.section, passages: [{ passage, at }] });
  }
  return sections;
}

/** Scrolls the document, and nothing else, to what was lit. */
function useScrollToLight(
  pane: { readonly current: HTMLElement | null },
  picked: Picked | undefined,
  document: string,
) {
  useEffect(() => {
    const there = pane.current?.querySelector<HTMLElement>("mark, [data-lit=true]");
    if (there === null || there === undefined || pane.current === null) return;
    const [box, frame] = [there.getBoundingClientRect(), pane.current.getBoundingClientRect()];
    if (box.top >= frame.top && box.bottom <= frame.bottom) return;
    pane.current.scrollTop += box.top - frame.top - frame.height / 3;
  }, [picked, document]);
}
