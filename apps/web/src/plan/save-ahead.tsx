import type { AheadFile } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { saveAs } from "../work/save-as.ts";

const types: Readonly<Record<AheadFile, string>> = {
  "plan.md": "text/markdown",
  "plan.html": "text/html",
  "dates.ics": "text/calendar",
};

interface SaveAheadProps {
  readonly file: AheadFile;
  readonly label: string;
  /** Id of what is to be known before it is saved. */
  readonly describedBy?: string;
}

/** A button that hands over a file under its neutral name. */
export function SaveAhead({ file, label, describedBy }: SaveAheadProps) {
  const { language } = useWords();
  const { atWork } = useShown();
  return (
    <button
      type="button"
      disabled={atWork.step !== undefined}
      aria-describedby={describedBy}
      onClick={() => atWork.write(file, language, (text) => saveAs(text, file, types[file]))}
    >
      {label}
    </button>
  );
}
