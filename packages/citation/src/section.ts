import { letteredSections, titlesWithAllLetters } from "./lettered-sections.data.ts";
import type { SectionReading } from "./statute.ts";
import { matchAt } from "./sticky.ts";
import { joinGroups, normaliseGroups, readGroups } from "./subsection.ts";

/**
 * One section with what is glued to it, in the grammar of citation codes
 * `SECTION[LETTERS][(sub)…][-ACTIVITY][=DRUG][.LEVEL]` or in the prose of a
 * formal citation, which has only the section and its bracketed groups.
 */
export interface SectionRead extends SectionReading {
  readonly end: number;
  readonly groups: readonly string[];
  readonly alsoReadAs?: readonly SectionReading[];
  readonly activity?: string;
  readonly drug?: string;
  readonly level?: string;
  /** Glued letters that no reading uses, kept for the remainder. */
  readonly leftover?: string;
}

/** `code` is the docket's colon form, in which capitals stand for subsections; `prose` is any other. */
export type CitationStyle = "code" | "prose";

const number = /0{0,3}([1-9]\d{0,4})(?!\d)/y;
const letters = /([A-Za-z]{1,3})(-\d{1,2}[a-z]?)?(?![A-Za-z0-9])/y;
const dashed = /-\d{1,2}[a-z]?(?![A-Za-z0-9])/y;
const mixed = /([A-Za-z])(\d{1,2})([A-Za-z])?(?![A-Za-z0-9])/y;
const suffixes =
  /(?:-(\d{3,5}(?:\.\d{1,3})?)(?![0-9A-Za-z]))?(?:=([A-Z]{1,3})(?![A-Za-z]))?(?:\.([FMPI])(?![A-Za-z0-9]))?/y;
const regulation = /(\d{1,4}(?:-\d{1,3})?\.\d{1,4}(?:[a-z](?:-\d{1,3})?)?|\d{1,4})(?![0-9A-Za-z])/y;
const notLetters = new Set([
  "and",
  "or",
  "et",
  "to",
  "as",
  "by",
  "in",
  "of",
  "ct",
  "cts",
  "st",
  "nd",
  "rd",
  "th",
  "att",
]);

const tables: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(letteredSections).map(([title, sections]) => [
    title,
    new Map(sections.map((s) => [s.toLowerCase(), s])),
  ]),
);

/** Reads the section at `at` under a title such as `18` or `36-CFR`; undefined when none stands there. */
export function readSection(text: string, at: number, title: string, style: CitationStyle): SectionRead | undefined {
  if (title.endsWith("-CFR")) return readRegulation(text, at, style);
  const digits = matchAt(number, text, at);
  const base = digits?.[1];
  if (digits === undefined || base === undefined) return undefined;
  const glued = readGlued(text, at + digits[0].length, title, base, style);
  const { groups, end: groupsEnd } = readGroups(text, glued.end, style === "prose");
  const reading = choose(title, base, glued, groups, style);
  const suffix = style === "code" ? matchAt(suffixes, text, groupsEnd) : undefined;
  const [, activity, drug, level] = suffix ?? [];
  return {
    ...reading,
    end: groupsEnd + (suffix?.[0].length ?? 0),
    ...(activity === undefined ? {} : { activity }),
    ...(drug === undefined ? {} : { drug }),
    ...(level === undefined ? {} : { level }),
  };
}

function readRegulation(text: string, at: number, style: CitationStyle): SectionRead | undefined {
  const found = matchAt(regulation, text, at);
  const section = found?.[1];
  if (found === undefined || section === undefined) return undefined;
  const { groups, end } = readGroups(text, at + found[0].length, style === "prose");
  return { section, subsection: joinGroups(groups), groups, end };
}

interface Glued {
  readonly end: number;
  readonly letters: string;
  readonly dash: string;
  /** Groups spelled without brackets behind the letter: `A1` of `841A1`. */
  readonly groups: readonly string[];
}

function readGlued(text: string, at: number, title: string, base: string, style: CitationStyle): Glued {
  const none: Glued = { end: at, letters: "", dash: "", groups: [] };
  const run = matchAt(letters, text, at);
  if (run?.[1] !== undefined && !(notLetters.has(run[1].toLowerCase()) && text[at + run[1].length] !== "(")) {
    const dash = run[2] ?? "";
    const takesDash =
      dash !== "" && (inTable(title, base + run[1] + dash) !== undefined || !titlesWithAllLetters.has(title));
    return {
      ...none,
      end: at + run[1].length + (takesDash ? dash.length : 0),
      letters: run[1],
      dash: takesDash ? dash : "",
    };
  }
  const spelled = matchAt(mixed, text, at);
  if (spelled !== undefined) {
    const groups = spelled.slice(1).filter((part) => part !== undefined);
    return { ...none, end: at + spelled[0].length, groups };
  }
  const dash = matchAt(dashed, text, at)?.[0] ?? "";
  if (dash !== "" && style === "prose" && inTable(title, base + dash) !== undefined) {
    return { ...none, end: at + dash.length, dash };
  }
  return none;
}

function inTable(title: string, section: string): string | undefined {
  return tables.get(title)?.get(section.toLowerCase());
}

type Choice = Pick<SectionRead, "section" | "subsection" | "groups" | "alsoReadAs" | "leftover">;

/** Decides between a lettered section and a subsection without its brackets: see the README, "Letters". */
function choose(title: string, base: string, glued: Glued, printed: readonly string[], style: CitationStyle): Choice {
  const plain = (section: string, groups: readonly string[]): Choice => {
    const normal = normaliseGroups(groups);
    return { section, subsection: joinGroups(normal), groups: normal };
  };
  const reading = ({ section, subsection }: Choice): SectionReading => ({ section, subsection });
  if (glued.groups.length > 0) return plain(base, [...glued.groups, ...printed]);
  if (glued.letters === "") return plain(base + glued.dash, printed);

  const first = glued.letters.slice(0, 1);
  const spelled = glued.letters + glued.dash;
  const whole = inTable(title, base + spelled);
  const asSubsection = plain(base, [first.toLowerCase(), ...printed]);
  const letterFollows = /^[A-Za-z]/.test(printed[0] ?? "");
  if (whole !== undefined) {
    const asSection = plain(whole, printed);
    const ownCase = whole === base + spelled;
    const clear = style === "prose" ? ownCase : glued.letters !== glued.letters.toUpperCase();
    if (clear || glued.dash !== "" || letterFollows || glued.letters.length > 1) return asSection;
    return { ...asSection, alsoReadAs: [reading(asSubsection)] };
  }
  const lettered = glued.letters.length === 2 ? inTable(title, base + first) : undefined;
  if (lettered !== undefined) return plain(lettered, [glued.letters.slice(1).toLowerCase(), ...printed]);
  if (titlesWithAllLetters.has(title)) {
    if (letterFollows) return plain(base + spelled, printed);
    return glued.letters.length === 1 ? asSubsection : { ...asSubsection, leftover: glued.letters.slice(1) };
  }
  const asSection = plain(base + (style === "code" ? spelled.toLowerCase() : spelled), printed);
  if (glued.dash !== "" || glued.letters.length > 1 || letterFollows) return asSection;
  const codeLetter = style === "code" && first === first.toUpperCase();
  const [main, other] = codeLetter ? [asSubsection, asSection] : [asSection, asSubsection];
  return { ...main, alsoReadAs: [reading(other)] };
}
