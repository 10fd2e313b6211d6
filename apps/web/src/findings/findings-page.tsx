import type { Reading, Refused, Screening, Statements } from "../reading/protocol.ts";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { arrestLines } from "./arrest-lines.tsx";
import { chargeLines } from "./charge-lines.tsx";
import { ConclusionsForAll } from "./conclusions.tsx";
import { Grid } from "./grid.tsx";
import { Legend } from "./legend.tsx";
import { QuestionList } from "./question-list.tsx";
import { ReadingContext } from "./reading-context.ts";
import { Remarks } from "./remarks.tsx";
import { factsFileText, isAnything } from "./statements.ts";
import { subjectName } from "./subject-name.ts";

interface FindingsPageProps {
  readonly reading: Reading;
  readonly screening: Screening;
  readonly statements: Statements;
  readonly restate: (statements: Statements) => void;
  readonly busy: boolean;
  readonly again: () => void;
}

/** The findings of one docket: conclusions, the grid, what is still to be found out, and the reader's remarks. */
export function FindingsPage({ reading, screening, statements, restate, busy, again }: FindingsPageProps) {
  const words = useWords();
  const { t } = words;
  const { screen } = screening;
  return (
    <ReadingContext.Provider value={{ reading, screening, statements, restate }}>
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
                <Grid
                  caption={t("findings.charges")}
                  headName={t("findings.column.charge")}
                  levelName={t("findings.column.level")}
                  lines={chargeLines(screen, words)}
                  busy={busy}
                />
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
          <section aria-labelledby="to-find-out" class="to-find-out">
            <h2 id="to-find-out">{t("questions.toFindOut.heading")}</h2>
            <p class="note">
              {t(screening.toFindOut.length === 0 ? "questions.toFindOut.none" : "questions.toFindOut.why")}
            </p>
            <QuestionList asked={screening.toFindOut} openFirst={false} />
          </section>
          <Doing saves={isAnything(statements)} taken={screening.taken} busy={busy} again={again} />
        </div>
        <aside class="margin">
          <Remarks />
          <Legend />
        </aside>
      </div>
    </ReadingContext.Provider>
  );
}

function Heading({ reading, lawDate }: { reading: Reading; lawDate: string }) {
  const { t, language } = useWords();
  const { summary, courtName, coverage } = reading;
  const { fields, remarks, lost } = coverage;
  const parts =
    summary.kind === "criminal-docket"
      ? [
          t("findings.defendant", { number: summary.defendant }),
          ...(summary.printed === undefined
            ? []
            : [t("findings.printed", { date: dateWords(summary.printed, language) })]),
          t(summary.entriesComplete ? "findings.complete" : "findings.incomplete", { entries: summary.entries }),
        ]
      : [];
  return (
    <header class="heading">
      <h1 tabIndex={-1}>{t("findings.heading")}</h1>
      {summary.kind === "criminal-docket" && (
        <p class="case">
          <span lang="en">{courtName ?? summary.court}</span> <span class="number">{summary.docketNumber}</span>
        </p>
      )}
      <p class="note">
        {[...parts, t("findings.lawDate", { date: dateWords(lawDate, language) })].join(" · ")}
        <br />
        {t("findings.coverage", { all: fields + remarks + lost, fields, remarks, lost })}
      </p>
      {language !== "en" && <p class="note">{t("findings.remarks.lawInEnglish")}</p>}
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

interface DoingProps {
  readonly saves: boolean;
  readonly taken: Statements;
  readonly busy: boolean;
  readonly again: () => void;
}

function Doing({ saves, taken, busy, again }: DoingProps) {
  const { t } = useWords();
  const save = () => {
    const address = URL.createObjectURL(new Blob([factsFileText(taken)], { type: "application/json" }));
    Object.assign(document.createElement("a"), { href: address, download: "facts.json" }).click();
    // The browser takes the content when the download begins; a minute is ample.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <div class="doing screen-only">
      <button type="button" onClick={again}>
        {t("findings.another")}
      </button>
      <button type="button" onClick={() => print()}>
        {t("findings.print")}
      </button>
      {saves && (
        <>
          <button type="button" onClick={save} disabled={busy} aria-describedby="save-why">
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
