import { copyFile, mkdir, mkdtemp, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import preact from "@preact/preset-vite";
import { build } from "vite";
import type { SiteSettings } from "../../src/public/site/settings.ts";
import { publicEntries, publicPages, webRoot } from "./public-pages.ts";

/**
 * Writes an organisation's site. Everything is built beside the folder and put
 * in its place at the end, so that nothing half-written is ever there.
 * @param out an absolute path: a folder that is not there yet, or is empty
 * @returns how many pages were written, or why none was
 */
export async function writeSite(
  site: SiteSettings,
  out: string,
): Promise<{ readonly ok: true; readonly pages: number } | { readonly ok: false; readonly problem: string }> {
  if (!(await isFree(out)))
    return {
      ok: false,
      problem: `${out} is not empty. Name a new folder, or empty it first: nothing in it was changed.`,
    };
  await mkdir(dirname(out), { recursive: true });
  const beside = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    await build({
      configFile: false,
      root: webRoot,
      base: site.base,
      publicDir: false,
      logLevel: "warn",
      plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), publicPages(site)],
      build: {
        outDir: beside,
        emptyOutDir: true,
        target: "es2022",
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: { checks: { bundlerTimings: false }, input: { ...publicEntries } },
      },
    });
    await copyFile(join(webRoot, "public/icon.svg"), join(beside, "icon.svg"));
    const pages = (await readdir(beside, { recursive: true })).filter((name) => name.endsWith(".html")).length;
    await rmdir(out).catch(() => undefined);
    await rename(beside, out);
    return { ok: true, pages };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}
