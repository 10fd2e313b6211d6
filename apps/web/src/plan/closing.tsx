import type { Plan } from "@setaside/relief";
import { ProofOutline } from "../findings/proof-outline.tsx";
import { useWords } from "../words/index.ts";
import { Cautions, LawList } from "./law-line.tsx";
import { orderOfWork } from "./order-of-work.ts";

/** What the Act does not open now, and why. */
export function NotOpen({ plan }: { plan: Plan }) {
  const { t, known } = useWords();
  const shown = plan.notOpen.filter(({ leads }) => leads);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="not-open">
      <h2 id="not-open">{t("plan.notOpen")}</h2>
      <details>
        <summary>{t("plan.notOpen.findings", { findings: shown.length })}</summary>
        <ul class="not-open">
          {shown.map(({ relief, name, subject, label, because, pending, later, after, doors }) => (
            <li key={relief + subject}>
              <h3>
                {label} <span class="scope">{known("findings.relief", relief) ?? name}</span>
              </h3>
              {pending && <p>{t("plan.notOpen.pending")}</p>}
              {later !== undefined && <p>{t("plan.notOpen.later")}</p>}
              {after !== undefined && (
                <p>{t("plan.notOpen.after", { steps: after.map(orderOfWork(plan).numberOf).join(", ") })}</p>
              )}
              <p class="note">{t("plan.notOpen.because")}</p>
              <ProofOutline reasons={because} conclusions={[]} subject={subject} />
              {doors.length > 0 && (
                <p class="note">
                  {t("plan.notOpen.doors", {
                    doors: doors.map((id) => plan.doors.find((door) => door.id === id)?.name ?? id).join("; "),
                  })}
                </p>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Other ways where the Act fails, each with what it does not do. */
export function Doors({ plan }: { plan: Plan }) {
  const { t } = useWords();
  if (plan.doors.length === 0) return null;
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{t("plan.doors")}</h2>
      <ul class="doors">
        {plan.doors.map(({ id, name, subjects, gives, doesNot, cautions }) => (
          <li key={id}>
            <details>
              <summary>
                <span class="label">{name}</span>{" "}
                <span class="aside">{subjects.map(({ label }) => label).join(", ")}</span>
              </summary>
              <dl class="paper">
                <dt>{t("plan.doors.gives")}</dt>
                <dd>
                  <LawList grounds={gives} />
                </dd>
                {doesNot.length > 0 && (
                  <>
                    <dt>{t("plan.doors.doesNot")}</dt>
                    <dd>
                      <LawList grounds={doesNot} />
                    </dd>
                  </>
                )}
                <Cautions grounds={cautions} />
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What follows once an order is made. */
export function AfterGrant({ plan }: { plan: Plan }) {
  const { t } = useWords();
  if (plan.afterGrant.length === 0) return null;
  return (
    <section aria-labelledby="after-grant">
      <h2 id="after-grant">{t("plan.afterGrant")}</h2>
      <details>
        <summary>{t("plan.afterGrant.opens")}</summary>
        <LawList grounds={plan.afterGrant.map(({ ground }) => ground)} />
      </details>
    </section>
  );
}
