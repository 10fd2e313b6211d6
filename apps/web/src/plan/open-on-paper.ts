import { useEffect } from "preact/hooks";

/** While the page is printed everything that opens is open, and afterwards as it was. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    let closed: readonly HTMLDetailsElement[] = [];
    const open = () => {
      closed = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open], .screen-only)")];
      for (const each of closed) each.open = true;
    };
    const restore = () => {
      for (const each of closed) each.open = false;
      closed = [];
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", restore);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", restore);
    };
  }, []);
}
