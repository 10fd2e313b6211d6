import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PublicWords } from "../words/index.ts";
import type { SiteSettings } from "./settings.ts";

/** The page being written: its words, its site and the ways from it. */
export interface Here {
  readonly words: PublicWords;
  readonly site: SiteSettings;
  /** `you/safe`: the page's address without the language. */
  readonly slug: string;
  /** The address of another page in this language; an unknown one stops the build. */
  readonly to: (slug: string) => string;
  /** Whether there is such a page. */
  readonly has: (slug: string) => boolean;
}

/** Given by the builder to every part of a page. */
export const HereContext = createContext<Here | undefined>(undefined);

/** The page around this part of it. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === undefined) throw new Error("a part of a public page stands outside of every page");
  return here;
}
