import { useEffect, useState } from "preact/hooks";
import type { Ahead } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "./context.ts";

/**
 * The plan and the dates, worked out when a room that shows them is entered and
 * again after every change. `working` before the first; what was shown last
 * stays until there is something newer.
 */
export function useAhead(): Ahead | "working" | "broken" {
  const { atWork, screening } = useShown();
  const { language } = useWords();
  const [ahead, show] = useState<Ahead | "working" | "broken">("working");
  const { lookAhead } = atWork;
  // Asked again when the worker has answered a change, not each time the page is drawn.
  useEffect(() => {
    let here = true;
    lookAhead(language, (next) => here && show(next ?? "broken"));
    return () => {
      here = false;
    };
  }, [screening, language]);
  return ahead;
}
