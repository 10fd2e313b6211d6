import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { build, defineConfig, type Plugin, runnerImport } from "vite";
import { filesLoadedBy, keptFiles, keptPage } from "./scripts/screener-files.ts";
import type { firstHtml, withoutScript } from "./src/first-html.tsx";
import type * as site from "./src/public/site/index.tsx";
import { rooms } from "./src/rooms/rooms.ts";
import type { Language } from "./src/words/language.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the attorneys' page of a language stands. */
const attorneys: Readonly<Record<Language, string>> = { en: here("attorneys.html"), es: here("es/attorneys.html") };

/** What the survivors' pages load, besides the script of Exit. */
const assets = {
  style: here("src/public/style/public.css"),
  screener: here("src/public/screener/main.tsx"),
} as const;

/** How a file with TSX is run when the site is built. */
const run = { oxc: { jsx: { runtime: "automatic", importSource: "preact" } } } as const;

interface FirstHtml {
  readonly firstHtml: typeof firstHtml;
  readonly withoutScript: typeof withoutScript;
}

/** Writes the attorneys' first page into its HTML, so that it is there before the script, and without it. */
function firstPage(): Plugin {
  return {
    name: "first-page",
    transformIndexHtml: {
      order: "pre",
      async handler(html, { filename }) {
        const language = filename === attorneys.es ? "es" : "en";
        const { module } = await runnerImport<FirstHtml>(here("src/first-html.tsx"), run);
        return html
          .replace("%first-page%", () => module.firstHtml(language))
          .replace("%no-script%", () => module.withoutScript(language));
      },
    },
  };
}

/** The attorneys' first page stands at the address of every room, too, so that a room loaded anew begins there. */
function roomPages(): Plugin {
  return {
    name: "room-pages",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const folder of ["", "es/"]) {
        const page = bundle[`${folder}attorneys.html`];
        if (page?.type !== "asset") throw new Error(`the page ${folder}attorneys.html was not built`);
        for (const room of rooms) {
          this.emitFile({ type: "asset", fileName: `${folder}${room}.html`, source: page.source });
        }
      }
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

/** The survivors' side and the law: every page as HTML, with its style and its small scripts. */
function publicPages(): Plugin {
  return {
    name: "public-pages",
    apply: "build",
    enforce: "post",
    async generateBundle(_, bundle) {
      const built = Object.values(bundle);
      const screener = built.find((each) => each.type === "chunk" && each.facadeModuleId === assets.screener);
      const style = built.find(
        (each) => each.type === "asset" && assets.style.endsWith(each.originalFileNames[0] ?? "/"),
      );
      if (screener === undefined || style === undefined) throw new Error("what the public pages load was not built");
      const exitScript = await scriptAlone(here("src/public/safety/exit.ts"));
      const exit = this.getFileName(this.emitFile({ type: "asset", name: "exit.js", source: exitScript }));
      const { module } = await runnerImport<typeof site>(here("src/public/site/index.tsx"), run);
      const scripts = filesLoadedBy(screener.fileName, bundle);
      const files = { style: style.fileName, exit, screener: scripts };
      for (const { path, text } of [...module.publicSite(files), ...module.lawPages(files)]) {
        this.emitFile({ type: "asset", fileName: path, source: text });
        if (!path.endsWith("you/questions.html")) continue;
        const kept = {
          ...keptFiles([style.fileName, ...scripts.map((each) => each.path)], bundle),
          ...keptPage(path, text),
          [`/${exit}`]: { type: "text/javascript", text: exitScript },
        };
        const keeper = here("src/public/safety/keep-worker.ts");
        const worker = await scriptAlone(keeper, { KEPT_FILES: JSON.stringify(kept) });
        this.emitFile({ type: "asset", fileName: path.replace("questions.html", "keep.js"), source: worker });
      }
    },
  };
}

/**
 * The attorneys' two small pages, one script for both, and a worker that holds the readers and
 * the law. Nothing is inlined: the content-security policy runs only files of
 * this origin.
 */
export default defineConfig({
  root: here("."),
  base: "/",
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), firstPage(), roomPages(), publicPages()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { ...attorneys, ...assets } },
  },
});
