import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("evaluating a compiled rule allocates nothing", () => {
  const script = fileURLToPath(new URL("allocation.ts", import.meta.url));
  const flags = ["--max-semi-space-size=256", "--min-semi-space-size=256", "--import", "tsx"];
  const printed = execFileSync(process.execPath, [...flags, script], { encoding: "utf8" });
  const { bytes, control } = JSON.parse(printed) as { bytes: number; control: number };
  expect(control).toBeGreaterThan(16);
  // Less than one word in a hundred evaluations: the measuring itself, and code compiled meanwhile.
  expect(bytes).toBeLessThan(0.5);
});
