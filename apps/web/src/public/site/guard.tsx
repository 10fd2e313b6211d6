import type { Assets } from "./index.tsx";
import { policy } from "./policy.ts";
import type { SiteSettings } from "./settings.ts";

/** What keeps a page safe before any of it is shown: what it may do, and the script of Exit. */
export function Guard({ assets, site, forgets }: { assets: Assets; site: SiteSettings; forgets?: true | undefined }) {
  return (
    <>
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <script src={site.base + assets.exit} data-to={site.exit} data-forgets={forgets} />
    </>
  );
}
