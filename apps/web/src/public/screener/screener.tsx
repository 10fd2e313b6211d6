import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ScreenerWords } from "../words/screener.ts";
import { PageContext } from "./around.ts";
import { FriendScreen, PrisonScreen, YoungScreen } from "./before-screens.tsx";
import { beginInterview } from "./interview.ts";
import { InterviewScreens } from "./interview-screens.tsx";
import { KeptBefore } from "./keeping.tsx";
import type { Loaded } from "./loaded.ts";
import { Waiting } from "./parts.tsx";
import { type Screen, screenAfter } from "./screens.ts";
import { StartScreen } from "./start-screen.tsx";
import type { ForWhom, Interview } from "./told.ts";
import { useKept } from "./use-kept.ts";
import { useWay } from "./use-way.ts";
import { shownIn } from "./way.ts";

export interface ScreenerProps {
  readonly words: ScreenerWords;
  /** The address of another page of the site. */
  readonly to: (slug: string) => string;
  /** ISO day. */
  readonly today: string;
  readonly loaded: Loaded;
}

/** The questions, from the first screen to what we found. All that is said lives here and nowhere else. */
export function Screener({ words, to, today, loaded }: ScreenerProps) {
  const { t } = words;
  const { rules, result } = loaded;
  const { way, go, settle, restate, back, forget } = useWay();
  const { interview } = way;
  const screen = shownIn(way);
  const [said, say] = useState("");
  const kept = useKept(interview, () => {
    forget();
    say(t("ask.forget.done"));
  });
  const body = useHeadingInFocus(screen);

  const goOn = (told: Interview) => go(rules === undefined ? { kind: "waiting" } : screenAfter(told, rules), told);
  const begin = (forWhom: ForWhom) =>
    goOn(interview === undefined ? beginInterview(forWhom) : { ...interview, forWhom });
  // What was waited for has come.
  useEffect(() => {
    if (screen.kind === "waiting" && interview !== undefined && rules !== undefined)
      settle(screenAfter(interview, rules));
  }, [screen, interview, rules, settle]);

  const shown = () => {
    switch (screen.kind) {
      case "start":
        return (
          <>
            {kept.earlier && <KeptBefore rules={rules} goOn={goOn} forget={kept.forget} />}
            <StartScreen
              words={words}
              begin={kept.ready ? (next) => (next === "me" ? begin(next) : go({ kind: next })) : undefined}
            />
          </>
        );
      case "friend":
        return <FriendScreen begin={begin} />;
      case "prison":
        return <PrisonScreen begin={begin} />;
      case "young":
        return <YoungScreen begin={begin} />;
      default:
        return interview === undefined || rules === undefined ? (
          <Waiting />
        ) : (
          <InterviewScreens {...{ screen, interview, rules, today, restate, kept }} at={way.at} result={result} />
        );
    }
  };
  return (
    <PageContext.Provider value={{ words, to, go, back, say, missing: loaded.missing === true }}>
      <div ref={body} class="screener">
        <p class={said === t("ask.forget.done") ? "said" : "only-heard"} role="status">
          {said}
        </p>
        {shown()}
      </div>
    </PageContext.Provider>
  );
}

/** A new screen begins at its heading; the first stays where the reader is. */
function useHeadingInFocus(screen: Screen) {
  const body = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) first.current = false;
    else {
      scrollTo(0, 0);
      body.current?.querySelector("h1")?.focus({ preventScroll: true });
    }
  }, [screen]);
  return body;
}
