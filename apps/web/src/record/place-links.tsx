import type { ValueShown } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading } from "../work/context.ts";
import { useDesk } from "./desk.ts";
import { documentName } from "./document-name.ts";

interface PlaceLinksProps {
  /** Key of the field. */
  readonly field: string;
  readonly value: ValueShown;
  readonly nth: number;
}

/** The places that a value was read from; each leads to the words there. */
export function PlaceLinks({ field, value, nth }: PlaceLinksProps) {
  const words = useWords();
  const { t } = words;
  const { sources } = useReading();
  const { pick, toSource } = useDesk();
  if (value.places.length === 0) return <span class="read-from">{t("record.readNowhere")}</span>;
  return (
    <span class="read-from">
      {t("record.readFrom")}{" "}
      {value.places.map((place, at) => {
        const source = sources.find(({ document }) => document === place.document);
        const name = sources.length > 1 && source !== undefined ? `${documentName(source, sources, words)}: ` : "";
        return (
          <span key={`${place.document} ${place.place} ${place.text}`}>
            {at > 0 && " · "}
            {source === undefined ? (
              place.place
            ) : (
              <button
                type="button"
                class="quiet"
                lang="en"
                onClick={() => {
                  pick({ kind: "value", field, nth, place });
                  toSource();
                }}
              >
                {name}
                {place.place}
              </button>
            )}
          </span>
        );
      })}
    </span>
  );
}
