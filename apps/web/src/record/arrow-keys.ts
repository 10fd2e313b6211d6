/**
 * From one value of the reading to the next with the arrow keys, first and last
 * with Home and End; the light goes with them. Escape on a value puts it out.
 * @param pick called with undefined to put the light out
 */
export function arrowKeys(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  pick: (none: undefined) => void,
) {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches("button.value")) return;
  if (key === "Escape") pick(undefined);
  const values = [...currentTarget.querySelectorAll<HTMLElement>("button.value")];
  const at = values.indexOf(target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: values.length - 1 }[key];
  const next = to === undefined ? undefined : values[to];
  if (next === undefined) return;
  event.preventDefault();
  next.dataset.byArrow = "true";
  next.focus();
}
