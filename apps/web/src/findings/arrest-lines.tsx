import type { Screen, ScreenedArrest } from "@setaside/relief";
import { dateWords } from "../words/date.ts";
import { useWords, type Words } from "../words/index.ts";
import type { Line } from "./grid.tsx";
import { arrestName, subjectName } from "./subject-name.ts";

/** The arrests of the record as lines of the grid, in its order. */
export function arrestLines(screen: Screen, { t, language }: Words): readonly Line[] {
  return screen.arrests.map((arrest) => ({
    id: arrest.id,
    subject: `arrest:${arrest.id}`,
    name: arrestName(arrest, language),
    head: (
      <ArrestHead
        arrest={arrest}
        charges={t("findings.places", {
          charges: arrest.charges.map((id) => subjectName(`charge:${id}`, screen, language)).join(", "),
        })}
      />
    ),
    findings: arrest.findings,
  }));
}

function ArrestHead({ arrest, charges }: { arrest: ScreenedArrest; charges: string }) {
  const { t, language } = useWords();
  const { date, agency, findings } = arrest;
  return (
    <>
      <span class="count">{date === null ? t("findings.dateUnknown") : dateWords(date, language)}</span>
      <span class="statute" lang="en">
        {[findings[0]?.court, agency].filter((each) => each !== null && each !== undefined).join("; ")}
      </span>
      <span class="ended">{charges}</span>
    </>
  );
}
