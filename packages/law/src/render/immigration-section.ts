import {
  groundsChoice,
  type ImmigrationGroup,
  type ImmigrationRule,
  immigrationRules,
  type OrderWords,
  orderWording,
  strengths,
} from "../federal/immigration/index.ts";
import type { Block, Section, Statement } from "./document.ts";
import { confidenceSigns } from "./marks.ts";
import { statementOf } from "./sourced.ts";

/** Immigration: every rule with its strength, circuits and authorities; the words for orders; the choice of grounds. */
export function immigrationSection(): Section {
  const groups = [...new Set(immigrationRules.map(({ group }) => group))];
  return {
    id: "immigration",
    heading: "Immigration: what relief, its wording and sworn statements may do",
    blocks: [
      {
        kind: "notice",
        text: "No decision on the immigration effect of 18 U.S.C. § 3771A was found. Every rule that speaks of the Act is argument. Immigration counsel comes before any draft.",
      },
      {
        kind: "paragraph",
        text: `Strength: ${Object.entries(strengths)
          .map(([name, words]) => `${name}: ${words}`)
          .join("; ")}. What harms or does not help is shown first.`,
      },
    ],
    sections: [
      ...groups.map((group) => groupSection(group)),
      { id: "imm-wording-list", heading: "Words for an order", blocks: wordingBlocks(), sections: [] },
      { id: "imm-grounds", heading: groundsChoice.question, blocks: choiceBlocks(), sections: [] },
    ],
  };
}

const headings: Readonly<Record<ImmigrationGroup, string>> = {
  gate: "Before anything else",
  records: "Keep the records",
  conviction: "What is a conviction",
  vacatur: "Effect of a vacatur",
  wording: "Wording of motion and order",
  "ffoa-analogy": "The First Offender Act as an analogy, and other expungements",
  arrest: "Expunged arrests and disclosure",
  sentence: "Sentence reduction",
  "aggravated-felony": "Aggravated felonies: which line matters",
  cimt: "Crimes involving moral turpitude",
  correction: "A correction to a source",
  admission: "Inadmissibility by admission",
  "reason-to-believe": "Reason to believe: illicit trafficking in drugs",
  "waiver-T": "Waivers for T status",
  "waiver-U": "Waivers for U status",
  "other-status": "Other status",
  "removal-order": "Removal orders",
  confidentiality: "Confidentiality",
  defense: "The defense at trial",
};

function groupSection(group: ImmigrationGroup): Section {
  const rules = immigrationRules.filter((rule) => rule.group === group);
  return {
    id: `imm-${group.toLowerCase()}`,
    heading: headings[group],
    blocks: rules.flatMap(ruleBlocks),
    sections: [],
  };
}

function ruleBlocks(rule: ImmigrationRule): readonly Block[] {
  const { id, when, action, note, strength, circuits, effect, authorities } = rule;
  const label = `${id}: ${strength}; ${circuits.join("; ")}; ${effectWords[effect]}`;
  return [
    { kind: "statements", label, items: [statementOfRule(rule)] },
    { kind: "paragraph", text: `When: ${when.join("; and ")}.` },
    { kind: "paragraph", text: `Counsel: ${action}` },
    ...(note === undefined ? [] : [{ kind: "paragraph", text: note } as const]),
    {
      kind: "table",
      caption: `Authorities of ${id}`,
      columns: ["Authority", "Confidence", "Where it was read"],
      rows: authorities.map(({ cite, confidence, url }) => [cite, sure(confidence), url ?? ""]),
    },
    {
      kind: "table",
      caption: `When ${id} is shown`,
      columns: ["Asked of", "Where", "What would tell"],
      rows: rule.conditions.map(({ on, because, tells }) => [on, because, tells ?? "the facts on record"]),
    },
  ];
}

const effectWords: Readonly<Record<ImmigrationRule["effect"], string>> = {
  harms: "may harm",
  "no-help": "may not help",
  gate: "first step",
  duty: "to do",
  caution: "to look out for",
  argument: "argument",
  helps: "may help",
};

function statementOfRule({ follows, authorities, kind, confidence, lastChecked }: ImmigrationRule): Statement {
  return { text: follows, citation: authorities.map(({ cite }) => cite).join("; "), kind, confidence, lastChecked };
}

function sure(confidence: ImmigrationRule["confidence"]): string {
  return `${confidenceSigns[confidence]} ${confidence}`;
}

function wordingBlocks(): readonly Block[] {
  const table = (caption: string, list: readonly (OrderWords & { readonly because?: string })[]): Block => ({
    kind: "table",
    caption,
    columns: ["Words", "Rests on", "Confidence", "Why"],
    rows: list.map(({ words, rules, citation, confidence, because }) => [
      words,
      `${rules.join(", ")}: ${citation}`,
      sure(confidence),
      because ?? "",
    ]),
  });
  return [
    table("Prefer", orderWording.prefer),
    table("Avoid", orderWording.avoid),
    table("At a risk (IMM-18)", orderWording.optional),
  ];
}

function choiceBlocks(): readonly Block[] {
  return groundsChoice.options.flatMap(({ name, default: taken, consequences, requires }): readonly Block[] => [
    {
      kind: "statements",
      label: taken ? `${name} (unless counsel chooses)` : name,
      items: consequences.map(statementOf),
    },
    ...(requires.length === 0 ? [] : [{ kind: "paragraph", text: `Needs: ${requires.join(" ")}` } as const]),
  ]);
}
