import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * Runs the real checker with the real rules over a small made-up checkout in
 * which each file breaks one rule, or none: a checker that never fails checks nothing.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["logic", "citation", "law", "casefile", "readers", "relief", "filing", "vault"];
const apps = ["cli", "server", "web"];

const clean: Record<string, string> = {
  "packages/law/src/sound.ts": `import "@setaside/logic"; import "@setaside/citation";`,
  "packages/casefile/src/sound.ts": `import type { x } from "@setaside/citation"; import "zod"; export type y = typeof x;`,
  "packages/readers/src/sound.ts": `import "@setaside/casefile"; import "@setaside/citation";`,
  "packages/relief/src/sound.ts": `import "@setaside/law"; import "@setaside/casefile"; import "@setaside/logic";`,
  "packages/filing/src/sound.ts": `import "@setaside/relief";`,
  "packages/logic/test/sound.test.ts": `import "node:fs"; import "../src/index.ts";`,
  "packages/logic/src/tree.ts": `import type { leaf } from "./leaf.ts"; export type tree = leaf | 1;`,
  "packages/logic/src/leaf.ts": `import type { tree } from "./tree.ts"; export type leaf = { of: tree };`,
  "apps/cli/src/sound.ts": `import "@setaside/relief"; import "@setaside/readers"; import "@setaside/server"; import "node:fs";`,
  "apps/server/src/sound.ts": `import "hono"; import "node:http"; import "@setaside/law";`,
  "apps/web/src/sound.ts": `import "@setaside/relief"; import "@setaside/vault"; import "preact";`,
};

/** Each file, what it imports that it may not, and the rule that must say so. */
const faults: readonly (readonly [file: string, source: string, rule: string])[] = [
  ["packages/logic/src/up.ts", `import "@setaside/citation";`, "logic-imports"],
  ["packages/logic/src/up-by-path.ts", `import "../../law/src/index.ts";`, "logic-imports"],
  [
    "packages/logic/src/up-by-type.ts",
    `import type { x } from "@setaside/law"; export type y = typeof x;`,
    "logic-imports",
  ],
  ["packages/logic/src/up-late.ts", `export const late = () => import("@setaside/relief");`, "logic-imports"],
  ["packages/citation/src/up.ts", `import "@setaside/law";`, "citation-imports"],
  ["packages/law/src/up.ts", `import "@setaside/casefile";`, "law-imports"],
  ["packages/casefile/src/up.ts", `import "@setaside/law";`, "casefile-imports"],
  ["packages/casefile/src/sideways.ts", `import "@setaside/readers";`, "casefile-imports"],
  ["packages/readers/src/up.ts", `import "@setaside/relief";`, "readers-imports"],
  ["packages/readers/src/sideways.ts", `import "@setaside/law";`, "readers-imports"],
  ["packages/relief/src/sideways.ts", `export * from "@setaside/readers";`, "relief-imports"],
  ["packages/relief/src/up.ts", `import "@setaside/filing";`, "relief-imports"],
  ["packages/relief/src/app.ts", `import "../../../apps/server/src/index.ts";`, "relief-imports"],
  ["packages/filing/src/up.ts", `import "@setaside/readers";`, "filing-imports"],
  ["packages/vault/src/up.ts", `import "@setaside/casefile";`, "vault-imports"],
  ["packages/logic/src/node.ts", `import "node:fs";`, "no-node-in-packages"],
  ["packages/readers/src/bare-node.ts", `import "fs/promises";`, "no-node-in-packages"],
  ["packages/relief/src/http.ts", `import "node:http";`, "no-node-in-packages"],
  ["packages/law/src/dom.ts", `import "preact";`, "portable-libraries-only"],
  ["packages/casefile/src/server.ts", `import "hono";`, "portable-libraries-only"],
  ["packages/casefile/src/database.ts", `import "pg";`, "portable-libraries-only"],
  ["packages/relief/src/deep.ts", `import "../../law/src/other.ts";`, "front-door"],
  ["apps/cli/src/deep.ts", `import "../../../packages/law/src/other.ts";`, "front-door"],
  ["packages/law/src/tested.ts", `import "../test/case.ts";`, "no-test-in-source"],
  ["apps/server/src/case.ts", `import "@setaside/casefile";`, "server-sees-no-case"],
  ["apps/web/src/server.ts", `import "@setaside/server";`, "web-stands-alone"],
  ["apps/web/src/node.ts", `import "node:path";`, "no-node-in-web"],
  ["packages/law/src/nowhere.ts", `import "./missing.ts";`, "resolvable"],
  ["packages/citation/src/undeclared.ts", `import "parse5";`, "declared"],
  ["packages/novel/src/index.ts", `import "@setaside/logic";`, "known-package"],
  [
    "packages/law/src/circle.ts",
    `import { back } from "./circle-back.ts"; export const there = () => back;`,
    "no-cycle",
  ],
];

const support: Record<string, string> = {
  "packages/law/src/circle-back.ts": `import { there } from "./circle.ts"; export const back = () => there;`,
  "packages/law/src/other.ts": "export const other = 1;",
  "packages/law/test/case.ts": "export const golden = 1;",
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
  readonly cycle?: readonly { readonly name: string }[];
}

interface Report {
  readonly summary: { readonly violations: readonly Violation[] };
}

let checkout = "";
let found: Map<string, string[]>;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), content);
}

function workspace(folder: string, name: string, libraries: readonly string[]): void {
  const own = [...packages, ...apps].map((other) => [`@setaside/${other}`, "0.1.0"]);
  const dependencies = Object.fromEntries([...own, ...libraries.map((library) => [library, "*"])]);
  write(`${folder}/package.json`, JSON.stringify({ name, version: "0.1.0", exports: "./src/index.ts", dependencies }));
  write(`${folder}/src/index.ts`, "export const x = 1;");
  mkdirSync(join(checkout, "node_modules/@setaside"), { recursive: true });
  symlinkSync(join(checkout, folder), join(checkout, "node_modules", name));
}

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), "checkout-"));
  write("package.json", JSON.stringify({ name: "made-up", private: true, workspaces: ["packages/*", "apps/*"] }));
  write("tsconfig.json", JSON.stringify({ compilerOptions: { module: "ESNext", moduleResolution: "Bundler" } }));
  for (const library of ["hono", "pg", "preact", "parse5", "zod"]) {
    write(
      `node_modules/${library}/package.json`,
      JSON.stringify({ name: library, version: "1.0.0", main: "index.js" }),
    );
    write(`node_modules/${library}/index.js`, "export {};");
  }
  for (const name of packages) workspace(`packages/${name}`, `@setaside/${name}`, ["zod", "hono", "pg", "preact"]);
  for (const name of apps) workspace(`apps/${name}`, `@setaside/${name}`, ["hono", "preact"]);
  for (const [path, source] of Object.entries({ ...clean, ...support })) write(path, source);
  for (const [path, source] of faults) write(path, source);
  found = violations();
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function violations(): Map<string, string[]> {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const flags = ["--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json", "packages", "apps"];
  const output = execFileSync(process.execPath, [program, ...flags], { cwd: checkout, maxBuffer: 1e9 });
  const report: Report = JSON.parse(String(output));
  const rules = new Map<string, string[]>();
  for (const { from, rule, cycle = [] } of report.summary.violations)
    for (const file of new Set([from, ...cycle.map((step) => step.name)]))
      rules.set(file, [...(rules.get(file) ?? []), rule.name]);
  return rules;
}

describe("the checker of import directions", () => {
  it.each(faults)("%s: %s breaks %s", (file, _source, rule) => {
    expect(found.get(file)).toContain(rule);
  });

  it.each(Object.keys(clean))("%s breaks nothing", (file) => {
    expect(found.get(file)).toBeUndefined();
  });
});
