import type { Ground } from "@setaside/logic";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { confidenceMarks, kindMarks } from "../findings/marks.tsx";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";

/** What a note says: how well a statement is known, in which text it was read, and when that was checked. */
type Noted = Pick<Ground, "confidence" | "textStatus" | "lastChecked">;

const keyOf = ({ confidence, textStatus, lastChecked }: Noted) => [confidence, textStatus, lastChecked].join(" ");

/** Notes by what they say, in the order of their numbers. */
export type PaperNotes = ReadonlyMap<string, Noted>;

const PaperNotesContext = createContext<PaperNotes>(new Map());
export const WithPaperNotes = PaperNotesContext.Provider;

/** The notes that statements anywhere in `shown` need: statements known alike share one. */
export function paperNotes(shown: unknown): PaperNotes {
  const notes = new Map<string, Noted>();
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if (isNoted(value)) notes.set(keyOf(value), value);
    for (const each of Object.values(value)) walk(each);
  };
  walk(shown);
  return notes;
}

/** A statement has a kind, how well it is known, and the day on which that was checked. */
function isNoted(value: object): value is Noted {
  return "kind" in value && "confidence" in value && "lastChecked" in value;
}

/** The number of a statement's note on paper. */
export function useNoteNumber(ground: Noted): number | undefined {
  const at = [...useContext(PaperNotesContext).keys()].indexOf(keyOf(ground));
  return at < 0 ? undefined : at + 1;
}

/** On paper, where nothing can be pointed at: what the marks mean, and the notes. */
export function PaperNotesList() {
  const { t, language } = useWords();
  const notes = useContext(PaperNotesContext);
  return (
    <section class="paper-only notes">
      <h2>{t("findings.legend.heading")}</h2>
      <p>
        {(["statute", "holding", "analysis"] as const).map((kind) => (
          <span key={kind}>
            {kindMarks[kind]} {t(`findings.kind.${kind}`)}.{" "}
          </span>
        ))}
      </p>
      <ol>
        {[...notes].map(([key, { confidence, textStatus, lastChecked }], at) => (
          <li key={key}>
            <sup>{at + 1}</sup> {confidenceMarks[confidence]}{" "}
            {[
              t(`findings.confidence.${confidence}`),
              ...(textStatus === undefined ? [] : [t(`findings.textStatus.${textStatus}`)]),
              ...(lastChecked === undefined
                ? []
                : [t("findings.legend.checked", { date: dateWords(lastChecked, language) })]),
            ].join("; ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
