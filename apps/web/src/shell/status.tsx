import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { useWords } from "../words/index.ts";
import type { AtWork } from "../work/use-work.ts";

/** Waiting shorter than this is not worth a word. */
const WORTH_SAYING_MS = 1000;

/** What is being done where it takes long, else what came of the last thing done. */
export function Status({ atWork }: { atWork: AtWork }) {
  const { t } = useWords();
  const { step, news, open } = atWork;
  const slow = useSlow(step !== undefined);
  const edge = useEdgeAwayFromFocus(slow);
  const said = () => {
    switch (news.kind) {
      // Said as an alert where the eye is.
      case "none":
      case "broken-change":
        return "";
      case "ready":
        return t("findings.ready", { charges: news.charges, arrests: news.arrests });
      case "changed":
        return t("findings.changed", { changed: news.findings });
    }
  };
  const working = step === undefined ? "" : t(open === undefined ? `page.working.${step}` : "page.working.again");
  return (
    <p class={slow ? "status" : "status only-heard"} role="status" data-working={slow} data-edge={edge}>
      {slow ? working : said()}
    </p>
  );
}

/** Whether the work at hand has taken long enough to say so. */
function useSlow(working: boolean): boolean {
  const [slow, setSlow] = useState(false);
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
