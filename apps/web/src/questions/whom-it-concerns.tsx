import { subjectName } from "../findings/subject-name.ts";
import type { Screening } from "../reading/protocol.ts";
import { useWords, type Words } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { courtNamed } from "../work/court-named.ts";
import { groupOf, isAboutLink } from "./in-turn.ts";

/** Whom a question concerns: charges by name, and where they are asked of as a group its place, years and episode. */
export function WhomItConcerns({ fact, subjects }: { fact: string; subjects: readonly string[] }) {
  const words = useWords();
  const { screening, reading } = useShown();
  const names = subjects.map((each) => nameWithLabel(each, screening, words)).join(", ");
  const group = isAboutLink(fact) ? groupOf(subjects[0] ?? "", screening.nexus) : undefined;
  const { t } = words;
  const { place = null, period = null, episode = null } = group ?? {};
  const parts =
    group === undefined
      ? []
      : [
          place === null ? t("questions.group.noPlace") : courtNamed(place, reading, screening),
          period === null
            ? t("questions.group.noPeriod")
            : t(`questions.group.${period.by}`, {
                years: period.from === period.to ? String(period.from) : `${period.from}–${period.to}`,
              }),
          episode === null ? t("questions.group.noEpisode") : nameWithLabel(`episode:${episode}`, screening, words),
        ];
  return (
    <>
      <span class="about">{names}</span>
      {parts.length > 0 && <span class="group">{parts.join(" · ")}</span>}
    </>
  );
}

/** The name of a subject, of an episode with the label that the attorney gave it. */
function nameWithLabel(subject: string, { screen, record }: Screening, { language }: Words): string {
  const name = subjectName(subject, screen, language);
  const fields = record.episodes.find((each) => each.subject === subject)?.fields ?? [];
  const label = fields.find(({ fact }) => fact === "label")?.values[0]?.value;
  return typeof label === "string" ? `${name} (${label})` : name;
}
