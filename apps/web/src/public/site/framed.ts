import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PublicLanguage } from "../words/compiled/languages.ts";
import type { ScreenerWords } from "../words/screener.ts";
import type { SiteSettings } from "./settings.ts";

/** What the bar and the foot are told of their page, when the site is built and by the script of the questions. */
export interface Framed {
  /** Of all words, at least those of the bar and the foot. */
  readonly words: ScreenerWords;
  readonly site: SiteSettings;
  /** `you/safe`: the page's address without the language. */
  readonly slug: string;
  /** The address of another page in this language. */
  readonly to: (slug: string) => string;
  /** Says the page in another language at its place, where a script can; else a link leads to it. */
  readonly speak?: (language: PublicLanguage) => void;
}

/** Given by whoever writes the page. */
export const FrameContext = createContext<Framed | undefined>(undefined);

/** The page that the bar and the foot are of. */
export function useFrame(): Framed {
  const framed = useContext(FrameContext);
  if (framed === undefined) throw new Error("a bar or a foot stands outside of every page");
  return framed;
}
