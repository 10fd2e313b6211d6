import type { Remark } from "@setaside/casefile";
import { useWords } from "../words/index.ts";
import { useReading } from "../work/context.ts";
import { useDesk } from "./desk.ts";

/** What the reader remarked on a charge, numbered as everywhere, in the margin beside it. */
export function RemarksOn({ charge }: { charge: string }) {
  const { t } = useWords();
  const { remarks } = useReading();
  const about = remarks.flatMap((remark, at) => (`charge:${remark.charge}` === charge ? [{ remark, at }] : []));
  if (about.length === 0) return null;
  return (
    <aside class="notes" aria-label={t("findings.remarks.heading")}>
      <NumberedRemarks remarks={about} />
    </aside>
  );
}

/** What the reader remarked on the documents and on no charge. */
export function OtherRemarks() {
  const { t } = useWords();
  const { remarks } = useReading();
  const others = remarks.flatMap((remark, at) => (remark.charge === undefined ? [{ remark, at }] : []));
  if (others.length === 0) return null;
  return (
    <section class="other-remarks" aria-labelledby="record-remarks">
      <h2 id="record-remarks">{t("findings.remarks.heading")}</h2>
      <NumberedRemarks remarks={others} />
    </section>
  );
}

function NumberedRemarks({ remarks }: { remarks: readonly { readonly remark: Remark; readonly at: number }[] }) {
  const { sources } = useReading();
  const { pick, toSource } = useDesk();
  const passageOf = (remark: Remark) => {
    const source = sources.find((each) => each.remarks.includes(remark));
    const passage = source?.passages.findIndex(({ place }) => place === remark.place) ?? -1;
    return source === undefined || passage === -1 ? undefined : { document: source.document, passage };
  };
  return (
    <ol>
      {remarks.map(({ remark, at }) => {
        const there = passageOf(remark);
        return (
          <li key={at} lang="en">
            <span class="remark-number">{at + 1}</span> {remark.message}{" "}
            {there !== undefined ? (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  pick({ kind: "passage", ...there });
                  toSource();
                }}
              >
                {remark.place}
              </button>
            ) : (
              remark.place !== undefined && <span class="place">({remark.place})</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
