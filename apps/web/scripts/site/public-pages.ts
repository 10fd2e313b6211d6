import { fileURLToPath } from "node:url";
import { build, type Plugin, runnerImport } from "vite";
import type * as publicSite from "../../src/public/site/index.tsx";
import { ownSite, type SiteSettings } from "../../src/public/site/settings.ts";
import { filesLoadedBy, keptFiles, keptPage } from "./screener-files.ts";

/** The folder of the web app, which Vite builds from. */
export const webRoot = fileURLToPath(new URL("../../", import.meta.url));

/** What the survivors' pages load, besides the script of Exit. */
export const publicEntries = {
  style: `${webRoot}src/public/style/public.css`,
  screener: `${webRoot}src/public/screener/main.tsx`,
} as const;

/** How a file with TSX is run when the site is built. */
export const runTsx = { oxc: { jsx: { runtime: "automatic", importSource: "preact" } } } as const;

/**
 * The survivors' side and the law: every page as HTML, with its style and its
 * small scripts.
 * @param site whose it is; its `base` must be the one of the build
 */
export function publicPages(site: SiteSettings = ownSite): Plugin {
  return {
    name: "public-pages",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // After the build has put in what each script loads: the worker holds them as they are served.
      order: "post",
      async handler(_, bundle) {
        const built = Object.values(bundle);
        const screener = built.find((each) => each.type === "chunk" && each.facadeModuleId === publicEntries.screener);
        const style = built.find(
          (each) => each.type === "asset" && publicEntries.style.endsWith(each.originalFileNames[0] ?? "/"),
        );
        if (screener === undefined || style === undefined) throw new Error("what the public pages load was not built");
        const exitScript = await scriptAlone(`${webRoot}src/public/safety/exit.ts`);
        const exit = this.getFileName(this.emitFile({ type: "asset", name: "exit.js", source: exitScript }));
        const { module } = await runnerImport<typeof publicSite>(`${webRoot}src/public/site/index.tsx`, runTsx);
        const scripts = filesLoadedBy(screener.fileName, bundle);
        const files = { style: style.fileName, exit, screener: scripts };
        for (const { path, text } of [...module.publicSite(files, site), ...module.lawPages(files, site)]) {
          this.emitFile({ type: "asset", fileName: path, source: text });
          if (!path.endsWith("you/questions.html")) continue;
          const kept = {
            ...keptFiles([style.fileName, ...scripts.map((each) => each.path)], bundle, site.base),
            ...keptPage(path, text, site.base),
            [`${site.base}${exit}`]: { type: "text/javascript", text: exitScript },
          };
          const worker = await scriptAlone(`${webRoot}src/public/safety/keep-worker.ts`, {
            KEPT_FILES: JSON.stringify(kept),
          });
          this.emitFile({ type: "asset", fileName: path.replace("questions.html", "keep.js"), source: worker });
        }
      },
    },
  };
}

/** A script as one file of its own, which runs without waiting for another: that of Exit runs before the page is shown. */
async function scriptAlone(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const lib = { entry, formats: ["iife" as const], name: "alone" };
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define,
    build: { lib, target: "es2022", write: false, minify: true },
  });
  const [bundle] = [built].flat();
  const chunk = bundle !== undefined && "output" in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} was not built`);
  return chunk.code;
}
