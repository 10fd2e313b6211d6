import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useWords } from "../words/index.ts";

interface AddFormProps {
  /** What is added: "Add a case". */
  readonly words: string;
  /** Whether it is open at first. */
  readonly open: boolean;
  /** What was entered, by the names of the controls, trimmed; a refusal in words leaves it as it is. */
  readonly add: (entered: (name: string) => string) => string | undefined;
  readonly children: ComponentChildren;
}

/** A few fields that add something to the record. Sent, they are empty again for the next. */
export function AddForm({ words, open, add, children }: AddFormProps) {
  const { t } = useWords();
  // What is added may be the first of its kind: the form stays as it is for the next.
  const [isOpen, setOpen] = useState(open);
  const problem = useRef<HTMLParagraphElement>(null);
  return (
    <details class="add" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words}</summary>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const entered = new FormData(form);
          const refused = add((name) => String(entered.get(name) ?? "").trim());
          if (problem.current !== null) problem.current.textContent = refused ?? "";
          if (refused !== undefined) return;
          form.reset();
          form.querySelector("input")?.focus();
        }}
      >
        {children}
        <button type="submit" class="main">
          {t("record.add")}
        </button>
        <p class="refused" role="alert" ref={problem} />
      </form>
    </details>
  );
}
