import { useEffect, useState } from "preact/hooks";

/**
 * What is being typed, kept until it is entered: the page is drawn again while
 * findings are worked out, and must not take half a sentence away. When what
 * is stored changes, as by undo, that is what stands.
 */
export function useDraft(stored: string): readonly [string, (typed: string) => void] {
  const [draft, type] = useState(stored);
  useEffect(() => type(stored), [stored]);
  return [draft, type];
}
