import type { ReliefRules, Step } from "@setaside/relief";
import type { ComponentChildren } from "preact";
import { useWords } from "../words/index.ts";
import { LawLine, LawList } from "./law-line.tsx";

/** What every motion for a relief contains, costs and does, and what to weigh before it is filed. */
export function Rules({ rules, kind }: { rules: ReliefRules; kind: Step["kind"] }) {
  const { t } = useWords();
  const { contents, evidence, who, court, burden, effect, limits, notes } = rules;
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
      <Opens heading={t("plan.limits")}>
        <LawList grounds={limits} />
      </Opens>
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
