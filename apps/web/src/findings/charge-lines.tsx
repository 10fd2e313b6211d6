import type { Level, Screen, Screened } from "@setaside/relief";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords, type Words } from "../words/index.ts";
import { anyOf } from "../words/list.ts";
import { FromDocket } from "./finding-proof.tsx";
import type { Line } from "./grid.tsx";
import { ConfidenceMark } from "./marks.tsx";
import { ProofOutline } from "./proof-outline.tsx";
import { RemarkNumbers } from "./remarks.tsx";
import { chargeName } from "./subject-name.ts";
import { elementWords } from "./verdict-words.ts";

/** Charges of the record as lines of a grid, in the order given. */
export function chargeLines(charges: readonly Screened[], screen: Screen, words: Words): readonly Line[] {
  return charges.map((charge) => {
    const name = chargeName(charge, screen, words);
    return {
      id: charge.id,
      subject: `charge:${charge.id}`,
      name,
      head: <ChargeHead charge={charge} name={name} />,
      ...(charge.level === null
        ? {}
        : {
            level: {
              cell: <LevelCell level={charge.level} />,
              proof: <LevelProof charge={charge} level={charge.level} name={name} />,
            },
          }),
      findings: charge.findings,
    };
  });
}

function ChargeHead({ charge, name }: { charge: Screened; name: string }) {
  const { known } = useWords();
  return (
    <>
      <span class="count">{name}</span> <RemarkNumbers charge={charge.id} />
      <span class="statute" lang="en">
        {charge.statute}
      </span>
      {charge.description !== undefined && (
        <span class="description" lang="en">
          {charge.description}
        </span>
      )}
      <span class="ended">{known("findings.disposition", charge.disposition) ?? charge.disposition}</span>
    </>
  );
}

function LevelCell({ level }: { level: Level }) {
  const { t, language } = useWords();
  const { possible, openBy, confidence } = level;
  return (
    <span class="words">
      <strong>
        {anyOf(
          possible.map((each) => t(`findings.level.${each}`)),
          language,
        )}
      </strong>{" "}
      {confidence !== null && <ConfidenceMark confidence={confidence} />}
      {openBy.length > 0 && (
        <span>
          {t("findings.level.open", { reasons: openBy.map((each) => t(`findings.level.openBy.${each}`)).join(", ") })}
        </span>
      )}
      <span class="confirm">{t("findings.confirm")}</span>
    </span>
  );
}

function LevelProof({ charge, level, name }: { charge: Screened; level: Level; name: string }) {
  const words = useWords();
  const { t } = words;
  const { crimeOfViolence, because } = level;
  return (
    <section class="proof" aria-label={`${t("findings.level.why")}: ${name}`}>
      <header>
        <h3>
          {name} <span class="scope">{t("findings.level.why")}</span>
        </h3>
        <p class="standing">
          <VerdictBar least={crimeOfViolence.least} most={crimeOfViolence.most} />{" "}
          {t("questions.conclusions.element.crime-of-violence.name")}: {elementWords(crimeOfViolence, words)}
        </p>
      </header>
      <ProofOutline
        reasons={because}
        conclusions={charge.findings.flatMap(({ conclusions }) => conclusions)}
        subject={`charge:${charge.id}`}
      />
      <FromDocket subject={`charge:${charge.id}`} open={false} />
    </section>
  );
}
