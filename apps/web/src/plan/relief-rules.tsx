import type { ReliefRules, Step } from "@setaside/relief";
import type { ComponentChildren } from "preact";
import { useWords } from "../words/index.ts";
import { LawLine, LawList } from "./law-line.tsx";
import { RulesOfState } from "./state-rules.tsx";

/** What every motion for a relief contains, costs and does, and what to weigh before it is filed. */
export function Rules({ rules, kind }: { rules: ReliefRules; kind: Step["kind"] }) {
  const { t } = useWords();
  const { contents, evidence, who, court, burden, effect, limits, notes, state } = rules;
  const notesOf = (role: "risk" | "routing") => notes.filter((note) => note.role === role);
  return (
    <>
      <Opens heading={t(`plan.contents.${kind}`)} open>
        <LawList grounds={contents} />
      </Opens>
      <Opens heading={t("plan.who")}>
        <LawList grounds={[who, court, burden]} />
      </Opens>
      <Opens heading={t("plan.evidence")}>
        <LawList grounds={evidence} />
      </Opens>
      {state !== undefined && (
        <Opens heading={t("plan.state.rules", { place: state.place })} open>
          <RulesOfState state={state} />
        </Opens>
      )}
      {limits.length > 0 && (
        <Opens heading={t(state === undefined ? "plan.limits" : "plan.state.denial")}>
          <LawList grounds={limits} />
        </Opens>
      )}
      <Opens heading={t("plan.effect")}>
        <LawList grounds={effect} />
      </Opens>
      {(["risk", "routing"] as const).map(
        (role) =>
          notesOf(role).length > 0 && (
            <Opens key={role} heading={t(`plan.notes.${role}`, { notes: notesOf(role).length })}>
              <Notes notes={notesOf(role)} />
            </Opens>
          ),
      )}
      {state !== undefined && state.unverified.length > 0 && (
        <Opens heading={t("plan.state.unverified", { fields: state.unverified.length })}>
          <ul lang="en">
            {state.unverified.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        </Opens>
      )}
    </>
  );
}

function Opens({ heading, open = false, children }: { heading: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details open={open}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}

/** Open questions, each with its readings and who holds them. */
function Notes({ notes }: Pick<ReliefRules, "notes">) {
  return (
    <ul class="open-questions">
      {notes.map(({ id, readings, ground }) => (
        <li key={id}>
          <LawLine ground={ground} />
          <ul class="readings" lang="en">
            {readings.map(({ argument, authorities }) => (
              <li key={argument}>
                <span class="law">{argument}</span> {authorities.length > 0 && <cite>{authorities.join("; ")}</cite>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
