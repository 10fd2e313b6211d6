import type { Finding } from "@setaside/relief";
import { Conclusion } from "../questions/conclusion.tsx";
import { QuestionList } from "../questions/question-list.tsx";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { Advisories } from "./advisories.tsx";
import { OfState } from "./of-state.tsx";
import { ProofOutline } from "./proof-outline.tsx";
import { subjectName } from "./subject-name.ts";
import { findingWords } from "./verdict-words.ts";

/** A finding opened: what it rests on, counsel's conclusions, and what would change it. */
export function FindingProof({ finding, name, close }: { finding: Finding; name: string; close: () => void }) {
  const words = useWords();
  const { t, known } = words;
  const relief = known("findings.relief", finding.relief) ?? finding.name;
  return (
    <section class="proof" aria-label={`${relief}: ${name}`}>
      <header>
        <h3>
          {name} <span class="scope">{relief}</span>
        </h3>
        <p class="standing">
          <VerdictBar least={finding.least} most={finding.most} /> {findingWords(finding, words)}
        </p>
        <p class="note">
          <span lang="en">{finding.citation}</span>. {t("findings.proof.court")}: <span lang="en">{finding.court}</span>
          . {t(`findings.proof.discretion.${finding.discretion}`)} {!finding.exact && t("findings.proof.inexact")}
        </p>
      </header>
      <div class="pages">
        <div class="reasons">
          {finding.state !== undefined && <OfState state={finding.state} />}
          <h4>{t("findings.proof.why")}</h4>
          <ProofOutline reasons={finding.because} conclusions={finding.conclusions} subject={finding.subject} />
          <FromDocket subject={finding.subject} open={finding.most === "no"} />
        </div>
        <div class="change">
          <h4>{t("findings.proof.change")}</h4>
          <Rulings finding={finding} />
          <Missing finding={finding} />
          <ConclusionsHere finding={finding} name={name} />
          <Advisories finding={finding} />
        </div>
      </div>
      <button type="button" class="quiet" onClick={close}>
        {t("findings.proof.close")}
      </button>
    </section>
  );
}

/** The words of the document from which the facts were read. */
export function FromDocket({ subject, open }: { subject: string; open: boolean }) {
  const { t } = useWords();
  const quotes = useShown().reading.quotes[subject] ?? [];
  if (quotes.length === 0) return null;
  return (
    <details class="from-docket" open={open}>
      <summary>{t("findings.proof.fromDocket")}</summary>
      <ul>
        {quotes.map(({ place, text }) => (
          <li key={`${place} ${text}`} lang="en">
            <span class="place">{place}</span> <q>{text}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rulings({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const texts = finding.because.filter(({ element }) => finding.rulings.includes(element));
  const questions = [...new Set(texts.map(({ text }) => text))];
  const more = finding.rulings.length - new Set(texts.map(({ element }) => element)).size;
  if (finding.rulings.length === 0) {
    if (finding.missing.length > 0) return null;
    const why =
      finding.conclusions.length > 0 ? "restsOnConclusions" : finding.most === "no" ? "restsOnReading" : "nothing";
    return <p class="note">{t(`findings.proof.${why}`)}</p>;
  }
  return (
    <div class="rulings">
      <p>{t("findings.proof.rulings")}</p>
      <ul>
        {questions.map((text) => (
          <li key={text} lang="en" class="law">
            {text}
          </li>
        ))}
        {more > 0 && <li class="note">{t("findings.proof.moreRulings", { more })}</li>}
      </ul>
    </div>
  );
}

function Missing({ finding }: { finding: Finding }) {
  const groups = new Map<string, { fact: string; subjects: string[] }>();
  for (const { fact, subject } of finding.missing) {
    const group = groups.get(fact) ?? { fact, subjects: [] };
    // Only charges share an answer: an episode or an outcome has its own.
    const key = subject.startsWith("charge:") ? fact : `${fact} ${subject}`;
    const own = groups.get(key) ?? (key === fact ? group : { fact, subjects: [] });
    own.subjects.push(subject);
    groups.set(key, own);
  }
  return <QuestionList asked={[...groups.values()]} openFirst />;
}

function ConclusionsHere({ finding, name }: { finding: Finding; name: string }) {
  const { t, language } = useWords();
  const { screen } = useShown().screening;
  const ofArrest = finding.subject.startsWith("arrest:");
  const arrest = screen.arrests.find(({ id }) => `arrest:${id}` === finding.subject);
  const subjects = ofArrest ? (arrest?.charges ?? []).map((id) => `charge:${id}`) : [finding.subject];
  const elements = (arrest ?? screen.charges.find(({ id }) => `charge:${id}` === finding.subject))?.concludable ?? [];
  return subjects.map((subject) => (
    <details key={subject} class="conclusions-here">
      <summary>
        {t("questions.conclusions.heading")}{" "}
        <span class="about">
          {t("questions.conclusions.forOne", { charge: ofArrest ? subjectName(subject, screen, language) : name })}
        </span>
      </summary>
      {elements.map((element) => (
        <Conclusion key={element} element={element} subject={subject} />
      ))}
    </details>
  ));
}
