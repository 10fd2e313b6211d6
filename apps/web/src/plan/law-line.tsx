import type { Ground } from "@setaside/logic";
import { ConfidenceMark, KindMark } from "../findings/marks.tsx";
import { useNoteNumber } from "./paper-notes.tsx";

/** A statement of the law, or of ours about it, with its marks and citation; on paper the marks have a note. */
export function LawLine({ ground }: { ground: Ground }) {
  const { text, kind, confidence, textStatus, citation } = ground;
  const note = useNoteNumber(ground);
  return (
    <p class="law-line">
      <span class="law" lang="en">
        {text}
      </span>{" "}
      <span class="rests">
        <KindMark kind={kind} /> <ConfidenceMark confidence={confidence} {...(textStatus ? { textStatus } : {})} />
        {note !== undefined && <sup class="paper-only">{note}</sup>} <cite lang="en">{citation}</cite>
      </span>
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
