import type { ReadProblem } from "@setaside/readers";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { FindingsPage } from "./findings/findings-page.tsx";
import { noStatements } from "./findings/statements.ts";
import { DefendantsPage } from "./first/defendants-page.tsx";
import { FirstPage } from "./first/first-page.tsx";
import { leaveAtOnce } from "./quick-leave.ts";
import type { Reading, Screening, Statements, Step } from "./reading/protocol.ts";
import type { Hearing, Reader } from "./reading/reader.ts";
import { today } from "./words/date.ts";
import { LanguageContext, wordsIn } from "./words/index.ts";
import { addressOf, type Language, otherLanguage } from "./words/language.ts";

type Stage =
  | { readonly at: "first"; readonly problem?: ReadProblem | "broken" }
  | { readonly at: "defendants"; readonly problem: Extract<ReadProblem, { code: "which-defendant" }> }
  | { readonly at: "findings"; readonly reading: Reading; readonly screening: Screening };

/** Waiting shorter than this is not worth a word. */
const WORTH_SAYING_MS = 1000;

/** The whole page. Without a reader, as when the page is built, it is the first page standing still. */
export function App({ reader, starts }: { reader?: Reader; starts: Language }) {
  const [language, speak] = useState(starts);
  const [stage, show] = useState<Stage>({ at: "first" });
  const [step, work] = useState<Step | undefined>();
  const [statements, setStatements] = useState<Statements>(noStatements);
  const [news, tell] = useState("");
  const chosen = useRef<File | "example">("example");
  const { t } = wordsIn[language];

  const hearing = useCallback(
    (found: (screening: Screening, reading: Reading | undefined) => void, instead?: Stage): Hearing => {
      let reading: Reading | undefined;
      const stop = (next: Stage) => {
        work(undefined);
        show(next);
      };
      return {
        step: work,
        problem: (problem) =>
          stop(problem.code === "which-defendant" ? { at: "defendants", problem } : { at: "first", problem }),
        read: (read) => {
          reading = read;
        },
        screened: (screening) => {
          work(undefined);
          found(screening, reading);
        },
        broken: () => stop(instead ?? { at: "first", problem: "broken" }),
      };
    },
    [],
  );

  const read = useCallback(
    (file: File | "example", defendant?: number) => {
      chosen.current = file;
      setStatements(noStatements);
      tell("");
      const request = {
        kind: "read",
        file,
        lawDate: today(),
        ...(defendant === undefined ? {} : { defendant }),
      } as const;
      reader?.ask(
        request,
        hearing((screening, reading) => {
          if (reading === undefined) return;
          show({ at: "findings", reading, screening });
          const { charges, arrests } = screening.screen;
          tell(wordsIn[language].t("findings.ready", { charges: charges.length, arrests: arrests.length }));
        }),
      );
    },
    [reader, hearing, language],
  );

  const restate = (next: Statements) => {
    if (stage.at !== "findings") return;
    const { reading, screening: before } = stage;
    const { lawDate } = before.screen;
    setStatements(next);
    const heard = hearing(
      (screening) => {
        show({ at: "findings", reading, screening });
        tell(t("findings.changed", { changed: findingsChanged(before, screening) }));
      },
      { at: "findings", reading, screening: { ...before, problems: [{ message: t("page.problem.brokenAnswer") }] } },
    );
    // An answer that cannot be worked with must not cost the others.
    const broken = () => {
      setStatements(statements);
      heard.broken();
    };
    // At once, so that nothing is saved that lacks the answer.
    work("screening");
    reader?.ask({ kind: "screen", statements: next, lawDate }, { ...heard, broken });
  };

  const again = () => {
    reader?.forget();
    chosen.current = "example";
    setStatements(noStatements);
    tell("");
    show({ at: "first" });
  };

  useTitleAndFocus(stage.at, language);
  const slow = useSlow(step);
  const edge = useEdgeAwayFromFocus(slow);
  return (
    <LanguageContext.Provider value={language}>
      <TopBar
        language={language}
        toggle={() => speak(otherLanguage(language))}
        home={stage.at === "first" ? undefined : again}
      />
      <main id="content" aria-busy={step !== undefined}>
        {stage.at === "first" && <FirstPage problem={stage.problem} choose={read} />}
        {stage.at === "defendants" && (
          <DefendantsPage
            defendants={stage.problem.defendants}
            choose={(defendant) => read(chosen.current, defendant)}
            again={again}
          />
        )}
        {stage.at === "findings" && (
          <FindingsPage
            reading={stage.reading}
            screening={stage.screening}
            statements={statements}
            restate={restate}
            busy={step !== undefined}
            again={again}
          />
        )}
      </main>
      <p class={slow ? "status" : "status only-heard"} role="status" data-working={slow} data-edge={edge}>
        {slow && step !== undefined ? t(stage.at === "findings" ? "page.working.again" : `page.working.${step}`) : news}
      </p>
      <footer>
        <p>{t("page.foot")}</p>
      </footer>
    </LanguageContext.Provider>
  );
}

function TopBar({
  language,
  toggle,
  home,
}: {
  language: Language;
  toggle: () => void;
  home: (() => void) | undefined;
}) {
  const { t } = wordsIn[language];
  const other = otherLanguage(language);
  return (
    <header class="bar">
      <button type="button" class="skip" onClick={skip}>
        {t("page.skip")}
      </button>
      {home === undefined ? (
        <span class="name">{t("page.name")}</span>
      ) : (
        <button type="button" class="name" onClick={home}>
          {t("page.name")}
        </button>
      )}
      <a
        href={addressOf[other]}
        lang={other}
        hreflang={other}
        onClick={(event) => {
          event.preventDefault();
          toggle();
        }}
      >
        {t("page.otherLanguage")}
      </a>
      <button type="button" class="leave needs-script" onClick={leaveAtOnce}>
        {t("page.leave")}
      </button>
    </header>
  );
}

/** Moves the focus without writing into the address, as a link would. */
function skip(): void {
  document.querySelector("h1")?.focus();
}

/** Each page has its title, and a new one starts at its heading. */
function useTitleAndFocus(at: Stage["at"], language: Language): void {
  const first = useRef(true);
  useEffect(() => {
    const { t } = wordsIn[language];
    document.title = t(at === "findings" ? "page.title.findings" : "page.title.first");
    document.documentElement.lang = language;
  }, [at, language]);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      scrollTo(0, 0);
      document.querySelector("h1")?.focus({ preventScroll: true });
    }
  }, [at]);
}

/** Whether the work at hand has taken long enough to say so. */
function useSlow(step: Step | undefined): boolean {
  const [slow, setSlow] = useState(false);
  const working = step !== undefined;
  useEffect(() => {
    setSlow(false);
    if (!working) return;
    const timer = setTimeout(() => setSlow(true), WORTH_SAYING_MS);
    return () => clearTimeout(timer);
  }, [working]);
  return slow && working;
}

/**
 * The edge of the window on which a floating word does not lie on what has the
 * focus (WCAG 2.2, 2.4.11), followed while it floats.
 */
function useEdgeAwayFromFocus(floats: boolean): "top" | "bottom" {
  const [edge, setEdge] = useState<"top" | "bottom">("bottom");
  useLayoutEffect(() => {
    if (!floats) return;
    const look = () => {
      const box = document.activeElement?.getBoundingClientRect();
      setEdge(box !== undefined && box.top + box.bottom > innerHeight && box.bottom > 0 ? "top" : "bottom");
    };
    const passive = { passive: true } as const;
    look();
    addEventListener("focusin", look);
    addEventListener("scroll", look, passive);
    addEventListener("resize", look);
    return () => {
      removeEventListener("focusin", look);
      removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, [floats]);
  return edge;
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
