import { ConclusionsForAll } from "../questions/conclusions.tsx";
import type { Reading, Refused, Screening } from "../reading/protocol.ts";
import { addressOf } from "../rooms/rooms.ts";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { saveAs } from "../work/save-as.ts";
import { arrestLines } from "./arrest-lines.tsx";
import { ChargesByLaw } from "./charges-by-law.tsx";
import { Grid } from "./grid.tsx";
import { Legend } from "./legend.tsx";
import { Remarks } from "./remarks.tsx";
import { SourceRead } from "./source-read.tsx";
import { factsFileText, isAnything } from "./statements.ts";
import { subjectName } from "./subject-name.ts";

/** The findings for the whole record: conclusions, the grid, what is still to be found out, and the reader's remarks. */
export function FindingsPage() {
  const words = useWords();
  const { t } = words;
  const { reading, screening, atWork } = useShown();
  const { screen } = screening;
  const busy = atWork.step !== undefined;
  return (
    <div class="findings">
      <div class="body">
        <Heading reading={reading} lawDate={screen.lawDate} />
        <ConclusionsForAll />
        <Problems reading={reading} screening={screening} />
        <section aria-labelledby="charges">
          <h2 id="charges">{t("findings.charges")}</h2>
          {screen.charges.length === 0 ? (
            <p>{t("findings.noCharges")}</p>
          ) : (
            <>
              <p class="note screen-only">{t("findings.opens")}</p>
              <ChargesByLaw screen={screen} busy={busy} />
            </>
          )}
        </section>
        <section aria-labelledby="arrests">
          <h2 id="arrests">{t("findings.arrests")}</h2>
          {screen.arrests.length === 0 ? (
            <p>{t("findings.noArrests")}</p>
          ) : (
            <Grid
              caption={t("findings.arrests")}
              headName={t("findings.column.arrest")}
              lines={arrestLines(screen, words)}
              busy={busy}
            />
          )}
        </section>
        {screen.immigration.shown && <ImmigrationShown />}
        <section aria-labelledby="to-find-out">
          <h2 id="to-find-out">{t("questions.toFindOut.heading")}</h2>
          {screening.toFindOut.length === 0 ? (
            <p class="note">{t("questions.toFindOut.none")}</p>
          ) : (
            <>
              <p class="note">{t("questions.toFindOut.why")}</p>
              <p>
                <a class="way" href={addressOf("questions", words.language)}>
                  {t("findings.toQuestions")}
                </a>
              </p>
            </>
          )}
        </section>
        <Doing busy={busy} />
      </div>
      <aside class="margin">
        <Remarks />
        <Legend />
      </aside>
    </div>
  );
}

function ImmigrationShown() {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="immigration">
      <h2 id="immigration">{t("findings.immigration.heading")}</h2>
      <p class="note">{t("findings.immigration.shown")}</p>
      <p>
        <a class="way" href={addressOf("plan", language)}>
          {t("findings.immigration.toPlan")}
        </a>
      </p>
    </section>
  );
}

function Heading({ reading, lawDate }: { reading: Reading; lawDate: string }) {
  const { t, language } = useWords();
  return (
    <header class="heading">
      <h1 tabIndex={-1}>{t("findings.heading")}</h1>
      {reading.sources.map((source) => (
        <SourceRead key={source.document} source={source} />
      ))}
      <p class="note">
        {t("findings.lawDate", { date: dateWords(lawDate, language) })}
        {language !== "en" && <> · {t("findings.remarks.lawInEnglish")}</>}
      </p>
    </header>
  );
}

/** What was not taken of the statements. */
function Problems({ reading, screening }: { reading: Reading; screening: Screening }) {
  const { t, language } = useWords();
  const aboutOf = ({ subject, name }: Refused) => {
    if (subject === undefined) return undefined;
    const kind = subject.split(":", 1).join();
    const label = reading.questions[`${kind}.${name}`]?.words[language].label ?? name;
    const whom = subject.endsWith(":*")
      ? t("questions.conclusions.forAll")
      : subjectName(subject, screening.screen, language);
    return t("page.problem.leftOut", { what: [whom, ...(label === undefined ? [] : [label])].join(", ") });
  };
  return screening.problems.map((problem) => (
    <p key={`${problem.subject} ${problem.name} ${problem.message}`} class="problem" role="alert">
      {problem.subject === undefined ? (
        problem.message
      ) : (
        <>
          {aboutOf(problem)} <span lang="en">{problem.message}</span>
        </>
      )}
    </p>
  ));
}

function Doing({ busy }: { busy: boolean }) {
  const { t } = useWords();
  const { statements, screening } = useShown();
  return (
    <div class="doing screen-only">
      <button type="button" onClick={() => print()}>
        {t("findings.print")}
      </button>
      {isAnything(statements) && (
        <>
          <button
            type="button"
            onClick={() => saveAs(factsFileText(screening.taken), "facts.json", "application/json")}
            disabled={busy}
            aria-describedby="save-why"
          >
            {t("findings.save")}
          </button>
          <p class="note" id="save-why">
            {t("findings.saveWhy")}
          </p>
        </>
      )}
    </div>
  );
}
