import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PublicWords } from "../words/index.ts";
import type { Framed } from "./framed.ts";

/** The page being written: its words, its site and the ways from it. */
export interface Here extends Omit<Framed, "words"> {
  readonly words: PublicWords;
}

/** Given by the builder to every part of a page. */
export const HereContext = createContext<Here | undefined>(undefined);

/** The page around this part of it. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === undefined) throw new Error("a part of a public page stands outside of every page");
  return here;
}
