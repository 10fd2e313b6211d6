import { useEffect, useRef } from "preact/hooks";

/** Moves the focus to `place` once what had it is gone, so that it is never lost. Call what is returned when removing. */
export function useKeptFocus(place: { readonly current: HTMLElement | null }): () => void {
  const due = useRef(false);
  useEffect(() => {
    if (!due.current) return;
    due.current = false;
    place.current?.focus();
  });
  return () => {
    due.current = true;
  };
}
