import type { FactSource, Plan, StepPart } from "@setaside/relief";
import { ProofOutline } from "../findings/proof-outline.tsx";
import { findingWords } from "../findings/verdict-words.ts";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords, type Words } from "../words/index.ts";
import { anyOf } from "../words/list.ts";
import { LawList } from "./law-line.tsx";
import { ToQuestions } from "./to-questions.tsx";

/** How far a part reaches, in the words of its finding; what opens only after another step says so. */
export function partWords(part: StepPart, words: Words): string {
  return part.state === "later" ? words.t("plan.state.later") : findingWords(part, words);
}

/** One charge or arrest of a step: how far it reaches, its elements, the proof in hand and what is missing. */
export function Part({ part, plan }: { part: StepPart; plan: Plan }) {
  const words = useWords();
  const { t, language } = words;
  const { subject, label, statute, least, most, text, onlyIf, levels } = part;
  return (
    <section class="part">
      <h5>
        {label}{" "}
        <span class="scope" lang="en">
          {statute}
        </span>
      </h5>
      <p class="standing">
        <VerdictBar least={least} most={most} /> {partWords(part, words)}
      </p>
      <p>{text}</p>
      {part.when !== undefined && <WhenShown when={part.when} />}
      {onlyIf !== undefined && <p>{onlyIf}</p>}
      {levels.length > 0 && (
        <p class="note">
          {t("findings.column.level")}:{" "}
          {anyOf(
            levels.map((level) => t(`findings.level.${level}`)),
            language,
          )}
          . {t("findings.confirm")}
        </p>
      )}
      {part.pleads.length > 0 && (
        <p>
          {t("plan.pleads", {
            levels: part.pleads.map((relief) => words.known("findings.relief", relief) ?? relief).join("; "),
          })}
        </p>
      )}
      {part.alternatives.map(({ relief, text: why, citation, least: from, most: to }) => (
        <p key={relief} class="alternative">
          <VerdictBar least={from} most={to} />{" "}
          <span>
            {why} <cite lang="en">{citation}</cite>
          </span>
        </p>
      ))}
      <details>
        <summary>{t("plan.elements", { elements: part.elements.length })}</summary>
        <ProofOutline reasons={part.elements} conclusions={part.conclusions} subject={subject} />
      </details>
      <details>
        <summary>{t("plan.inHand", { facts: part.known.length })}</summary>
        <dl class="in-hand">
          {part.known.map(({ fact, subject: of, label: name, value, source }) => (
            <div key={fact + of}>
              <dt>{name}</dt>
              <dd>
                {value} <span class="aside">{sourceWords(source, words)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <Missing part={part} plan={plan} />
    </section>
  );
}

/** When it may be asked for: in a sentence, then the periods as the statute says them. */
function WhenShown({ when }: { when: NonNullable<StepPart["when"]> }) {
  return (
    <>
      <p>
        <strong>{when.text}</strong>
      </p>
      <LawList
        grounds={when.waits.map(({ text, citation, confidence }) => ({ text, citation, confidence, kind: "statute" }))}
      />
    </>
  );
}

function Missing({ part, plan }: { part: StepPart; plan: Plan }) {
  const { t, known } = useWords();
  if (part.missing.length === 0) return null;
  const named = part.missing.map(({ fact, subject, who }) => ({
    key: `${fact} ${subject}`,
    name: plan.missing.find((each) => each.fact === fact && each.subject === subject)?.name ?? fact,
    who: who.map((each) => known("questions.people", each) ?? each),
  }));
  return (
    <div class="missing">
      <p>
        <strong>{t("plan.missing")}</strong> <ToQuestions />
      </p>
      <ul class="plain">
        {named.map(({ key, name, who }) => (
          <li key={key}>
            {name} <span class="aside">{who.join(", ")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a fact in hand comes from. */
function sourceWords(source: FactSource, { t, known }: Words): string {
  switch (source.kind) {
    case "document":
      return source.place;
    case "person":
      return known("questions.people", source.speaker) ?? source.speaker;
    case "stated-of-all":
    case "derived":
      return t(`plan.source.${source.kind}`);
  }
}
