import type { PageBlock, PageSection, Statement } from "@setaside/law";
import type { ImmigrationAdvisory } from "../../immigration/index.ts";
import { type Printing, paragraph, statements } from "./printing.ts";

/** What relief may do in immigration law: what harms or does not help first. */
export function immigrationSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  const { advisories, order } = plan.immigration;
  const groups = [
    ["immigration.harms", ["harms", "no-help"]],
    ["immigration.duty", ["gate", "duty", "caution"]],
    ["immigration.argument", ["argument", "helps"]],
  ] as const;
  const blocks = groups.flatMap(([label, effects]): readonly PageBlock[] => {
    const items = advisories.filter(({ effect }) => (effects as readonly string[]).includes(effect)).map(statementOf);
    return items.length === 0 ? [] : [{ kind: "statements", label: head(label), items }];
  });
  const words = (["prefer", "avoid", "optional"] as const).flatMap((kind) =>
    order[kind].map(({ words: said, citation }) => [head(`immigration.${kind}`), said, citation]),
  );
  return {
    id: "immigration",
    heading: head("immigration"),
    blocks,
    sections: [
      ...choiceSection(printing),
      {
        id: "immigration-order",
        heading: head("immigration.order"),
        blocks: [
          {
            kind: "table",
            caption: head("immigration.order"),
            columns: ["", head("value"), head("rests")],
            rows: words,
          },
        ],
        sections: [],
      },
    ],
  };
}

/** An advisory as the law's statement: when, what follows, what counsel does. */
function statementOf(advisory: ImmigrationAdvisory): Statement {
  const { id, applies, strength, circuits, when, follows, action, note, authorities } = advisory;
  const { kind, confidence, lastChecked } = advisory;
  const reach = `${id}: ${applies === "applies" ? "applies" : "may apply"}; ${strength}; ${circuits.join(", ")}.`;
  return {
    text: [reach, `When ${when.join("; ")}:`, follows, action, ...(note === undefined ? [] : [note])].join(" "),
    citation: authorities.map((each) => each.cite).join("; "),
    kind,
    confidence,
    lastChecked,
  };
}

/** Statutory grounds alone, or constitutional ones too: a choice only counsel makes. */
function choiceSection(printing: Printing): readonly PageSection[] {
  const { choice } = printing.plan.immigration.order;
  if (choice === null) return [];
  return [
    {
      id: "immigration-choice",
      heading: printing.head("immigration.choice"),
      blocks: choice.options.flatMap(({ name, default: taken, consequences, requires }) => [
        ...statements(printing, consequences, taken ? `${name} (${printing.head("immigration.default")})` : name),
        ...requires.flatMap((each) => paragraph(each)),
      ]),
      sections: [],
    },
  ];
}
