import type { PublicLanguage } from "../words/compiled/languages.ts";
import type { SiteSettings } from "./settings.ts";

/**
 * The address of a page of the site.
 * @param slug `""` for the first page, `you/` for a folder's, `you/safe` for any other
 */
export function addressOf(slug: string, language: PublicLanguage, site: SiteSettings): string {
  return site.base + folderOf(language, site) + slug + (isFolder(slug) ? "" : site.ending);
}

/** Where the file of a page stands below the site's root. */
export function fileOf(slug: string, language: PublicLanguage, site: SiteSettings): string {
  return folderOf(language, site) + (isFolder(slug) ? `${slug}index.html` : `${slug}.html`);
}

function folderOf(language: PublicLanguage, { languages }: SiteSettings): string {
  return language === languages[0] ? "" : `${language}/`;
}

function isFolder(slug: string): boolean {
  return slug === "" || slug.endsWith("/");
}
