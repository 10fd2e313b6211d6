import type { AppliedConclusion, Reason } from "@setaside/relief";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { ConfidenceMark, KindMark } from "./marks.tsx";
import { type Branch, outlineOf } from "./reason-tree.ts";
import { subjectName } from "./subject-name.ts";
import { elementWords, isIndifferent } from "./verdict-words.ts";

interface OutlineProps {
  readonly reasons: readonly Reason[];
  readonly conclusions: readonly AppliedConclusion[];
  /** What the finding is about: a reason that names no charge speaks of it. */
  readonly subject: string;
}

/** The proof as an outline: for each element the bar, the statement, its citation and its marks. */
export function ProofOutline({ reasons, conclusions, subject }: OutlineProps) {
  const appliedTo = ({ element, of }: Reason) => {
    const about = of === undefined ? subject : `charge:${of.replace(/#\d+$/, "")}`;
    return conclusions.find((each) => each.element === element && each.subject === about);
  };
  return <Branches branches={outlineOf(reasons)} appliedTo={appliedTo} />;
}

interface BranchesProps {
  readonly branches: readonly Branch[];
  readonly appliedTo: (reason: Reason) => AppliedConclusion | undefined;
}

function Branches({ branches, appliedTo }: BranchesProps) {
  return (
    <ol class="outline">
      {branches.map(({ reason, parts }) => (
        <li key={`${reason.element} ${reason.of ?? ""} ${reason.citation}`}>
          <Statement reason={reason} applied={appliedTo(reason)} />
          {parts.length > 0 && <Branches branches={parts} appliedTo={appliedTo} />}
        </li>
      ))}
    </ol>
  );
}

function Statement({ reason, applied }: { reason: Reason; applied: AppliedConclusion | undefined }) {
  const words = useWords();
  const { t, language } = words;
  const { screening } = useShown();
  const said = isIndifferent(reason) ? t("findings.element.indifferent") : elementWords(reason, words);
  const { concluded } = reason;
  return (
    <div class="statement">
      <VerdictBar least={reason.least} most={reason.most} />
      <div>
        <p class="law">
          <span lang="en">{reason.text}</span>{" "}
          {reason.of !== undefined && (
            <span class="aside">
              ({t("findings.proof.of", { charge: subjectName(`charge:${reason.of}`, screening.screen, language) })})
            </span>
          )}
        </p>
        <p class="rests">
          <span class="said">
            {concluded === undefined
              ? said
              : t("findings.proof.concluded", {
                  met: t(concluded ? "questions.conclusions.met" : "questions.conclusions.notMet").toLowerCase(),
                })}
          </span>{" "}
          {applied !== undefined && (
            <span class="said">
              {applied.why === undefined
                ? t("questions.conclusions.noReason")
                : t("questions.conclusions.because", { reason: applied.why })}{" "}
            </span>
          )}
          <KindMark kind={reason.kind} />{" "}
          <ConfidenceMark
            confidence={reason.confidence}
            {...(reason.textStatus === undefined ? {} : { textStatus: reason.textStatus })}
          />{" "}
          <cite lang="en">{reason.citation}</cite>
        </p>
        {applied !== undefined && (
          <p class="derived">
            <VerdictBar least={applied.derived.least} most={applied.derived.most} />
            <span>
              {t("findings.proof.derived", { verdict: elementWords(applied.derived, words) })}{" "}
              {applied.wildcard && t("findings.proof.forAllCharges")}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
