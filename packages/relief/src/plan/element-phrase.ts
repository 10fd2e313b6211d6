/** The id of an element or open question as words: `direct-result-reach` is `direct result reach`. */
export function elementPhrase(id: string): string {
  if (id.startsWith("force/")) return "force as an element";
  if (id.startsWith("nexus-reach-")) return "how far the link reaches";
  return id
    .replaceAll("-", " ")
    .replace(/\blevel a or b\b/, "level A or B")
    .replace(/\blevel ([ab])\b/, (_, letter: string) => `level ${letter.toUpperCase()}`);
}
