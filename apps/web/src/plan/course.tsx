import type { Plan, Step } from "@setaside/relief";
import { useWords } from "../words/index.ts";
import { CourtHead } from "./court.tsx";
import { LawList } from "./law-line.tsx";
import { type CourtWork, type OrderOfWork, orderOfWork } from "./order-of-work.ts";
import { StepShown } from "./step.tsx";

/**
 * The course of the work as a line: what comes before any filing on its trunk,
 * from which each court branches off; a motion that waits for another in its
 * court branches off there. Every step says in words what it comes after.
 */
export function Course({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const order = orderOfWork(plan);
  return (
    <section aria-labelledby="course">
      <h2 id="course">{t("plan.course")}</h2>
      <p class="note">{t("plan.course.how")}</p>
      {plan.freeOrder !== null && <p>{plan.freeOrder}</p>}
      <ol class="line trunk">
        {order.tasks.map(({ id, title, text, grounds }) => (
          <li key={id} class="stop">
            <StepNumber of={order.numberOf(id)} />
            <div class="task">
              <h3>{title}</h3>
              <p>{text}</p>
              <details>
                <summary>{t("plan.why")}</summary>
                <LawList grounds={grounds} />
              </details>
            </div>
          </li>
        ))}
        {order.courts.map((work) => (
          <li key={work.court.id} class="fork">
            <CourtHead court={work.court} />
            <Branch steps={work.steps} work={work} order={order} plan={plan} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface BranchProps {
  readonly steps: readonly Step[];
  readonly work: CourtWork;
  readonly order: OrderOfWork;
  readonly plan: Plan;
}

function Branch({ steps, work, order, plan }: BranchProps) {
  return (
    <ol class="line">
      {steps.map((step) => {
        const next = work.after(step.id);
        return (
          <li key={step.id} class="stop">
            <StepNumber of={order.numberOf(step.id)} />
            <StepShown step={step} order={order} plan={plan} />
            {next.length > 0 && <Branch steps={next} work={work} order={order} plan={plan} />}
          </li>
        );
      })}
    </ol>
  );
}

function StepNumber({ of }: { of: number }) {
  const { t } = useWords();
  return (
    <span class="step-number">
      <span class="only-heard">{t("plan.step")} </span>
      {of}
    </span>
  );
}
