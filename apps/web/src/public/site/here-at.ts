import { pages } from "../pages/index.ts";
import type { PublicLanguage } from "../words/compiled/languages.ts";
import { wordsOf } from "../words/index.ts";
import { addressOf, lawAddress } from "./address.ts";
import type { Here } from "./here.ts";
import type { SiteSettings } from "./settings.ts";

/** What the parts of a page are told of it, when it is written. */
export function hereAt(slug: string, language: PublicLanguage, site: SiteSettings): Here {
  const has = (other: string) => pages.some((each) => each.slug === other);
  // The attorneys' pages stand on the project's own site only.
  const isElsewhere = (other: string) => other === "attorneys" && site.runBy === undefined;
  const to = (other: string) => {
    if (other === "law/") return lawAddress(language, site);
    if (!has(other) && !isElsewhere(other)) throw new Error(`/${slug} leads to /${other}, which is no page`);
    return addressOf(other, language, site);
  };
  return { words: wordsOf(language), site, slug, to };
}
