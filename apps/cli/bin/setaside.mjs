#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/setaside.mjs", import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write("setaside is not built yet. Build it with: npm run build:cli\n");
  process.exitCode = 1;
}
