import type { Language } from "../questions/index.ts";
import type { Block, LawDocument, Mark, Section, Source } from "./document.ts";

/** A page that is printed as Markdown or HTML: the law, or a plan that rests on it. */
export interface PrintedPage {
  readonly language: Language;
  /** What a browser's tab and its history show: neutral. */
  readonly tab: string;
  readonly title: string;
  /** One line under the title. */
  readonly line: string;
  readonly marks: readonly Mark[];
  readonly sections: readonly PageSection[];
  readonly sources: readonly Source[];
  readonly words: { readonly contents: string; readonly sources: string };
  /** As a page of a site: its style is a file of that site, and what stands around it is the site's. */
  readonly site?: SiteFrame;
  /** On paper the parts follow each other; otherwise each begins a page. */
  readonly flows?: boolean;
}

export interface SiteFrame {
  /** HTML at the end of the page's head, before its own header, and after its main part. */
  readonly head: string;
  readonly body: string;
  readonly foot: string;
  /** Words for the headings and labels, in the page's language. */
  readonly words?: Readonly<Record<string, string>>;
}

export type PageSection = Section<PageBlock>;

/** Beside the blocks of the law: a plain list in our own words. */
export type PageBlock =
  | Block
  | { readonly kind: "list"; readonly label?: string; readonly ordered?: boolean; readonly items: readonly string[] };

/** The law of a jurisdiction as a page. */
export function pageOfLaw(law: LawDocument): PrintedPage {
  const asOf = law.asOf === undefined ? "" : `As of ${law.asOf}. `;
  return {
    language: "en",
    tab: law.jurisdiction.id === "us" ? "Federal law – Setaside" : `Law of ${law.jurisdiction.name} – Setaside`,
    title: law.title,
    line: `${law.jurisdiction.name}. ${asOf}Research last checked on ${law.lastChecked}.`,
    marks: law.marks,
    sections: law.sections,
    sources: law.sources,
    words: { contents: "Contents", sources: "Sources" },
  };
}
