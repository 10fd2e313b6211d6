import { cautionIds, fbiFee, type PaperToGather } from "./papers.ts";
import { RecordAt } from "./record-at.tsx";
import type { HelpWords } from "./words.ts";

/** What to know before any paper is asked for. */
export function PaperCautions({ words: { t } }: { words: HelpWords }) {
  return (
    <ul class="note">
      {cautionIds.map((id) => (
        <li key={id}>{t(`find.caution.${id}`)}</li>
      ))}
    </ul>
  );
}

interface PapersToGatherProps {
  readonly papers: readonly PaperToGather[];
  readonly words: HelpWords;
  /** The name of a state by its postal code. */
  readonly placeName: (state: string) => string;
  /** The heading of each, one below what stands above the list. */
  readonly heading: "h3" | "h4";
}

/** Papers to gather and how. It stands below `PaperCautions`. */
export function PapersToGather({ papers, words, placeName, heading: Heading }: PapersToGatherProps) {
  const { t } = words;
  return (
    <>
      <p class="soft">{t("find.papers.sure")}</p>
      {papers.map((paper) =>
        paper.id === "state" ? (
          <section key={paper.state}>
            <Heading>{t("find.paper.state.name", { place: placeName(paper.state) })}</Heading>
            <p>{t("find.paper.state.how")}</p>
            <RecordAt office={paper.office} words={words} />
          </section>
        ) : (
          <section key={paper.id}>
            <Heading>{t(`find.paper.${paper.id}.name`)}</Heading>
            <p>{t(`find.paper.${paper.id}.how`, { fee: fbiFee })}</p>
            {paper.confidence !== "recalled" && <p class="soft">{t(`find.sure.${paper.confidence}`)}</p>}
          </section>
        ),
      )}
    </>
  );
}
