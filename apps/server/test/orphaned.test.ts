import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtSite } from "./built-site.ts";

/** Lets Node read TypeScript in the process itself: a wrapper would be a parent of its own. */
const tsx = new URL("../../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
const index = new URL("../src/index.ts", import.meta.url).href;

let built: Awaited<ReturnType<typeof builtSite>>;
beforeAll(async () => {
  built = await builtSite();
});
afterAll(() => built.remove());

/** Starts the server below a shell, as npm does, in a process group of its own. */
async function belowShell(event: string) {
  const script = join(built.folder, "start.mts");
  await writeFile(
    script,
    `import { serveUntilStopped } from ${JSON.stringify(index)};
     await serveUntilStopped({ port: 0, folder: ${JSON.stringify(built.folder)} }, { out: console.log, error: console.error });`,
  );
  const shell = spawn("sh", ["-c", `"$0" "$@"; true`, process.execPath, "--import", tsx, script], {
    env: { ...process.env, npm_lifecycle_event: event },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const [said] = (await once(shell.stdout, "data")) as [Buffer];
  const url = String(said).match(/http:\S+/)?.[0];
  if (shell.pid === undefined || url === undefined) throw new Error(`the server did not say where it is: ${said}`);
  return { shell, group: shell.pid, url };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

/** Windows has neither this shell nor process groups. */
it.runIf(process.platform !== "win32")(
  "ends when npm's shell is gone, so that it is never left behind",
  async ({ signal }) => {
    const { shell, group, url } = await belowShell("start");
    try {
      expect(await answers(url)).toBe(true);
      shell.kill("SIGTERM");
      while (!signal.aborted && (await answers(url))) await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      try {
        process.kill(-group, "SIGKILL");
      } catch {
        // The group is gone already, as it should be.
      }
    }
  },
);
