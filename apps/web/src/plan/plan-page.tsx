import type { Plan } from "@setaside/relief";
import { useMemo } from "preact/hooks";
import type { Ahead } from "../reading/protocol.ts";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { useAhead } from "../work/use-ahead.ts";
import { AfterGrant, Doors, NotOpen } from "./closing.tsx";
import { Course } from "./course.tsx";
import { ImmigrationShown } from "./immigration.tsx";
import { useOpenOnPaper } from "./open-on-paper.ts";
import { PaperNotesList, paperNotes, WithPaperNotes } from "./paper-notes.tsx";
import { Papers } from "./papers.tsx";
import { SaveAhead } from "./save-ahead.tsx";
import { States } from "./states.tsx";
import { ToFindOut } from "./to-find-out.tsx";
import { UrgentMatters } from "./urgent.tsx";

/** The plan for the whole record. */
export function PlanPage() {
  const { t } = useWords();
  const ahead = useAhead();
  useOpenOnPaper();
  return (
    <div class="plan">
      <h1 tabIndex={-1}>{t("page.room.plan")}</h1>
      {typeof ahead === "string" ? <p class="note">{t(`plan.${ahead}`)}</p> : <PlanShown ahead={ahead} />}
    </div>
  );
}

function PlanShown({ ahead }: { ahead: Ahead }) {
  const { t, language } = useWords();
  const { plan } = ahead;
  const { immigration } = useShown().screening.screen;
  const notes = useMemo(() => paperNotes([ahead, immigration]), [ahead, immigration]);
  return (
    <WithPaperNotes value={notes}>
      <p class="note">
        {t("findings.lawDate", { date: dateWords(plan.lawDate, language) })}
        {language !== "en" && <> · {t("plan.lawInEnglish")}</>}
        <br />
        {t("plan.confirm")}
      </p>
      <Doing />
      <UrgentMatters urgent={plan.urgent} />
      <States states={plan.states} />
      {isEmpty(plan) ? <p>{t("plan.nothing")}</p> : <Course plan={plan} />}
      <ImmigrationShown />
      <Papers plan={plan} />
      <ToFindOut plan={plan} />
      <NotOpen plan={plan} />
      <Doors plan={plan} />
      <AfterGrant plan={plan} />
      <PaperNotesList />
    </WithPaperNotes>
  );
}

function isEmpty({ courts, tasks }: Plan): boolean {
  return courts.length === 0 && tasks.length === 0;
}

function Doing() {
  const { t } = useWords();
  return (
    <div class="doing screen-only">
      <button type="button" onClick={() => print()}>
        {t("plan.print")}
      </button>
      <SaveAhead file="plan.html" label={t("plan.save.html")} describedBy="save-plan" />
      <SaveAhead file="plan.md" label={t("plan.save.md")} describedBy="save-plan" />
      <p class="note" id="save-plan">
        {t("plan.save.why")}
      </p>
    </div>
  );
}
