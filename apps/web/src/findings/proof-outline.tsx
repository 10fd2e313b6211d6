import type { Reason } from "@setaside/relief";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords } from "../words/index.ts";
import { ConfidenceMark, KindMark } from "./marks.tsx";
import { useShown } from "./reading-context.ts";
import { type Branch, outlineOf } from "./reason-tree.ts";
import { subjectName } from "./subject-name.ts";
import { elementWords, isIndifferent } from "./verdict-words.ts";

/** The proof as an outline: for each element the bar, the statement, its citation and its marks. */
export function ProofOutline({ reasons }: { reasons: readonly Reason[] }) {
  return <Branches branches={outlineOf(reasons)} />;
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  return (
    <ol class="outline">
      {branches.map(({ reason, parts }) => (
        <li key={`${reason.element} ${reason.of ?? ""} ${reason.citation}`}>
          <Statement reason={reason} />
          {parts.length > 0 && <Branches branches={parts} />}
        </li>
      ))}
    </ol>
  );
}

function Statement({ reason }: { reason: Reason }) {
  const { words, language } = useWords();
  const { screening } = useShown();
  const { element, proof, conclusions } = words;
  const said = isIndifferent(reason) ? element.indifferent : elementWords(reason, words);
  return (
    <div class="statement">
      <VerdictBar least={reason.least} most={reason.most} />
      <div>
        <p class="law">
          <span lang="en">{reason.text}</span>{" "}
          {reason.of !== undefined && (
            <span class="aside">({proof.of(subjectName(`charge:${reason.of}`, screening.screen, language))})</span>
          )}
        </p>
        <p class="rests">
          <span class="said">
            {reason.concluded === undefined
              ? said
              : proof.concluded((reason.concluded ? conclusions.met : conclusions.notMet).toLowerCase())}
          </span>{" "}
          <KindMark kind={reason.kind} />{" "}
          <ConfidenceMark
            confidence={reason.confidence}
            {...(reason.textStatus === undefined ? {} : { textStatus: reason.textStatus })}
          />{" "}
          <cite lang="en">{reason.citation}</cite>
        </p>
      </div>
    </div>
  );
}
