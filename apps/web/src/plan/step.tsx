import type { Plan, Step } from "@setaside/relief";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords } from "../words/index.ts";
import { LawLine, LawList } from "./law-line.tsx";
import type { OrderOfWork } from "./order-of-work.ts";
import { Rules } from "./relief-rules.tsx";
import { StepDates } from "./step-dates.tsx";
import { Part, partWords } from "./step-part.tsx";

interface StepProps {
  readonly step: Step;
  readonly order: OrderOfWork;
  readonly plan: Plan;
}

/** One motion, application or defense; opened, all that it takes. */
export function StepShown({ step, order, plan }: StepProps) {
  const words = useWords();
  const { t } = words;
  const rules = plan.rules.find(({ relief }) => relief === step.relief);
  // On paper, what holds of every motion for a relief stands once.
  const first = order.firstFor(step.relief) ?? step.id;
  // The reliefs of one arrest are reached alike.
  const reached = plan.reached.filter(
    ({ by, subject }, at, all) =>
      by.includes(step.id) && all.findIndex((each) => each.subject === subject && each.by.includes(step.id)) === at,
  );
  return (
    <details class="step">
      <summary>
        <h4>
          {step.title} {step.docket !== null && <span class="scope">{step.docket}</span>}
        </h4>
        <span class="parts-in-short">
          {step.parts.map((part) => (
            <span key={part.subject} class="in-short">
              <VerdictBar least={part.least} most={part.most} />
              <span>
                {part.label}: {partWords(part, words)}
                {part.when !== undefined && part.when.possible !== "now" && ` · ${part.when.text}`}
              </span>
            </span>
          ))}
        </span>
        <span class="after">
          {order.before(step.id).length > 0 &&
            t("plan.afterSteps", {
              steps: new Set(order.before(step.id).map(({ before }) => before)).size,
              numbers: numbersOf(order, step.id),
            })}
        </span>
      </summary>
      <div class="within">
        <div>
          {step.state !== undefined && <OfState state={step.state} name={step.name} />}
          <After step={step} order={order} plan={plan} />
          {step.parts.map((part) => (
            <Part key={part.subject} part={part} plan={plan} />
          ))}
          {step.pleading.length > 0 && (
            <section>
              <h5>{t("plan.pleading")}</h5>
              <LawList grounds={step.pleading} />
            </section>
          )}
          {reached.map(({ subject, label, text, ifNot, grounds }) => (
            <section key={subject}>
              <h5>
                {t("plan.reaches")}: {label}
              </h5>
              <p>
                {text} {ifNot}
              </p>
              <LawList grounds={grounds} />
            </section>
          ))}
        </div>
        <div>
          <StepDates deadlines={step.deadlines} />
          {rules !== undefined && (
            <div class={first === step.id ? undefined : "screen-only"}>
              <Rules rules={rules} kind={step.kind} />
            </div>
          )}
          {first !== step.id && <p class="paper-only">{t("plan.rulesAs", { number: order.numberOf(first) })}</p>}
        </div>
      </div>
    </details>
  );
}

/** What a petition under a state's law is for, and whether one may ask about several cases. */
function OfState({ state, name }: { state: NonNullable<Step["state"]>; name: string }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <span lang="en">{name}.</span> {t(`plan.aim.${state.about}`)}
      </p>
      {state.stands === "perhaps" && <p class="note">{t("plan.state.stands.perhaps")}</p>}
      {state.consolidation !== undefined && (
        <section>
          <h5>{t("plan.state.consolidation")}</h5>
          <LawLine ground={state.consolidation} />
        </section>
      )}
    </>
  );
}

function numbersOf(order: OrderOfWork, id: string): string {
  return [...new Set(order.before(id).map(({ before }) => order.numberOf(before)))].join(", ");
}

/** What comes before, and why: the forks of the line in words. */
function After({ step, order, plan }: StepProps) {
  const { t } = useWords();
  const titleOf = (id: string) =>
    [...plan.tasks, ...plan.courts.flatMap(({ steps }) => steps)].find((each) => each.id === id)?.title ?? id;
  const edges = order.before(step.id);
  if (edges.length === 0) return null;
  return (
    <section>
      <h5>{t("plan.comesAfter")}</h5>
      <ul class="because">
        {edges.map(({ before, reason, ground }) => (
          <li key={before + reason}>
            <p>{t("plan.afterBecause", { number: order.numberOf(before), title: titleOf(before) })}</p>
            <LawLine ground={ground} />
          </li>
        ))}
      </ul>
    </section>
  );
}
