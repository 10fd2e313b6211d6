import type { Source } from "../reading/protocol.ts";
import { SourceName } from "../start/source-name.tsx";
import { dateWords } from "../words/date.ts";
import { useWords, type Words } from "../words/index.ts";

/** A document that was read: its court and number, the day it was printed, and how much of it was read. */
export function SourceRead({ source }: { source: Source }) {
  const { t } = useWords();
  const { fields, remarks, lost } = source.coverage;
  return (
    <>
      <p class="case">
        <SourceName source={source} />
      </p>
      <p class="note">
        {aboutSource(source, useWords()).join(" · ")}
        <br />
        {t("findings.coverage", { all: fields + remarks + lost, fields, remarks, lost })}
      </p>
    </>
  );
}

/** What a document is, whose part of it was read, when it was printed, and whether it is whole. */
function aboutSource({ summary }: Source, { t, language }: Words): readonly string[] {
  if (summary.kind === "record") return [];
  const printed =
    summary.printed === undefined ? [] : [t("findings.printed", { date: dateWords(summary.printed, language) })];
  switch (summary.kind) {
    case "criminal-docket":
      return [
        t("findings.defendant", { number: summary.defendant }),
        ...printed,
        t(summary.entriesComplete ? "findings.complete" : "findings.incomplete", { entries: summary.entries }),
      ];
    case "case-page":
      return [t(`findings.casePage.${summary.page}`), ...printed, t("findings.entries", { entries: summary.entries })];
    case "expunged-case":
      return [t("findings.expungedCase"), ...printed];
  }
}
