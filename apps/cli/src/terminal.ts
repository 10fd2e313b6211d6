import pico from "picocolors";

/** Where a command speaks, and what the other side can show. */
export interface Terminal {
  /** To standard output: the result, for people. */
  readonly out: (text: string) => void;
  /** To standard output as it stands, in UTF-8: JSON, Markdown and HTML for other programs. */
  readonly data: (text: string) => void;
  /** To standard error: problems and notices. */
  readonly error: (text: string) => void;
  /** Columns to write for: the terminal's, within 60 and 100; 100 when it is no terminal. */
  readonly width: number;
  /** Whether the other side shows characters beyond ASCII. */
  readonly unicode: boolean;
  readonly paint: Paint;
}

export type Paint = ReturnType<typeof pico.createColors>;

/** What decides how to speak: environment variables and the two streams. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  readonly error: { write(text: string): unknown };
}

/** The terminal of this process, or of the given surroundings. */
export function terminalOf(
  { env, out, error }: Surroundings = { env: process.env, out: process.stdout, error: process.stderr },
): Terminal {
  const unicode = showsUnicode(env);
  const plain = (text: string) => (unicode ? text : toAscii(text));
  return {
    out: (text) => void out.write(plain(text)),
    data: (text) => void out.write(text),
    error: (text) => void error.write(plain(text)),
    width: Math.min(100, Math.max(60, out.isTTY === true ? (out.columns ?? 100) : 100)),
    unicode,
    paint: pico.createColors(wantsColour(env, out.isTTY === true)),
  };
}

/** Colours only on a terminal, unless FORCE_COLOR asks for them; never under NO_COLOR (no-color.org). */
export function wantsColour(env: Surroundings["env"], isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return isTerminal && env.TERM !== "dumb";
}

/** By the locale, the first of LC_ALL, LC_CTYPE and LANG that is set (POSIX.1, § 8.2). Where none is, UTF-8. */
export function showsUnicode(env: Surroundings["env"]): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((each) => each !== undefined && each !== "");
  return locale === undefined || /utf-?8/iu.test(locale);
}

const ascii: Readonly<Record<string, string>> = {
  "§": "Sec.",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "…": "...",
  "·": "|",
  "×": "x",
  "•": "*",
  "\u00a0": " ",
};

/** Text for a terminal that shows ASCII only: signs in words, letters without their marks. */
export function toAscii(text: string): string {
  return text
    .replaceAll("§§ ", "Secs. ")
    .replace(/[^\p{ASCII}]/gu, (sign) => ascii[sign] ?? (sign.normalize("NFKD").replace(/[^\p{ASCII}]/gu, "") || "?"));
}
