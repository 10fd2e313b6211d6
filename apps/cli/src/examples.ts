/** Lines of examples, what they do beside them. */
export function examples(...lines: readonly (readonly [string, string])[]): string {
  const longest = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, does]) => `  ${command.padEnd(longest)}  ${does}`).join("\n")}\n`;
}
