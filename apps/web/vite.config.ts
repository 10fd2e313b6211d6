import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin, runnerImport } from "vite";
import { publicEntries, publicPages, runTsx } from "./scripts/site/public-pages.ts";
import type { firstHtml, withoutScript } from "./src/first-html.tsx";
import { rooms } from "./src/rooms/rooms.ts";
import type { Language } from "./src/words/language.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the attorneys' page of a language stands. */
const attorneys: Readonly<Record<Language, string>> = { en: here("attorneys.html"), es: here("es/attorneys.html") };

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
        const { module } = await runnerImport<FirstHtml>(here("src/first-html.tsx"), runTsx);
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
    rollupOptions: { checks: { bundlerTimings: false }, input: { ...attorneys, ...publicEntries } },
  },
});
