import { renderToString } from "preact-render-to-string";
import { pages } from "../pages/index.ts";
import type { PublicPage } from "../pages/page.ts";
import { languages, type PublicLanguage } from "../words/compiled/languages.ts";
import { fileOf } from "./address.ts";
import { Frame } from "./frame.tsx";
import { FrameContext } from "./framed.ts";
import { Guard } from "./guard.tsx";
import { HereContext } from "./here.ts";
import { hereAt } from "./here-at.ts";
import { ownSite, type SiteSettings } from "./settings.ts";

export { lawPages } from "./law-pages.tsx";

/** A file of the site, by its path from the site's root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** The files that pages load, by their paths from the site's root, such as `assets/exit-1a2b3c4d.js`. */
export interface Assets {
  readonly style: string;
  readonly exit: string;
  /** The script of the questions, then every file that it loads. */
  readonly screener: readonly ScriptFile[];
}

/** A file of a script. `words`: the language whose words it holds, needed first where the page is in it. `later`: needed only after the first screen. */
export interface ScriptFile {
  readonly path: string;
  readonly words?: string;
  readonly later?: boolean;
}

/** Every page of the survivors' side in every language of a site. */
export function publicSite(assets: Assets, site: SiteSettings = ownSite): readonly SiteFile[] {
  return site.languages.flatMap((language) =>
    pages.map((page) => ({ path: fileOf(page.slug, language, site), text: pageHtml(page, language, assets, site) })),
  );
}

function pageHtml(page: PublicPage, language: PublicLanguage, assets: Assets, site: SiteSettings): string {
  const here = hereAt(page.slug, language, site);
  return `<!doctype html>${renderToString(
    <html lang={language} dir={languages.find(({ tag }) => tag === language)?.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Guard assets={assets} site={site} style={site.base + assets.style} forgets={page.forgets} />
        <meta name="robots" content="noindex" />
        <title>{here.words.t(page.title)}</title>
        <link rel="icon" href={`${site.base}icon.svg`} type="image/svg+xml" />
        {page.script !== undefined && <Script files={assets[page.script]} site={site} language={language} />}
      </head>
      <body>
        <HereContext.Provider value={here}>
          <FrameContext.Provider value={here}>
            <Frame>
              <page.Body />
            </Frame>
          </FrameContext.Provider>
        </HereContext.Provider>
      </body>
    </html>,
  )}\n`;
}

/** Fetched once the style has come, which is what the page waits for. */
const afterStyle = { fetchpriority: "low" } as const;

interface ScriptProps {
  readonly files: readonly ScriptFile[];
  readonly site: SiteSettings;
  readonly language: PublicLanguage;
}

/**
 * A script, with the settings of its site. What it needs for its first screen is named at once, so that no file waits
 * for another; it asks for the rest itself, so that the page is shown before that comes. All of it waits for the style,
 * without which nothing is shown.
 */
function Script({ files: [first, ...others], site, language }: ScriptProps) {
  return (
    <>
      {others.map(
        ({ path, words = language, later = words !== language }) =>
          !later && <link key={path} rel="modulepreload" href={site.base + path} {...afterStyle} />,
      )}
      <meta name="site" content={JSON.stringify(site)} />
      <script type="module" src={`${site.base}${first?.path}`} {...afterStyle} />
    </>
  );
}
