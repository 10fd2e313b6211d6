// npm run bench: answers and speed side by side, in one run. With --json the
// numbers instead of the tables. Exits 1 when an answer of ours is wrong; no
// speed is ever an error.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { peers } from "./peer-list.mjs";
import { printComparison, printDockets, printReasons, printSlowPhone, wrongOfOurs } from "./print.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));
const json = process.argv.includes("--json");
const say = json ? () => {} : (text) => process.stdout.write(`${text}\n`);
const note = (text) => process.stderr.write(`${text}\n`);

/** Bundled where the peers are found, and out of the way of the checkout. */
const out = `${here}node_modules/.cache/setaside`;

function installPeers() {
  if (existsSync(`${here}node_modules/publicodes`)) return;
  note("bench: installing the peers (once, in bench/node_modules)");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-workspaces", "--ignore-scripts"];
  const program = npm?.endsWith(".js") ? [process.execPath, [npm, ...args]] : ["npm", args];
  const { status } = spawnSync(program[0], program[1], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("npm ci in bench/ failed; see above");
}

async function bundle() {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: ["evaluate", "reasons", "dockets", "memory", "slow-phone"].map((name) => `${here}${name}.ts`),
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: [...Object.keys(JSON.parse(readFileSync(`${here}package.json`, "utf8")).dependencies), "playwright-core"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "warning",
  });
}

/** The form that the questions are measured beside, as its makers would ship it. */
async function bundleReactForm() {
  await build({
    entryPoints: [`${here}peers/react-form.jsx`],
    outfile: `${out}/react-form/react-form.js`,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

/** Each part in a process of its own, so that none is timed in another's heap. */
function part(name, ...args) {
  note(`bench: ${[name, ...args].join(" ")}`);
  const { status, stdout } = spawnSync(process.execPath, [`${out}/${name}.mjs`, ...args], {
    cwd: root,
    env: { ...process.env, SETASIDE_ROOT: root },
    encoding: "utf8",
    maxBuffer: 64e6,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`the part ${name} failed; see above`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

installPeers();
await bundle();
await bundleReactForm();
const environment = { node: process.version, cpus: availableParallelism(), load: loadavg()[0] };
say(`Node ${environment.node}, ${environment.cpus} processors, load ${environment.load.toFixed(1)} at the start.`);
say("Times are processor time; engines take turns; medians of at least five samples after a warm-up.");

const { raw, classified } = part("evaluate");
for (const comparison of [raw, classified]) printComparison(comparison, say);
say("");
for (const { name, version, configured } of peers) say(`${name} ${version}: ${configured}.`);
const reasons = part("reasons");
printReasons(reasons, peers, say);
const dockets = part("dockets");
const memory = [1, 10].map((megabytes) => part("memory", String(megabytes)));
printDockets(dockets, memory, say);
const slowPhone = existsSync(`${root}apps/web/dist/you/questions.html`) ? part("slow-phone") : undefined;
if (slowPhone === undefined) note("bench: the pages are not built (npm run build:web), so the slow phone is left out");
else printSlowPhone(slowPhone, say);

if (json)
  process.stdout.write(
    `${JSON.stringify({ environment, raw, classified, reasons, dockets, memory, slowPhone }, null, 2)}\n`,
  );
const wrong = wrongOfOurs([raw, classified]);
for (const each of wrong) note(`WRONG  ${each}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
