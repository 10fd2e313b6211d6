import { lawSite } from "@setaside/law";
import { renderToString } from "preact-render-to-string";
import { folderOf, lawLanguages } from "./address.ts";
import { Exit } from "./exit-links.tsx";
import { FrameContext } from "./framed.ts";
import { Guard } from "./guard.tsx";
import type { Here } from "./here.ts";
import { hereAt } from "./here-at.ts";
import type { Assets, SiteFile } from "./index.tsx";
import { ownSite, type SiteSettings } from "./settings.ts";

/** The pages of the law in the languages that a site offers, each with Exit in its bar. */
export function lawPages(assets: Assets, site: SiteSettings = ownSite): readonly SiteFile[] {
  return lawSite({
    base: site.base,
    ending: site.ending,
    folders: Object.fromEntries(lawLanguages(site).map((language) => [language, folderOf(language, site)])),
    around: (language) => ({
      head: `${renderToString(<Guard assets={assets} site={site} />)}\n`,
      body: `${renderToString(<Bar here={hereAt("law/", language, site)} />)}\n`,
    }),
  });
}

function Bar({ here }: { here: Here }) {
  return (
    <FrameContext.Provider value={here}>
      <section class="always" aria-label={here.words.t("frame.bar")}>
        <Exit />
      </section>
    </FrameContext.Provider>
  );
}
