/** How long may pass between one press and the next. */
const BETWEEN_MS = 5000;

/** Presses of Shift that count: 0 when the count began anew. */
export type Presses = 0 | 1 | 2 | 3;

/**
 * Calls for every press of Shift alone, and when the count begins anew because
 * another key came or too much time went by. Shift held for another key, for a
 * capital letter or a click, is no press.
 */
export function onShiftAlone(tell: (presses: Presses) => void): void {
  let presses: Presses = 0;
  let alone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const startAnew = () => {
    clearTimeout(timer);
    if (presses === 0) return;
    presses = 0;
    tell(0);
  };
  const spoil = () => {
    alone = false;
    startAnew();
  };
  addEventListener(
    "keydown",
    ({ key, repeat, ctrlKey, altKey, metaKey }) => {
      if (key !== "Shift" || ctrlKey || altKey || metaKey) spoil();
      else if (!repeat) alone = true;
    },
    true,
  );
  addEventListener("pointerdown", spoil, true);
  addEventListener(
    "keyup",
    ({ key }) => {
      if (key !== "Shift" || !alone) return;
      alone = false;
      clearTimeout(timer);
      presses = presses === 0 ? 1 : presses === 1 ? 2 : 3;
      tell(presses);
      timer = setTimeout(startAnew, BETWEEN_MS);
    },
    true,
  );
}
