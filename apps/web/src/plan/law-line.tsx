import type { Ground } from "@setaside/logic";
import { ConfidenceMark, KindMark } from "../findings/marks.tsx";
import { useWords } from "../words/index.ts";
import { useNoteNumber } from "./paper-notes.tsx";

/** What a statement rests on: its marks, on paper with the number of their note, and its citation. */
export function Marks({ ground }: { ground: Omit<Ground, "text"> }) {
  const { kind, confidence, textStatus, citation } = ground;
  const note = useNoteNumber(ground);
  return (
    <span class="rests">
      <KindMark kind={kind} /> <ConfidenceMark confidence={confidence} {...(textStatus ? { textStatus } : {})} />
      {note !== undefined && <sup class="paper-only">{note}</sup>} <cite lang="en">{citation}</cite>
    </span>
  );
}

/** A statement of the law, or of ours about it, and what it rests on. */
export function LawLine({ ground }: { ground: Ground }) {
  return (
    <p class="law-line">
      <span class="law" lang="en">
        {ground.text}
      </span>{" "}
      <Marks ground={ground} />
    </p>
  );
}

/** Several statements as a list; nothing where there are none. */
export function LawList({ grounds }: { grounds: readonly Ground[] }) {
  if (grounds.length === 0) return null;
  return (
    <ul class="law-list">
      {grounds.map((ground) => (
        <li key={ground.text + ground.citation}>
          <LawLine ground={ground} />
        </li>
      ))}
    </ul>
  );
}

/** What to beware of, as an entry of a list of terms; nothing where there is nothing. */
export function Cautions({ grounds }: { grounds: readonly Ground[] }) {
  const { t } = useWords();
  if (grounds.length === 0) return null;
  return (
    <>
      <dt>{t("plan.papers.cautions")}</dt>
      <dd>
        <LawList grounds={grounds} />
      </dd>
    </>
  );
}
