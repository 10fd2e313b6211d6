import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useWords } from "../words/index.ts";

interface AddFilesProps {
  readonly add: (files: readonly Blob[]) => void;
  readonly again: boolean;
}

/** Documents chosen, dropped anywhere on the window, or pasted. */
export function AddFiles({ add, again }: AddFilesProps) {
  const { t } = useWords();
  const file = useId();
  const over = useDroppedFiles(add);
  return (
    <div class="needs-script">
      <div class="drop" data-over={over}>
        <input
          id={file}
          class="only-heard"
          type="file"
          multiple
          autocomplete="off"
          accept=".html,.htm,.json,.xml,.csv,text/html,application/json,text/xml,text/csv"
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            if (chosen.length > 0) add(chosen);
          }}
        />
        <label for={file}>
          <span class="choose">{t(again ? "page.problem.another" : "start.file")}</span>
          <span class="or">{t("start.drop")}</span>
        </label>
      </div>
      <Paste add={add} />
    </div>
  );
}

/** A page copied in the browser is pasted with its tables; text alone as it is. */
function Paste({ add }: { add: (files: readonly Blob[]) => void }) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const read = (html: string, text: string) => {
    if (html.trim() === "" && text.trim() === "") return;
    add([html.trim() === "" ? new Blob([text], { type: typeOf(text) }) : new Blob([html], { type: "text/html" })]);
  };
  return (
    <details class="paste">
      <summary>{t("start.paste")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read("", field.current?.value ?? "");
        }}
      >
        <label for={id}>{t("start.pasteHow")}</label>
        <textarea
          id={id}
          ref={field}
          rows={4}
          spellcheck={false}
          autocomplete="off"
          onPaste={(event) => {
            const html = event.clipboardData?.getData("text/html") ?? "";
            if (html.trim() === "") return;
            event.preventDefault();
            read(html, "");
          }}
        />
        <button type="submit">{t("start.pasteRead")}</button>
      </form>
    </details>
  );
}

function typeOf(text: string): string {
  return /^\s*</.test(text) ? "text/html" : "text/plain";
}

/** Takes files dropped anywhere: one dropped beside a frame would else replace the page. */
function useDroppedFiles(add: (files: readonly Blob[]) => void): boolean {
  const [over, hover] = useState(false);
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      hover(event.type === "dragover");
    };
    const drop = (event: DragEvent) => {
      drag(event);
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length > 0) latest.current(dropped);
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", drag);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", drag);
      removeEventListener("drop", drop);
    };
  }, []);
  return over;
}
