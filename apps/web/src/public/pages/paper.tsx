import {
  answersFor,
  isQuestionPath,
  type QuestionPath,
  questionFor,
  type RecordPath,
  recordQuestions,
  wordingFor,
} from "@setaside/law";
import { useHere } from "../site/here.ts";
import { Marked } from "../site/marked.tsx";
import type { TextId } from "../words/index.ts";
import { saidIn } from "./answer.ts";
import { lawyer } from "./answers/lawyer.data.ts";
import type { PublicPage } from "./page.ts";
import { ofOneCase, ofThePerson } from "./paper-questions.data.ts";
import { Sources } from "./sources.tsx";

/** The questions of the screener, and what goes with them, on sheets to print: each begins on a page of its own. */
function Paper() {
  const { words } = useHere();
  const { t } = words;
  return (
    <article class="answer paper">
      <h1>{t("paper.heading")}</h1>
      <p class="lead">{t("paper.lead")}</p>
      <section id="before" class="unprinted">
        <h2>{t("paper.before.heading")}</h2>
        <ul>
          {before.map((id) => (
            <li key={id}>
              <Marked text={t(id)} />
            </li>
          ))}
        </ul>
      </section>
      <OneCase />
      <ThePerson />
      <Gather />
      <Letter />
      <AskALawyer />
    </article>
  );
}

const before: readonly TextId[] = [
  "paper.before.safe",
  "paper.before.name",
  "paper.before.who",
  "paper.before.mail",
  "paper.before.immigration",
  "paper.before.how",
];

function OneCase() {
  const { t } = useHere().words;
  return (
    <section id="case" class="sheet">
      <h2>{t("paper.case.heading")}</h2>
      <p>{t("paper.case.lead")}</p>
      <Lined question={t("paper.case.name")} help={t("paper.case.nameHelp")} />
      <Lined question={t("paper.case.number")} help={t("paper.case.numberHelp")} />
      {ofOneCase.map((path) => (
        <Question key={path} path={path} />
      ))}
      <Sources rests={ofOneCase.map((path) => `question#${path}`)} />
    </section>
  );
}

function ThePerson() {
  const { t } = useHere().words;
  return (
    <section id="you" class="sheet">
      <h2>{t("paper.more.heading")}</h2>
      <p>{t("paper.more.lead")}</p>
      {ofThePerson.map((path) => (
        <Question key={path} path={path} />
      ))}
      <Lined question={t("paper.notes")} />
      <Sources rests={ofThePerson.map((path) => `question#${path}`)} />
    </section>
  );
}

/** A question as the law's own files word it for a survivor, with boxes to tick or a line to write on. */
function Question({ path }: { readonly path: QuestionPath | RecordPath }) {
  const { t, language } = useHere().words;
  const asked = isQuestionPath(path) ? questionFor(path) : recordQuestions[path];
  const wording = wordingFor(asked, "survivor", language, "federal");
  if (wording === undefined) throw new Error(`${path} is not asked of a survivor`);
  const answers = isQuestionPath(path) ? Object.values(answersFor(questionFor(path), "survivor", language) ?? {}) : [];
  const help = [wording.why, wording.help].filter((each) => each !== undefined).join(" ");
  if (answers.length === 0) return <Lined question={wording.question} help={help} />;
  return (
    <div class="asked">
      <h3>{wording.question}</h3>
      <p class="why">{help}</p>
      <ul class="boxes">
        {[...answers, t("paper.answer.notSure"), t("paper.answer.skip")].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

function Lined({ question, help }: { readonly question: string; readonly help?: string }) {
  const { t } = useHere().words;
  return (
    <div class="asked">
      <h3>{question}</h3>
      {help === undefined ? null : <p class="why">{help}</p>}
      <p class="line">{t("paper.answer.write")}</p>
    </div>
  );
}

const toGather: readonly TextId[] = [
  "paper.gather.court",
  "paper.gather.end",
  "paper.gather.list",
  "paper.gather.inside",
  "paper.gather.letters",
  "paper.gather.names",
  "paper.gather.people",
];

function Gather() {
  const { t } = useHere().words;
  return (
    <section id="gather" class="sheet">
      <h2>{t("paper.gather.heading")}</h2>
      <p>{t("paper.gather.lead")}</p>
      <ul class="boxes">
        {toGather.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
      <p>{t("paper.gather.warrant")}</p>
    </section>
  );
}

/** To an office of legal aid, from someone whose mail is read: it says nothing of the ground. */
function Letter() {
  const { t } = useHere().words;
  return (
    <section id="letter" class="sheet">
      <h2 class="unprinted">{t("paper.letter.heading")}</h2>
      <p class="unprinted">{t("paper.letter.lead")}</p>
      <p class="line">{t("paper.letter.date")}</p>
      <p class="line">{t("paper.letter.to")}</p>
      <p class="line">{t("paper.letter.name")}</p>
      <p class="line">{t("paper.letter.number")}</p>
      <p class="line">{t("paper.letter.place")}</p>
      <p>{t("paper.letter.ask")}</p>
      <ul>
        <li>{t("paper.letter.can")}</li>
        <li>{t("paper.letter.else")}</li>
        <li>{t("paper.letter.talk")}</li>
      </ul>
      <p class="line">{t("paper.letter.cases")}</p>
      <p class="line" />
      <p>{t("paper.letter.reply")}</p>
      <p>{t("paper.letter.thanks")}</p>
      <p class="line">{t("paper.letter.sign")}</p>
    </section>
  );
}

/** The same questions as on the page about lawyers. */
function AskALawyer() {
  const { t } = useHere().words;
  const asked = lawyer.sections.filter(({ id }) => id === "ask").flatMap(({ blocks }) => blocks.flatMap(saidIn));
  return (
    <section id="ask" class="sheet">
      <h2>{t("paper.ask.heading")}</h2>
      <ul class="boxes">
        {asked.map(({ says }) => (
          <li key={says}>{t(says)}</li>
        ))}
      </ul>
      <p class="line">{t("paper.notes")}</p>
      <p class="line" />
      <p class="line" />
    </section>
  );
}

export const paper: PublicPage = { slug: "you/paper", title: "paper.title", Body: Paper };
