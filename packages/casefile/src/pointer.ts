/** The JSON Pointer (RFC 6901) of a path of keys and positions; the empty path is the whole document, `""`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
