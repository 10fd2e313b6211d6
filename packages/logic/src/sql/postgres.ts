import { dialect, infix, quoted } from "./dialect.ts";

/** PostgreSQL: `#` is exclusive or, names are cut at 63 bytes and keep their case. */
export const postgres = dialect("postgres", {
  // Whether a backslash escapes in a plain literal is a setting; in E'…' it always does.
  text: (value) => (value.includes("\\") ? `E${quoted(value.replaceAll("\\", "\\\\"), "'")}` : quoted(value, "'")),
  foldsCase: false,
  longestName: 63,
  xor: infix("#"),
});
