/**
 * Bytes to text. Courts rarely declare an encoding (RECORDS § 1.7); pages are
 * ASCII, UTF-8 or Windows-1252, and a copy saved by an editor may be UTF-16.
 */

export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** Decodes by byte-order mark, then by the pattern of NUL bytes, then as strict UTF-8, else as Windows-1252. NUL characters are dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? decodeUnmarked(bytes) : { text: decodeAs(bytes, encoding), encoding };
  return { text: text.text.replaceAll("\u0000", ""), encoding: text.encoding };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return utf16WithoutMark(bytes);
}

/** Western text in UTF-16 has a NUL in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.8 && odd < half * 0.1) return "utf-16be";
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: decodeAs(bytes, "windows-1252"), encoding: "windows-1252" };
  }
}
