import { subjectName } from "../findings/subject-name.ts";
import type { CaseShownInRecord, SubjectShown } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading, useShown } from "../work/context.ts";
import { courtNamed } from "../work/court-named.ts";
import { removeCase, removeCharge } from "../work/hand-record.ts";
import { AddCharge } from "./add-parts.tsx";
import { RemarksOn } from "./margin-remarks.tsx";
import { SubjectPart } from "./subject-part.tsx";

/** A case with its charges. */
export function CasePart({ shown }: { shown: CaseShownInRecord }) {
  const { t } = useWords();
  const reading = useReading();
  const { atWork, screening } = useShown();
  const { subject, typed, hand, charges } = shown;
  const first = (fact: string) => String(shown.fields.find((each) => each.fact === fact)?.values[0]?.value ?? "");
  const court = first("court");
  const remove = () => {
    if (hand === undefined) return;
    const ids = { case: subject, charges: charges.map((each) => each.subject) };
    atWork.act(removeCase(atWork.work, hand, ids));
  };
  return (
    <SubjectPart
      shown={shown}
      level={3}
      name={
        <>
          <span lang="en">{courtNamed(court, reading, screening)}</span>{" "}
          <span class="docket-number">{first("docketNumber")}</span>
        </>
      }
      {...(typed && hand !== undefined ? { remove: { words: t("record.removeCase"), act: remove } } : {})}
    >
      {charges.length === 0 && <p class="note">{t("record.noCharges")}</p>}
      {charges.map((charge) => (
        <ChargePart key={charge.subject} shown={charge} hand={hand} />
      ))}
      <AddCharge to={shown} open={charges.length === 0} />
    </SubjectPart>
  );
}

function ChargePart({ shown, hand }: { shown: SubjectShown; hand: number | undefined }) {
  const { t, language } = useWords();
  const { atWork, screening } = useShown();
  const { subject, typed } = shown;
  return (
    <SubjectPart
      shown={shown}
      level={4}
      name={subjectName(subject, screening.screen, language)}
      margin={<RemarksOn charge={subject} />}
      {...(typed && hand !== undefined
        ? {
            remove: {
              words: t("record.removeCharge"),
              act: () => atWork.act(removeCharge(atWork.work, hand, subject)),
            },
          }
        : {})}
    />
  );
}
