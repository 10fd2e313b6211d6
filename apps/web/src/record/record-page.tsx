import { AddFiles } from "../start/add-files.tsx";
import { Problem } from "../start/problem.tsx";
import { defendantsIn, WhichDefendant } from "../start/which-defendant.tsx";
import { useWords, type Words } from "../words/index.ts";
import { type CaseShown, useShown } from "../work/context.ts";
import { Courts } from "./court-input.tsx";
import { DeskContext, type Picked } from "./desk.ts";
import { OtherRemarks } from "./margin-remarks.tsx";
import { ReadingPane } from "./reading-pane.tsx";
import { SourcePane } from "./source-pane.tsx";
import { useDeskState } from "./use-desk.ts";

/** The record: the documents on the left, what was read of them on the right, the reader's remarks in the margin. */
export function RecordPage() {
  const words = useWords();
  const { t } = words;
  const shown = useShown();
  const { reading, screening, atWork } = shown;
  const { trouble } = atWork;
  const { desk, view, document, choose, said } = useDeskState(screening.record);
  const defendants = defendantsIn(trouble);
  if (defendants !== undefined) {
    return (
      <WhichDefendant
        defendants={defendants}
        choose={atWork.chooseDefendant}
        again={atWork.dismissTrouble}
        leadsTo={t("record.readDefendant")}
      />
    );
  }
  const source = reading.sources.find((each) => each.document === document) ?? reading.sources[0];
  return (
    <DeskContext.Provider value={desk}>
      <div class="record" data-view={view} data-documents={reading.sources.length > 0}>
        <header class="heading">
          <h1 tabIndex={-1}>{t("page.room.record")}</h1>
          <p class="note">{t(source === undefined ? "record.byHandLead" : "record.lead")}</p>
          {trouble !== undefined && <Problem trouble={trouble} />}
          <details class="add-documents">
            <summary>{t("record.addDocuments")}</summary>
            <AddFiles add={(files) => atWork.add(files)} again={trouble !== undefined} />
          </details>
        </header>
        <p class="only-heard" role="status">
          {said || saidOf(desk.picked, shown, words)}
        </p>
        <Courts />
        <div class="desk">
          {source !== undefined && <SourcePane source={source} choose={choose} />}
          <div class="read">
            <ReadingPane />
            <OtherRemarks />
          </div>
        </div>
      </div>
    </DeskContext.Provider>
  );
}

/** Where the value that is picked was read, in words. */
function saidOf(picked: Picked | undefined, { reading }: CaseShown, { t }: Words): string {
  if (picked?.kind !== "value" || picked.place === undefined) return "";
  const { place, text } = picked.place;
  const known = reading.sources.some(({ document }) => document === picked.place?.document);
  return t(known ? "record.lit" : "record.notOpen", { place, text });
}
