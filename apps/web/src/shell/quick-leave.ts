/**
 * Empties the page and puts a blank one in the place in the history at which
 * this site was entered, so that the back button leads to what was there before
 * and not here.
 */
export function leaveAtOnce(): void {
  document.title = "";
  document.body.replaceChildren();
  const blank = () => location.replace("about:blank");
  const steps = stepsInto(history.state);
  if (steps === 0) blank();
  else {
    addEventListener("popstate", blank);
    history.go(-steps);
    // A browser that does not go back, leaves all the same.
    setTimeout(blank, 300);
  }
}

/** How many rooms were gone through since the site was entered, as `countStep` notes it in the history. */
function stepsInto(state: unknown): number {
  return typeof state === "object" && state !== null && "step" in state && typeof state.step === "number"
    ? state.step
    : 0;
}

let last = -1;

/** Notes beside the present entry of the history how many steps into the site it is; a number and nothing else. */
export function countStep(): void {
  const state: unknown = history.state;
  const counted = typeof state === "object" && state !== null && "step" in state;
  if (counted) last = stepsInto(state);
  else {
    last += 1;
    history.replaceState({ step: last }, "");
  }
}

/** Shows the first page, empty, when the browser brings a page back that it had put aside. */
export function startOverWhenBroughtBack(): void {
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}
