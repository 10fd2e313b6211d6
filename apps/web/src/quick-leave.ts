/**
 * Empties the page and puts a blank one in its place in the history, so that
 * the back button leads to what was there before and not here.
 */
export function leaveAtOnce(): void {
  document.title = "";
  document.body.replaceChildren();
  location.replace("about:blank");
}

/** Shows the first page, empty, when the browser brings a page back that it had put aside. */
export function startOverWhenBroughtBack(): void {
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}
