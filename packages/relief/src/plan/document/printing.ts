import { citing, type PageBlock, type Statement } from "@setaside/law";
import type { Ground, Verdict } from "@setaside/logic";
import { dateWords } from "../../date-words.ts";
import { listed, type Say, sayIn } from "../phrase.ts";
import type { FactSource, Plan } from "../plan.ts";
import { type Heading, headings } from "./headings.data.ts";

/** What every part of a printed plan needs. */
export interface Printing {
  readonly plan: Plan;
  readonly say: Say;
  readonly head: (heading: Heading, values?: Readonly<Record<string, string>>) => string;
  readonly statement: (ground: Ground) => Statement;
  readonly sources: ReturnType<typeof citing>["sources"];
  /** A task's or step's number in the plan's order, from 1. */
  readonly numberOf: (id: string) => number;
  readonly date: (edtf: string) => string;
}

export function printingOf(plan: Plan): Printing {
  const { statement, sources } = citing();
  const { language, sequence } = plan;
  return {
    plan,
    say: sayIn(language),
    head: (heading, values = {}) =>
      headings[language][heading].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    statement,
    sources,
    numberOf: (id) => sequence.indexOf(id) + 1,
    date: (edtf) => dateWords(edtf, language),
  };
}

/** Statements of the law under a label; nothing where there are none. */
export function statements(printing: Printing, grounds: readonly Ground[], label?: string): readonly PageBlock[] {
  if (grounds.length === 0) return [];
  return [{ kind: "statements", ...(label === undefined ? {} : { label }), items: grounds.map(printing.statement) }];
}

export function paragraph(text: string): readonly PageBlock[] {
  return text === "" ? [] : [{ kind: "paragraph", text }];
}

/** A span in words: `yes`, `from no to yes`. */
export function spanText(
  { head }: Printing,
  { least, most }: { readonly least: Verdict; readonly most: Verdict },
): string {
  return least === most ? head(most) : head("open2", { least: head(least), most: head(most) });
}

/** A heading begins with a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `the court papers, counsel or the client`. */
export function whoText({ head, say }: Printing, who: readonly string[]): string {
  return listed(
    say,
    who.map((each) => head(`who.${each}` as Heading)),
    "or",
  );
}

/** Who or what says a fact. */
export function sourceText({ say }: Printing, source: FactSource): string {
  switch (source.kind) {
    case "document":
      return say("source.document", { place: source.place });
    case "person":
      return say(
        source.speaker === "attorney"
          ? "source.attorney"
          : source.speaker === "provider"
            ? "source.provider"
            : source.speaker === "friend"
              ? "source.friend"
              : "source.survivor",
      );
    default:
      return say(`source.${source.kind}`);
  }
}
