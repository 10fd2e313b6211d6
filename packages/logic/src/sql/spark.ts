import { dialect, quoted } from "./dialect.ts";

/**
 * Spark SQL. How a literal escapes a quote or a backslash is a setting there,
 * and `${name}` is replaced before parsing; such text is written in hex, which
 * nothing rewrites.
 */
export const spark = dialect("spark", {
  text: (value) => (/['\\$\p{Cc}]/u.test(value) ? `decode(unhex('${hexOf(value)}'), 'UTF-8')` : quoted(value, "'")),
  identifier: (name) => {
    if (name.includes("${")) throw new Error(`Spark would replace "\${" in the column name ${JSON.stringify(name)}`);
    return quoted(name, "`");
  },
});

function hexOf(value: string): string {
  return [...new TextEncoder().encode(value)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
