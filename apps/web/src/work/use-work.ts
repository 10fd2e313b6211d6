import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Ahead, AheadFile, Reading, Request, SampleName, Screening, Step, Trouble } from "../reading/protocol.ts";
import type { Hearing, Reader } from "../reading/reader.ts";
import { today } from "../words/date.ts";
import type { Language } from "../words/language.ts";
import { begin, change, type History, isEmpty, noWork, redo, undo, type Work } from "./work.ts";

/** What is open: the documents read, and the findings with what the attorney added. */
export interface Open {
  readonly reading: Reading;
  readonly screening: Screening;
}

/** What came of the last thing asked for, for the page to say. */
export type News =
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly charges: number; readonly arrests: number }
  | { readonly kind: "changed"; readonly findings: number }
  /** The last change could not be worked with and was taken back. */
  | { readonly kind: "broken-change" };

/** Files being added, and what keeps them from being read. */
export interface Adding {
  readonly files: readonly (Blob | SampleName)[];
  readonly defendants: Readonly<Record<number, number>>;
  readonly problem: Trouble | "broken";
  /** Position of the file that the problem is of. */
  readonly file: number | undefined;
}

export interface AtWork {
  readonly open: Open | undefined;
  readonly work: Work;
  readonly step: Step | undefined;
  readonly news: News;
  readonly trouble: Adding | undefined;
  /** Whether closing the page would lose anything that was not saved. */
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Reads files beside those open; none begins a record by hand. `then` runs once they are read. */
  readonly add: (files: readonly (Blob | SampleName)[], then?: () => void) => void;
  /** Says which defendant of the file in trouble is the client, and reads again. */
  readonly chooseDefendant: (defendant: number) => void;
  readonly dismissTrouble: () => void;
  readonly drop: (document: string) => void;
  /** Makes a change; everything is worked out again. */
  readonly act: (next: Work) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Hands over the plan and the dates, as they stand with the work at hand; undefined where they could not be worked out. */
  readonly lookAhead: (language: Language, take: (ahead: Ahead | undefined) => void) => void;
  /** Hands over the plan or the dates as the content of a file. */
  readonly write: (file: AheadFile, language: Language, take: (text: string) => void) => void;
  /** Hands over the content of a file that holds everything. */
  readonly save: (take: (text: string) => void) => void;
  /** Closes everything; nothing is kept. */
  readonly close: () => void;
}

/**
 * The work at hand. It lives in this page's memory and in its worker's and
 * nowhere else; the attorney saves it as a file.
 * @param reader absent while the page is built, when nothing can be opened
 */
export function useWork(reader: Reader | undefined): AtWork {
  const [open, show] = useState<Open | undefined>();
  const [history, remember] = useState<History>(() => begin(noWork));
  const [step, at] = useState<Step | undefined>();
  const [news, tell] = useState<News>({ kind: "none" });
  const [trouble, meet] = useState<Adding | undefined>();
  const [savedAs, setSaved] = useState<SavedAs>({ work: noWork, reading: undefined });
  const thenDo = useRef<(() => void) | undefined>(undefined);
  const lawDate = today();

  const unsaved = open !== undefined && !isSaved(savedAs, history.now, open.reading);
  useWarnBeforeLoss(unsaved);

  const ask = useCallback(
    (request: Request, found: (reading: Reading | undefined, work: Work | undefined) => void, hearing: Hearing) => {
      let reading: Reading | undefined;
      let work: Work | undefined;
      reader?.ask(request, {
        step: at,
        read: (read, held) => {
          reading = read;
          work = held;
        },
        ...hearing,
        screened: (screening) => {
          at(undefined);
          show((before) => {
            const shown = reading ?? before?.reading;
            return shown === undefined ? before : { reading: shown, screening };
          });
          found(reading, work);
          hearing.screened?.(screening);
        },
        broken: () => {
          at(undefined);
          hearing.broken();
        },
      });
    },
    [reader],
  );

  const read = (files: Adding["files"], defendants: Adding["defendants"]) => {
    meet(undefined);
    at("reading");
    const stop = (problem: Adding["problem"], file: number | undefined) => {
      at(undefined);
      meet({ files, defendants, problem, file });
    };
    const work = history.now;
    ask(
      { kind: "add", files, defendants, work, lawDate },
      (reading, held) => {
        // Saved work, and the invented record, are a beginning of their own.
        if (held !== undefined) {
          remember(begin(held));
          setSaved({ work: held, reading });
        }
        thenDo.current?.();
        thenDo.current = undefined;
      },
      {
        problem: stop,
        screened: ({ screen }) =>
          tell({ kind: "ready", charges: screen.charges.length, arrests: screen.arrests.length }),
        broken: () => stop("broken", undefined),
      },
    );
  };

  const workOut = (next: History) => {
    const before = open?.screening;
    const kept = history;
    remember(next);
    at("screening");
    ask({ kind: "work", work: next.now, lawDate }, () => undefined, {
      screened: (screening) => {
        if (before !== undefined) tell({ kind: "changed", findings: findingsChanged(before, screening) });
      },
      // A change that cannot be worked with must not cost the others.
      broken: () => {
        remember(kept);
        tell({ kind: "broken-change" });
      },
    });
  };

  return {
    open,
    work: history.now,
    step,
    news,
    trouble,
    unsaved,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    add: (files, then) => {
      thenDo.current = then;
      read(files, {});
    },
    chooseDefendant: (defendant) => {
      if (trouble?.file === undefined) return;
      read(trouble.files, { ...trouble.defendants, [trouble.file]: defendant });
    },
    dismissTrouble: () => meet(undefined),
    drop: (document) => {
      at("screening");
      ask({ kind: "drop", document, work: history.now, lawDate }, () => undefined, {
        broken: () => tell({ kind: "broken-change" }),
      });
    },
    act: (next) => next !== history.now && workOut(change(history, next)),
    undo: () => workOut(undo(history)),
    redo: () => workOut(redo(history)),
    lookAhead: (language, take) =>
      reader?.ask(
        { kind: "ahead", work: history.now, lawDate, language },
        { ahead: take, broken: () => take(undefined) },
      ),
    write: (file, language, take) =>
      reader?.ask(
        { kind: "write", work: history.now, lawDate, language, file, now: new Date().toISOString() },
        { saved: take, broken: () => tell({ kind: "broken-change" }) },
      ),
    save: (take) => {
      const work = history.now;
      const reading = open?.reading;
      reader?.ask(
        { kind: "save", work, lawDate },
        {
          saved: (text) => {
            take(text);
            setSaved({ work, reading });
          },
          broken: () => tell({ kind: "broken-change" }),
        },
      );
    },
    close: () => {
      reader?.forget();
      show(undefined);
      remember(begin(noWork));
      setSaved({ work: noWork, reading: undefined });
      tell({ kind: "none" });
      meet(undefined);
      at(undefined);
    },
  };
}

interface SavedAs {
  readonly work: Work;
  readonly reading: Reading | undefined;
}

/** Documents alone, which lie on the attorney's disk, are not yet anything to lose. */
function isSaved(saved: SavedAs, work: Work, reading: Reading): boolean {
  if (saved.work === work && (saved.reading === reading || isEmpty(work))) return true;
  return isEmpty(work) && isEmpty(saved.work);
}

/** The browser's own question before the page is closed and work lost. */
function useWarnBeforeLoss(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      // Whoever leaves at once has emptied the page, and is not held up.
      if (document.body.childElementCount > 0) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);
}

function findingsChanged(before: Screening, after: Screening): number {
  const answers = ({ screen }: Screening) =>
    new Map(
      [...screen.charges, ...screen.arrests].flatMap(({ findings }) =>
        findings.map(({ subject, relief, least, most }) => [`${subject} ${relief}`, `${least} ${most}`] as const),
      ),
    );
  const earlier = answers(before);
  return [...answers(after)].filter(([key, answer]) => earlier.get(key) !== answer).length;
}
