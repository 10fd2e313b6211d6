import type { Remark } from "@setaside/casefile";
import { type NumberedRemark, useRemarks } from "../findings/use-remarks.ts";
import { useWords } from "../words/index.ts";
import { useReading } from "../work/context.ts";
import { useDesk } from "./desk.ts";

/** What the reader remarked on a charge, numbered as everywhere, in the margin beside it. */
export function RemarksOn({ charge }: { charge: string }) {
  const { t } = useWords();
  const about = useRemarks().filter(({ remark }) => `charge:${remark.charge}` === charge);
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
  const others = useRemarks().filter(({ remark }) => remark.charge === undefined);
  if (others.length === 0) return null;
  return (
    <section class="other-remarks" aria-labelledby="record-remarks">
      <h2 id="record-remarks">{t("findings.remarks.heading")}</h2>
      <NumberedRemarks remarks={others} />
    </section>
  );
}

function NumberedRemarks({ remarks }: { remarks: readonly NumberedRemark[] }) {
  const { sources } = useReading();
  const { pick, toSource } = useDesk();
  const passageOf = (remark: Remark) => {
    const source = sources.find((each) => each.remarks.includes(remark));
    const passage = source?.passages.findIndex(({ place }) => place === remark.place) ?? -1;
    return source === undefined || passage === -1 ? undefined : { document: source.document, passage };
  };
  return (
    <ol>
      {remarks.map(({ remark, number }) => {
        const there = passageOf(remark);
        return (
          <li key={number} lang="en">
            <span class="remark-number">{number}</span> {remark.message}{" "}
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
