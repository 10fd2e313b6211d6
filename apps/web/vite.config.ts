import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin, runnerImport } from "vite";
import type { firstHtml, withoutScript } from "./src/first-html.tsx";
import type { lawSite } from "./src/law-site.ts";
import { rooms } from "./src/rooms/rooms.ts";
import type { Language } from "./src/words/language.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the page of a language stands. */
const pages: Readonly<Record<Language, string>> = { en: here("index.html"), es: here("es/index.html") };

interface FirstHtml {
  readonly firstHtml: typeof firstHtml;
  readonly withoutScript: typeof withoutScript;
}

/** Writes the first page into its HTML, so that it is there before the script, and without it. */
function firstPage(): Plugin {
  return {
    name: "first-page",
    transformIndexHtml: {
      order: "pre",
      async handler(html, { filename }) {
        const language = filename === pages.es ? "es" : "en";
        const jsx = { runtime: "automatic", importSource: "preact" } as const;
        const { module } = await runnerImport<FirstHtml>(here("src/first-html.tsx"), { oxc: { jsx } });
        return html
          .replace("%first-page%", () => module.firstHtml(language))
          .replace("%no-script%", () => module.withoutScript(language));
      },
    },
  };
}

/** The first page stands at the address of every room, too, so that a room loaded anew begins there. */
function roomPages(): Plugin {
  return {
    name: "room-pages",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const folder of ["", "es/"]) {
        const page = bundle[`${folder}index.html`];
        if (page?.type !== "asset") throw new Error(`the page ${folder}index.html was not built`);
        for (const room of rooms) {
          this.emitFile({ type: "asset", fileName: `${folder}${room}.html`, source: page.source });
        }
      }
    },
  };
}

/** The pages of the law, which need no script, and their style. */
function lawPages(): Plugin {
  return {
    name: "law-pages",
    apply: "build",
    async generateBundle() {
      const { module } = await runnerImport<{ readonly lawSite: typeof lawSite }>(here("src/law-site.ts"));
      for (const { path, text } of module.lawSite()) this.emitFile({ type: "asset", fileName: path, source: text });
    },
  };
}

/**
 * Two small pages, one script for both, and a worker that holds the readers and
 * the law. Nothing is inlined: the content-security policy runs only files of
 * this origin.
 */
export default defineConfig({
  root: here("."),
  base: "/",
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), firstPage(), roomPages(), lawPages()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: pages },
  },
});
