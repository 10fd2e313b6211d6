import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What a test may need that a plain machine lacks. A test that needs something
 * absent is skipped with a printed notice; under CI_REQUIRE=1 its absence is an
 * error, so that nothing is skipped where everything must be there.
 */

/** The research folder beside the checkout, absolute, with a slash at its end. */
export const sharedFolder = fileURLToPath(new URL("../../shared/", import.meta.url));

const noticed = new Set<string>();

function need(name: string, present: () => boolean): boolean {
  if (present()) return true;
  if (process.env.CI_REQUIRE === "1") throw new Error(`CI_REQUIRE=1, but this machine has no ${name}.`);
  if (!noticed.has(name)) {
    noticed.add(name);
    process.stderr.write(`notice: tests that need ${name} are skipped here\n`);
  }
  return false;
}

function onPath(command: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Each is true when the need is met; read it in `describe.skipIf(!needs.browser)`. */
export const needs = {
  /** Real court records and the research files beside the checkout. */
  get sharedData(): boolean {
    return need("the ../shared/data folder", () => existsSync(`${sharedFolder}data`));
  },
  /** A Chromium that playwright-core can start. */
  get browser(): boolean {
    return need("a Chromium browser", () => browserPath() !== undefined);
  },
  /** PostgreSQL's server programs, to start a throw-away cluster. */
  get postgres(): boolean {
    return need("a PostgreSQL server", () => postgresPrograms() !== undefined);
  },
};

/** Path of a Chromium, or undefined. `CHROMIUM`, when set, is the only one looked for. */
export function browserPath(): string | undefined {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return (process.env.CHROMIUM === undefined ? known : [process.env.CHROMIUM]).find((path) => existsSync(path));
}

const POSTGRES_VERSIONS = [18, 17, 16, 15, 14, 13];

/**
 * Folder that holds `initdb` and `postgres`, an empty text when they are on the
 * path, or undefined. `PG_BIN`, when set, is the only folder looked in.
 */
export function postgresPrograms(): string | undefined {
  const debian = POSTGRES_VERSIONS.map((version) => `/usr/lib/postgresql/${version}/bin`);
  const folders = process.env.PG_BIN === undefined ? debian : [process.env.PG_BIN];
  const found = folders.find((folder) => existsSync(`${folder}/initdb`));
  if (found !== undefined || process.env.PG_BIN !== undefined) return found;
  return onPath("initdb") && onPath("postgres") ? "" : undefined;
}
