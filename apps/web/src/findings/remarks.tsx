import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { subjectName } from "./subject-name.ts";
import { useRemarks } from "./use-remarks.ts";

/** What the reader remarked, numbered as an editor's notes are. */
export function Remarks() {
  const { t, language } = useWords();
  const { screening } = useShown();
  const remarks = [...useRemarks().map(({ remark }) => remark), ...screening.screen.remarks];
  return (
    <section class="remarks" aria-labelledby="remarks">
      <h2 id="remarks">{t("findings.remarks.heading")}</h2>
      {remarks.length === 0 ? (
        <p>{t("findings.remarks.none")}</p>
      ) : (
        <ol>
          {remarks.map((remark, at) => (
            <li key={`${remark.code} ${remark.place ?? ""} ${remark.message}`} id={`remark-${at + 1}`}>
              {"charge" in remark && remark.charge !== undefined && (
                <span class="about">{subjectName(`charge:${remark.charge}`, screening.screen, language)}. </span>
              )}
              <span lang="en">
                {remark.message} {remark.place !== undefined && <span class="place">({remark.place})</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** At a charge, the numbers of the remarks on it, each leading to its remark. */
export function RemarkNumbers({ charge }: { charge: string }) {
  const { t } = useWords();
  return useRemarks().map(
    ({ remark, number }) =>
      remark.charge === charge && (
        <a
          key={`${remark.code} ${number}`}
          class="remark-number"
          href={`#remark-${number}`}
          aria-label={`${t("findings.remarks.heading")}: ${number}`}
          onClick={(event) => {
            // In place of following the link, which would leave a trace in the address.
            event.preventDefault();
            const target = document.getElementById(`remark-${number}`);
            target?.setAttribute("tabindex", "-1");
            target?.focus();
          }}
        >
          {number}
        </a>
      ),
  );
}
