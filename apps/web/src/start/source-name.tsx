import type { Source } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";

/** A document by its court and number; never by a file's name, which may hold a person's. */
export function SourceName({ source }: { source: Source }) {
  const { t } = useWords();
  const { summary, courtName } = source;
  const number = "docketNumber" in summary ? summary.docketNumber : undefined;
  if (number === undefined) return <span>{t("start.source.record")}</span>;
  return (
    <span>
      {courtName !== undefined && <span lang="en">{courtName}, </span>}
      <span class="docket-number">{number}</span>
    </span>
  );
}
