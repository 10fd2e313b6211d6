import { subjectName } from "../findings/subject-name.ts";
import type { Passage, Spot } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading, useShown } from "../work/context.ts";
import { fieldKey, useDesk } from "./desk.ts";
import { fieldName } from "./field-name.ts";
import type { ReadHere } from "./from-passage.ts";
import { cutAt } from "./light.ts";
import { valueWords } from "./value-words.ts";

interface PassageTextProps {
  readonly document: string;
  readonly at: number;
  readonly passage: Passage;
  /** The words that are lit; undefined where the passage is not. */
  readonly light: readonly Spot[] | undefined;
  readonly read: readonly ReadHere[];
}

/** A passage with its place, and beneath it the values that were read from it. */
export function PassageText({ document, at, passage, light, read }: PassageTextProps) {
  const { t } = useWords();
  const { picked, pick } = useDesk();
  const ofPassage = picked?.kind === "passage" && picked.document === document && picked.passage === at;
  return (
    <li class="passage" data-lit={light !== undefined} data-passage={at} tabIndex={-1}>
      <p class="place" lang="en">
        {passage.place}
      </p>
      <p class="text" lang="en">
        {cutAt(passage.text, light ?? []).map((part, nth) =>
          part.lit ? <mark key={`${nth} ${part.text}`}>{part.text}</mark> : part.text,
        )}
      </p>
      {read.length > 0 && (
        <details
          open={ofPassage}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open !== ofPassage)
              pick(currentTarget.open ? { kind: "passage", document, passage: at } : undefined);
          }}
        >
          <summary>{t("record.readHere", { values: read.length })}</summary>
          <ul>
            {read.map((each) => (
              <li key={`${each.subject} ${each.fact} ${each.nth}`}>
                <ReadHereLink here={each} document={document} at={at} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function ReadHereLink({ here, document, at }: { here: ReadHere; document: string; at: number }) {
  const words = useWords();
  const reading = useReading();
  const { screening } = useShown();
  const { screen } = screening;
  const { pick, toReading } = useDesk();
  const { subject, fact, value, nth, standing } = here;
  const shown = valueWords(subject, fact, value.value, { reading, screening, words });
  const name = subject.startsWith("case:") ? words.t("record.theCase") : subjectName(subject, screen, words.language);
  const place = value.places.find(
    (each) => each.document === document && each.spots.some(({ passage }) => passage === at),
  );
  const Said = standing ? "span" : "del";
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        const field = fieldKey(subject, fact);
        pick({ kind: "value", field, nth, place });
        toReading(field);
      }}
    >
      {name}, {fieldName(subject, fact, reading, words)}:{" "}
      <Said {...(shown.lang === undefined ? {} : { lang: shown.lang })}>{shown.words}</Said>
    </button>
  );
}
