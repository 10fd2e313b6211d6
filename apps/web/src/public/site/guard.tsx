import type { Assets } from "./index.tsx";
import { policy } from "./policy.ts";
import type { SiteSettings } from "./settings.ts";

interface GuardProps {
  readonly assets: Assets;
  readonly site: SiteSettings;
  /** The style of the page, asked for before the script: browsers look no further ahead than a script. */
  readonly style?: string;
  readonly forgets?: true | undefined;
}

/** What keeps a page safe before any of it is shown: what it may do, and the script of Exit. */
export function Guard({ assets, site, style, forgets }: GuardProps) {
  return (
    <>
      <meta http-equiv="Content-Security-Policy" content={policy} />
      {style !== undefined && <link rel="stylesheet" href={style} />}
      <script src={site.base + assets.exit} data-to={site.exit} data-forgets={forgets} />
    </>
  );
}
