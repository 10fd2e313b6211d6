/**
 * Exit, where scripts run: a click on one of its links, or Shift pressed three
 * times, empties the page at once. Without it they are plain links. It is loaded
 * before the page is shown, so that a page passed through on the way out shows
 * nothing.
 */
import { forgetEverything } from "./forget.ts";
import { emptyWhenBroughtBack, leave, markOurs, passedThrough } from "./leave.ts";
import { onShiftAlone } from "./shift-three.ts";

/** How long it is said that the presses count anew. */
const SAID_MS = 5000;

/** The harmless page, as the site's settings name it; and whether this page clears what was stored. */
const { to: away, forgets } = document.currentScript?.dataset ?? {};

if (away !== undefined && !passedThrough(away)) {
  markOurs();
  if (forgets !== undefined) void forgetEverything();
  emptyWhenBroughtBack(away);
  const exit = () => leave(away, wordsOfExit()["leaving"] ?? "");
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest("a[data-exit]") === null) return;
    event.preventDefault();
    exit();
  });
  onShiftAlone((presses) => (presses === 3 ? exit() : show(presses)));
}

/** What Exit says in each of its states, written into its link in the language of the page. */
function wordsOfExit(): DOMStringMap {
  return document.querySelector<HTMLElement>("a.exit")?.dataset ?? {};
}

let silence: ReturnType<typeof setTimeout> | undefined;

/** Lights one of three lights for each press, and says how many are still to come. */
function show(presses: 0 | 1 | 2): void {
  const lights = document.querySelector<HTMLElement>(".exit-lights");
  const status = document.querySelector<HTMLElement>(".exit-status");
  if (lights === null || status === null) return;
  lights.dataset["lit"] = String(presses);
  status.textContent = wordsOfExit()[(["again", "two", "one"] as const)[presses]] ?? "";
  clearTimeout(silence);
  if (presses > 0) return;
  silence = setTimeout(() => {
    status.textContent = "";
  }, SAID_MS);
}
