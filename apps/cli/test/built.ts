import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as an installation has it: its own build of the sources as they are now, in a folder of its own. */
const root = fileURLToPath(new URL("../../../", import.meta.url));

export const fixtures = join(root, "packages/readers/test/fixtures");

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

export interface Built {
  /** Runs `setaside` with these arguments, without a terminal. */
  readonly run: (
    args: readonly string[],
    more?: { readonly input?: string; readonly env?: Record<string, string> },
  ) => Ran;
  /** The same with its output cut off after its first chunk. */
  readonly runCutOff: (args: readonly string[]) => Promise<number | null>;
  /** A folder for files of the test. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the command line. Inside the checkout, so that the bundler is found. */
export function build(): Built {
  mkdirSync(join(root, "reports"), { recursive: true });
  const folder = mkdtempSync(join(root, "reports/built-"));
  for (const each of ["bin", "build.mjs", "package.json"]) {
    cpSync(join(root, "apps/cli", each), join(folder, each), { recursive: true });
  }
  symlinkSync(join(root, "apps/cli/src"), join(folder, "src"));
  const made = spawnSync(process.execPath, ["build.mjs"], { cwd: folder, encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  const command = join(folder, "bin/setaside.mjs");
  const plain = { PATH: process.env.PATH ?? "", HOME: folder };
  return {
    folder,
    run: (args, { input, env } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        encoding: "utf8",
        maxBuffer: 200_000_000,
        env: { ...plain, ...env },
        ...(input === undefined ? {} : { input }),
      });
      return { status, out: stdout, error: stderr };
    },
    runCutOff: (args) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [command, ...args], { env: plain, stdio: ["ignore", "pipe", "ignore"] });
        child.stdout.once("data", () => child.stdout.destroy());
        child.once("exit", resolve);
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
