import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { subjectName } from "./subject-name.ts";

/** What the reader remarked, numbered as an editor's notes are. */
export function Remarks() {
  const { t, language } = useWords();
  const { reading, screening } = useShown();
  const remarks = [...reading.remarks, ...screening.screen.remarks];
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
  const { remarks } = useShown().reading;
  return remarks.map(
    (remark, at) =>
      remark.charge === charge && (
        <a
          key={`${remark.code} ${at + 1}`}
          class="remark-number"
          href={`#remark-${at + 1}`}
          aria-label={`${t("findings.remarks.heading")}: ${at + 1}`}
          onClick={(event) => {
            // In place of following the link, which would leave a trace in the address.
            event.preventDefault();
            const target = document.getElementById(`remark-${at + 1}`);
            target?.setAttribute("tabindex", "-1");
            target?.focus();
          }}
        >
          {at + 1}
        </a>
      ),
  );
}
