import { firstOffenderExpungement } from "../federal/first-offender.ts";
import { victimOfTrafficking, withinOneEpisode } from "../federal/trafficking.ts";
import { traffickingTerms } from "../federal/trafficking-terms.ts";
import { section28Definitions } from "../federal/tsra/definitions.ts";
import { directlyRelated, directResult } from "../federal/tsra/nexus.ts";
import { trialDefense } from "../federal/tsra/trial-defense.ts";
import type { Section } from "./document.ts";
import { outlineOf } from "./outline.ts";
import { statementsByPlace } from "./placing.ts";
import { casesOf, type Rendering, reliefBlocks } from "./relief-section.ts";
import { statementOf } from "./sourced.ts";

const places = statementsByPlace();
const itemsAt = (place: string) => (places.get(place) ?? []).map(statementOf);

/** 18 U.S.C. § 28. */
export function section28(rendering: Rendering): Section {
  return {
    id: "s28",
    heading: "18 U.S.C. § 28: the defense at trial",
    citation: "18 U.S.C. § 28",
    blocks: [
      { kind: "statements", label: "(a) Definitions", items: section28Definitions.map(statementOf) },
      ...reliefBlocks(trialDefense, "s28", rendering),
      { kind: "statements", items: itemsAt("s28") },
      ...casesOf(trialDefense.id, trialDefense.name, rendering.cases),
    ],
    sections: [],
  };
}

/** 18 U.S.C. § 3607. */
export function section3607(rendering: Rendering): Section {
  return {
    id: "s3607",
    heading: "18 U.S.C. § 3607: a first disposition for drug possession",
    citation: "18 U.S.C. § 3607",
    blocks: [
      { kind: "paragraph", text: "Another law, older than the Act. It needs no trafficking." },
      ...reliefBlocks(firstOffenderExpungement, "s3607", rendering),
      { kind: "statements", items: itemsAt("s3607") },
      ...casesOf(firstOffenderExpungement.id, firstOffenderExpungement.name, rendering.cases),
    ],
    sections: [],
  };
}

/** 22 U.S.C. § 7102, to which (a)(7) points. */
export function section7102({ homes, cases }: Rendering): Section {
  return {
    id: "s7102",
    heading: "22 U.S.C. § 7102: victim of trafficking",
    citation: "18 U.S.C. § 3771A(a)(7); 22 U.S.C. § 7102",
    blocks: [
      { kind: "statements", items: [statementOf(withinOneEpisode), ...itemsAt("s7102")] },
      { kind: "rule", label: "How it is tested", outline: outlineOf(victimOfTrafficking, homes, "s7102") },
      {
        kind: "statements",
        label: "Its terms, and what it does not ask for",
        items: Object.values(traffickingTerms).map(statementOf),
      },
      ...casesOf("victim-of-trafficking", "Victim of trafficking", cases),
    ],
    sections: [],
  };
}

/** The two links between offense and trafficking: two tests that share no field. */
export function nexusSection({ homes }: Rendering): Section {
  return {
    id: "nexus",
    heading: "The link between offense and trafficking",
    citation: "18 U.S.C. § 3771A(b)(1), (e)(1)(D)",
    blocks: [
      {
        kind: "paragraph",
        text: "The Act has two tests: “direct result” for convictions and sentences, “directly related” for arrests. Neither is defined. What follows is derived from facts about each charge; it is our analysis, and counsel may conclude otherwise.",
      },
    ],
    sections: [
      {
        id: "direct-result",
        heading: "Direct result: convictions and sentence reduction",
        blocks: [{ kind: "rule", label: "How it is tested", outline: outlineOf(directResult, homes, "direct-result") }],
        sections: [],
      },
      {
        id: "directly-related",
        heading: "Directly related: arrests",
        blocks: [
          { kind: "rule", label: "How it is tested", outline: outlineOf(directlyRelated, homes, "directly-related") },
        ],
        sections: [],
      },
    ],
  };
}
