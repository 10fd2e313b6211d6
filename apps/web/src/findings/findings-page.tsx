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
  const { words, language } = useWords();
  const { findings, toFindOut } = words;
  const { screen } = screening;
  return (
    <ReadingContext.Provider value={{ reading, screening, statements, restate }}>
      <div class="findings">
        <div class="body">
          <Heading reading={reading} lawDate={screen.lawDate} />
          <ConclusionsForAll />
          <Problems reading={reading} screening={screening} />
          <section aria-labelledby="charges">
            <h2 id="charges">{findings.charges}</h2>
            {screen.charges.length === 0 ? (
              <p>{findings.noCharges}</p>
            ) : (
              <>
                <p class="note screen-only">{findings.opens}</p>
                <Grid
                  caption={findings.charges}
                  headName={findings.charge}
                  levelName={findings.level}
                  lines={chargeLines(screen, words)}
                  busy={busy}
                />
              </>
            )}
          </section>
          <section aria-labelledby="arrests">
            <h2 id="arrests">{findings.arrests}</h2>
            {screen.arrests.length === 0 ? (
              <p>{findings.noArrests}</p>
            ) : (
              <Grid
                caption={findings.arrests}
                headName={findings.arrest}
                lines={arrestLines(screen, words, language)}
                busy={busy}
              />
            )}
          </section>
          <section aria-labelledby="to-find-out" class="to-find-out">
            <h2 id="to-find-out">{toFindOut.heading}</h2>
            <p class="note">{screening.toFindOut.length === 0 ? toFindOut.none : toFindOut.why}</p>
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
  const { words, language } = useWords();
  const { findings } = words;
  const { summary, courtName, coverage } = reading;
  const parts =
    summary.kind === "criminal-docket"
      ? [
          findings.defendant(summary.defendant),
          ...(summary.printed === undefined ? [] : [findings.printed(dateWords(summary.printed, language))]),
          summary.entriesComplete ? findings.complete(summary.entries) : findings.incomplete(summary.entries),
        ]
      : [];
  return (
    <header class="heading">
      <h1 tabIndex={-1}>{findings.heading}</h1>
      {summary.kind === "criminal-docket" && (
        <p class="case">
          <span lang="en">{courtName ?? summary.court}</span> <span class="number">{summary.docketNumber}</span>
        </p>
      )}
      <p class="note">
        {[...parts, findings.lawDate(dateWords(lawDate, language))].join(" · ")}
        <br />
        {findings.coverage(coverage.fields, coverage.remarks, coverage.lost)}
      </p>
      {words.remarks.lawInEnglish !== "" && <p class="note">{words.remarks.lawInEnglish}</p>}
    </header>
  );
}

/** What was not taken of the statements. */
function Problems({ reading, screening }: { reading: Reading; screening: Screening }) {
  const { words, language } = useWords();
  const aboutOf = ({ subject, name }: Refused) => {
    if (subject === undefined) return undefined;
    const kind = subject.split(":", 1).join();
    const label = reading.questions[`${kind}.${name}`]?.words[language].label ?? name;
    const whom = subject.endsWith(":*") ? words.conclusions.forAll : subjectName(subject, screening.screen, language);
    return words.problem.leftOut([whom, ...(label === undefined ? [] : [label])].join(", "));
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
  const { findings } = useWords().words;
  const save = () => {
    const address = URL.createObjectURL(new Blob([factsFileText(taken)], { type: "application/json" }));
    Object.assign(document.createElement("a"), { href: address, download: "facts.json" }).click();
    // The browser takes the content when the download begins; a minute is ample.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <div class="doing screen-only">
      <button type="button" onClick={again}>
        {findings.another}
      </button>
      <button type="button" onClick={() => print()}>
        {findings.print}
      </button>
      {saves && (
        <>
          <button type="button" onClick={save} disabled={busy} aria-describedby="save-why">
            {findings.save}
          </button>
          <p class="note" id="save-why">
            {findings.saveWhy}
          </p>
        </>
      )}
    </div>
  );
}
