import { forgetEverything } from "./forget.ts";

/** Beside each entry of the history that is one of these pages: a number and nothing else. */
const OURS = 1;

/** Tells the page that is gone back to that it is only passed through. It lasts until then, in this tab. */
const LEAVING = "leaving";

/** What is stored should be gone before the page is; but nobody waits for a slow device. */
const PATIENCE_MS = 250;

/** A browser that does not go back by then, leaves all the same. */
const GOING_BACK_MS = 1000;

/** Where the harmless page has not come by then, it is asked for again; then after twice as long each time. */
const ANEW_MS = 4000;

let left = false;

/**
 * Empties the page at once, then leaves it for a harmless one. That stands in
 * the history where these pages were entered, where the browser lets us find
 * the place, so that Back leads to what was there before; else in the place of
 * this page. What was stored here is forgotten.
 * @param to the harmless page
 * @param said what is heard and seen until it comes
 */
export function leave(to: string, said: string): void {
  if (left) return;
  left = true;
  // A script that knows something of the person drops it.
  dispatchEvent(new Event("leaving"));
  empty(said);
  let gone = false;
  const go = () => {
    if (gone) return;
    gone = true;
    goTo(to);
  };
  forgetEverything().then(go, go);
  setTimeout(go, PATIENCE_MS);
}

/** Whether this page is only passed through on the way out; it then shows nothing and goes on. */
export function passedThrough(to: string): boolean {
  if (window.name !== LEAVING) return false;
  left = true;
  document.documentElement.hidden = true;
  replaceBy(to);
  return true;
}

/** Notes beside this page's place in the history that it is one of ours, now and when the place changes. */
export function markOurs(): void {
  const navigation = navigationOf(window);
  const mark = () => {
    if (navigation?.currentEntry?.getState() !== OURS) navigation?.updateCurrentEntry({ state: OURS });
  };
  mark();
  navigation?.addEventListener("currententrychange", mark);
}

/** Hides a page that is put aside; one that is brought back is loaded anew, or is left again. */
export function emptyWhenBroughtBack(to: string): void {
  addEventListener("pagehide", () => {
    document.documentElement.hidden = true;
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    if (left || window.name === LEAVING) replaceBy(to);
    else location.reload();
  });
}

function empty(said: string): void {
  document.title = "";
  const layer = document.createElement("p");
  layer.className = "left";
  layer.role = "alert";
  document.body.replaceChildren(layer);
  // Words that come after their place has come are heard more surely.
  layer.textContent = said;
}

function goTo(to: string): void {
  const steps = stepsIntoSite();
  if (steps === 0) replaceBy(to);
  else {
    window.name = LEAVING;
    // The first of the two leaves; a second would begin the way out anew.
    const tooSlow = setTimeout(() => replaceBy(to), GOING_BACK_MS);
    addEventListener("popstate", () => {
      clearTimeout(tooSlow);
      replaceBy(to);
    });
    history.go(-steps);
  }
}

/** A browser may drop a way out that crosses another move through its history: nobody is left on an empty page for that. */
function replaceBy(to: string, again = ANEW_MS): void {
  window.name = "";
  // In a frame of another page, that page goes too.
  (window.top ?? window).location.replace(to);
  setTimeout(() => replaceBy(to, again * 2), again);
}

/** How many entries of the history, without a gap before this one, are ours. */
function stepsIntoSite(): number {
  if (window.top !== window) return 0;
  const navigation = navigationOf(window);
  if (navigation === undefined) return stepsIntoPage();
  const here = navigation.currentEntry?.index ?? 0;
  const entries = navigation.entries();
  let first = here;
  while (first > 0 && entries[first - 1]?.getState() === OURS) first -= 1;
  return here - first;
}

/** How many steps this page says it has gone; the questions count theirs beside the history. */
function stepsIntoPage(): number {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "step" in state ? Number(state.step) || 0 : 0;
}

/** The history with its entries, which not every browser in use shows. */
function navigationOf(of: { readonly navigation?: Navigation }): Navigation | undefined {
  return of.navigation;
}
