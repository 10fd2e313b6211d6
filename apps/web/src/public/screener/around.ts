import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ScreenerWords } from "../words/screener.ts";
import type { QuestionWords, Rules } from "./rules.ts";
import type { Screen } from "./screens.ts";
import type { Headline } from "./standing.ts";
import { audienceOf, type Interview } from "./told.ts";

/** What every part of the page may use. */
export interface OnPage {
  readonly words: ScreenerWords;
  /** The address of another page of the site. */
  readonly to: (slug: string) => string;
  /** Shows one more screen, with what is told by now. */
  readonly go: (screen: Screen, interview?: Interview) => void;
  readonly back: () => void;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  /** A part of the page was not to be had. */
  readonly missing: boolean;
}

/** What every part of the interview may use besides. */
export interface InInterview {
  readonly rules: Rules;
  /** ISO day. */
  readonly today: string;
  readonly interview: Interview;
  /** Changes what was told without leaving the screen. */
  readonly restate: (interview: Interview) => void;
  /** What the law was last seen to do for each matter, so that a change can be said. */
  readonly seen: { current: Readonly<Record<string, Headline>> };
}

export type Around = OnPage & InInterview;

export const PageContext = createContext<OnPage | undefined>(undefined);
export const InterviewContext = createContext<InInterview | undefined>(undefined);

/** The page around a part of it. */
export function usePage(): OnPage {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("a part of the questions stands outside of their page");
  return page;
}

/** The page and the interview around a part of it. */
export function useAround(): Around {
  const page = usePage();
  const interview = useContext(InterviewContext);
  if (interview === undefined) throw new Error("a part of the interview stands before its beginning");
  return { ...page, ...interview };
}

/** The words of a question as they are put now. */
export function useQuestionWords(id: string): QuestionWords {
  const { rules, interview, words } = useAround();
  return rules.words(id, audienceOf(interview), words);
}
