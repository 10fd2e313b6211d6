import { generate } from "lean-qr/nano";
import { useEffect, useRef, useState } from "preact/hooks";
import { useAround } from "./around.ts";

/** A text as a code that another phone can read from the screen; where it is too long for one, words that say so. */
export function QrCode({ text }: { text: string }) {
  const { t } = useAround().words;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [long, setLong] = useState(false);
  useEffect(() => {
    try {
      if (canvas.current !== null) generate(text).toCanvas(canvas.current, dark);
      setLong(false);
    } catch {
      // The one thing that cannot be coded is a text of more than 2,953 bytes.
      setLong(true);
    }
  }, [text]);
  return (
    <>
      <canvas ref={canvas} class="code" hidden={long} role="img" aria-label={t("found.summary.codeLabel")} />
      <p role="status">{long && t("found.summary.long")}</p>
    </>
  );
}

/** Dark on light in every theme: phones read no other. */
const dark = { on: [0, 0, 0, 255], off: [255, 255, 255, 255] } as const;
