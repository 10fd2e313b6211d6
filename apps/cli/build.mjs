// Bundles the command line into one file, dist/setaside.mjs, that plain Node can run.
// Run by `prepare`, so by every `npm ci`.
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("src/main.ts", import.meta.url));
const outfile = fileURLToPath(new URL("dist/setaside.mjs", import.meta.url));

rmSync(outfile, { force: true });
if (existsSync(entry)) {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "linked",
    legalComments: "linked",
    logLevel: "warning",
    // Some libraries are CommonJS inside and ask for Node's own modules with `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
} else {
  process.stderr.write("The command line is not built: apps/cli/src/main.ts is not there.\n");
}
