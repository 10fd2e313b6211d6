import type { FunctionComponent } from "preact";
import type { TextId } from "../words/index.ts";

/** A page of the survivors' side. */
export interface PublicPage {
  /** Its address without the language: `""`, `you/`, `you/safe`. Neutral, for it is seen in histories. */
  readonly slug: string;
  /** The title of its tab, neutral too. */
  readonly title: TextId;
  /** What stands between the bar and the foot; its heading is an `h1`. It finds its words with `useHere`. */
  readonly Body: FunctionComponent;
  /** The script that the page runs besides Exit's. */
  readonly script?: "screener";
  /** Its script clears what was stored on this device. */
  readonly forgets?: true;
}
