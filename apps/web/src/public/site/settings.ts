import type { Partner } from "../help/partner.ts";
import { languages, type PublicLanguage } from "../words/compiled/languages.ts";

/** What may differ from one site to the next. */
export interface SiteSettings {
  /** Where the site begins on its host, with a slash at both ends: `/`, or `/records/`. */
  readonly base: string;
  /** What stands after the last part of an address: nothing where the host finds `x.html` at `x`, else `.html`. */
  readonly ending: "" | ".html";
  /** The languages offered; the first stands at the base, each other below its tag. */
  readonly languages: readonly [PublicLanguage, ...PublicLanguage[]];
  /** A harmless page of someone else's, to which Exit leads. */
  readonly exit: string;
  /** Groups that the organisation works with; among those who can help they stand first. */
  readonly partners: readonly Partner[];
  /** The organisation that runs a copy of the site, and how to reach it, by the tag of the language; its copy has no attorneys' pages. */
  readonly runBy?: { readonly name: string; readonly contact: Readonly<Record<string, string>> };
}

/** The site as this project serves it. */
export const ownSite: SiteSettings = {
  base: "/",
  ending: "",
  languages: [languages[0].tag, ...languages.slice(1).map(({ tag }) => tag)],
  exit: "https://www.weather.gov/",
  partners: [],
};
