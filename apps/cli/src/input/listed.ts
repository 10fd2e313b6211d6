/** A sentence and under it each problem with its place. */
export function listed(
  sentence: string,
  problems: readonly { readonly path: string; readonly message: string }[],
): string {
  const lines = problems.map(({ path, message }) => `  ${path === "" ? "(whole file)" : path}: ${message}`);
  return [`${sentence}:`, ...lines].join("\n");
}
