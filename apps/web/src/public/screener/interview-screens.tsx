import type { Answer } from "@setaside/screener";
import { useMemo, useRef } from "preact/hooks";
import { type InInterview, InterviewContext, useAround } from "./around.ts";
import { tell } from "./interview.ts";
import { Keeping, KeepScreen } from "./keeping.tsx";
import type { Loaded } from "./loaded.ts";
import { MoreScreen, SamePlaceScreen } from "./more-screen.tsx";
import { Waiting } from "./parts.tsx";
import { AheadScreen, QuestionScreen } from "./question-screen.tsx";
import { type Screen, screenAfter, upToDate } from "./screens.ts";
import type { Kept } from "./use-kept.ts";

interface Props extends Omit<InInterview, "seen"> {
  /** Undefined while it is on its way. */
  readonly result: Loaded["result"];
  readonly screen: Screen;
  /** The place of the screen on the way. */
  readonly at: number;
  readonly kept: Kept;
}

/** The screens from the first question on. */
export function InterviewScreens({ screen: left, at, kept, result, ...around }: Props) {
  const { interview, rules } = around;
  const seen = useRef<InInterview["seen"]["current"]>({});
  const screen = useMemo(() => upToDate(left, interview, rules), [left, interview, rules]);
  return (
    <InterviewContext.Provider value={{ ...around, seen }}>
      <ScreenOf key={at} {...{ screen, kept, result }} />
      {screen.kind !== "keep" && <Keeping kept={kept} />}
    </InterviewContext.Provider>
  );
}

function ScreenOf({ screen, kept, result }: Pick<Props, "screen" | "kept" | "result">) {
  const { interview, rules, go } = useAround();
  switch (screen.kind) {
    case "ahead":
    case "question": {
      const { question } = screen;
      const answer = (given: Answer) => {
        const told = tell(interview, question, given, rules);
        go(screenAfter(told, rules), told);
      };
      return screen.kind === "ahead" ? (
        <AheadScreen question={question} answer={answer} />
      ) : (
        <QuestionScreen question={question} answer={answer} />
      );
    }
    case "same-place":
      return <SamePlaceScreen />;
    case "found":
      return result === undefined ? <Waiting /> : <result.FoundScreen />;
    case "summary":
      return result === undefined ? <Waiting /> : <result.SummaryScreen />;
    case "keep":
      return <KeepScreen kept={kept} />;
    default:
      return <MoreScreen />;
  }
}
