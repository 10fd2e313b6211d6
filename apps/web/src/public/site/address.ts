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

/** The languages of the frame around the law, which itself is in English: those that the site offers, or English. */
export function lawLanguages({ languages }: SiteSettings): readonly ("en" | "es")[] {
  const offered = (["en", "es"] as const).filter((each) => languages.includes(each));
  return offered.length > 0 ? offered : ["en"];
}

/** The address of the law in a language, or in another where it has no frame in that. */
export function lawAddress(language: PublicLanguage, site: SiteSettings): string {
  const [first = "en", ...others] = lawLanguages(site);
  return addressOf("law/", others.find((each) => each === language) ?? first, site);
}

/** The folder of a language below the site's root: none for the first. */
export function folderOf(language: PublicLanguage, { languages }: SiteSettings): string {
  return language === languages[0] ? "" : `${language}/`;
}

function isFolder(slug: string): boolean {
  return slug === "" || slug.endsWith("/");
}
