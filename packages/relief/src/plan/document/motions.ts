import type { PageBlock, PageSection } from "@setaside/law";
import type { Ground } from "@setaside/logic";
import { elementPhrase } from "../element-phrase.ts";
import { factLabel } from "../missing.ts";
import type { CourtPlan, Step, StepPart } from "../plan.ts";
import type { Phrase } from "../words.data.ts";
import { capital, type Printing, paragraph, sourceText, spanText, statements, whoText } from "./printing.ts";

/** The motions of every court. */
export function motionsSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  return {
    id: "motions",
    heading: head("motions"),
    blocks: plan.courts.length === 0 ? paragraph(head("glance.none")) : [],
    sections: plan.courts.map((court, at) => courtSection(printing, court, `court-${at + 1}`)),
  };
}

function courtSection(printing: Printing, court: CourtPlan, id: string): PageSection {
  const { head } = printing;
  const name =
    court.kind === "arrest-district-and-division" ? printing.say("court.arrest", { court: court.name }) : court.name;
  const first: readonly PageBlock[] =
    court.open.length === 0 ? [] : [{ kind: "notice", text: head("open", { what: court.open.join("; ") }) }];
  const local = court.filing.filter((each) => !sharedFiling(printing).includes(each));
  return {
    id,
    heading: name,
    blocks: [...first, ...statements(printing, local)],
    sections: [
      ...court.steps.map((step) => stepSection(printing, step)),
      ...(court.filing.length === 0 ? [] : [orderOf(printing, court, id)]),
    ],
  };
}

function stepSection(printing: Printing, step: Step): PageSection {
  const number = printing.numberOf(step.id);
  const id = `step-${number}`;
  return {
    id,
    heading: [`${number}. ${step.title}`, ...(step.docket === null ? [] : [step.docket])].join(", "),
    citation: step.citation,
    blocks: [...statements(printing, step.pleading), ...clockBlock(printing, step)],
    sections: step.parts.map((part, at) => partSection(printing, part, `${id}-${at + 1}`)),
  };
}

/** The clocks of a step, with every date that a reading gives. */
function clockBlock({ head, date }: Printing, { deadlines }: Step): readonly PageBlock[] {
  const rows = deadlines.clocks.map(({ what, days, state, why, starts, dates }) => [
    what,
    String(days),
    state === "running"
      ? dates
          .map(
            (each) =>
              `${date(each.day)}${each.safe && dates.length > 1 ? ` (${head("clock.safe")})` : ""}: ${each.sentence}`,
          )
          .join(" ")
      : state === "waiting"
        ? head("clock.waits", { event: starts })
        : (why ?? ""),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: head("rules.clocks"),
      columns: [head("clock.what"), head("clock.days"), head("clock.date")],
      rows,
    },
  ];
}

function partSection(printing: Printing, part: StepPart, id: string): PageSection {
  const { head } = printing;
  const levels = part.pleads.length > 1 ? head("pleads", { levels: `${head("levelA")}; ${head("levelB")}.` }) : "";
  return {
    id,
    heading: capital([part.label, part.statute].filter((each) => each !== "").join(": ")),
    blocks: [
      { kind: "notice", text: `${capital(head(`state.${part.state}`))}. ${part.text}` },
      ...paragraph(part.onlyIf ?? ""),
      ...paragraph(levels),
      ...part.alternatives.flatMap(({ text, citation }) => paragraph(`${text} (${citation})`)),
      {
        kind: "table",
        caption: head("elements"),
        columns: [head("element"), head("now"), head("rests")],
        rows: part.elements.map((each) => [
          elementPhrase(each.element),
          spanText(printing, each),
          `${each.citation} (${each.confidence})`,
        ]),
      },
      ...knownBlock(printing, part),
      ...missingBlock(printing, part),
      ...conclusionBlock(printing, part),
    ],
    sections: [],
  };
}

function knownBlock(printing: Printing, { known }: StepPart): readonly PageBlock[] {
  const { head } = printing;
  if (known.length === 0) return [];
  return [
    {
      kind: "table",
      caption: head("known"),
      columns: [head("fact"), head("value"), head("says")],
      rows: known.map(({ label, value, source }) => [label, value, sourceText(printing, source)]),
    },
  ];
}

function missingBlock(printing: Printing, { missing }: StepPart): readonly PageBlock[] {
  const { head, plan } = printing;
  if (missing.length === 0) return paragraph(head("missing.none"));
  const items = missing.map(({ fact, who }) => `${factLabel(fact, plan.language)} – ${whoText(printing, who)}`);
  return [{ kind: "list", label: head("missing"), items: [...new Set(items)] }];
}

function conclusionBlock(printing: Printing, { conclusions }: StepPart): readonly PageBlock[] {
  const { head } = printing;
  if (conclusions.length === 0) return [];
  const items = conclusions.map(({ element, value, derived, wildcard }) =>
    [
      head("conclusion", {
        element: elementPhrase(element),
        value: head(value ? "yes" : "no"),
        derived: spanText(printing, derived),
      }),
      ...(wildcard ? [head("conclusion.wildcard")] : []),
    ].join(" "),
  );
  return [{ kind: "list", label: head("conclusions"), items }];
}

function orderOf(printing: Printing, { order }: CourtPlan, id: string): PageSection {
  const { head } = printing;
  return {
    id: `${id}-order`,
    heading: head("order"),
    blocks: [
      {
        kind: "table",
        caption: head("order.names"),
        columns: [head("identifier"), head("value")],
        rows: order.identifiers.map(({ label, value }) => [label, value ?? head("not-known")]),
      },
    ],
    sections: [],
  };
}

/** What every motion for a relief needs. */
export function rulesSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  return {
    id: "rules",
    heading: head("rules"),
    blocks: [],
    sections: [
      ...plan.rules.map((rules) => ({
        id: `rules-${rules.relief.replace("us/", "")}`,
        heading: printing.say(`step.${rules.relief}` as Phrase),
        citation: rules.citation,
        blocks: [
          ...statements(printing, [rules.who, rules.court, rules.burden], head("rules.burden")),
          ...statements(printing, rules.contents, head("rules.contents")),
          ...statements(printing, rules.evidence, head("rules.evidence")),
          ...statements(printing, rules.clocks, head("rules.clocks")),
          ...statements(printing, rules.effect, head("rules.effect")),
          ...statements(printing, rules.limits, head("rules.limits")),
        ],
        sections: [],
      })),
      ...notesSection(printing),
      ...filingSection(printing),
    ],
  };
}

/** What holds of a filing in every court of the plan. */
function sharedFiling({ plan }: Printing): readonly Ground[] {
  const filed = plan.courts.filter(({ filing }) => filing.length > 0).map(({ filing }) => filing);
  return (filed[0] ?? []).filter((ground) => filed.every((each) => each.includes(ground)));
}

/** Filing, service, and who gets the order: once for all courts. */
function filingSection(printing: Printing): readonly PageSection[] {
  const { plan, head } = printing;
  const orders = plan.courts.filter(({ filing }) => filing.length > 0).map(({ order }) => order);
  const [first] = orders;
  if (first === undefined) return [];
  const names = new Map<string, Set<string>>();
  for (const { name, to } of orders.flatMap(({ recipients }) => recipients)) {
    names.set(name, new Set([...(names.get(name) ?? []), ...(to === undefined ? [] : [to])]));
  }
  const recipients = [...names].map(([name, to]) => (to.size === 0 ? name : `${name} (${[...to].join("; ")})`));
  return [
    {
      id: "filing",
      heading: head("filing"),
      blocks: statements(printing, sharedFiling(printing)),
      sections: [],
    },
    {
      id: "orders",
      heading: head("order"),
      blocks: [
        ...statements(printing, first.clauses, head("order.clauses")),
        { kind: "list", label: head("order.to"), items: recipients },
      ],
      sections: [],
    },
  ];
}

/** The open questions beside the findings, each once, with the reliefs they touch. */
function notesSection(printing: Printing): readonly PageSection[] {
  const { plan, head } = printing;
  return (["risk", "routing"] as const).flatMap((role) => {
    const notes = new Map(
      plan.rules.flatMap((rules) =>
        rules.notes.filter((note) => note.role === role).map((note) => [note.id, note] as const),
      ),
    );
    if (notes.size === 0) return [];
    const items = [...notes.values()].map(({ id, question, readings, ground }) => ({
      id,
      role,
      question,
      readings,
      statement: printing.statement(ground),
      reliefs: plan.rules.filter((rules) => rules.notes.some((note) => note.id === id)).map(({ name }) => name),
    }));
    return [
      {
        id: `notes-${role}`,
        heading: head(`rules.${role}`),
        blocks: [{ kind: "questions" as const, items }],
        sections: [],
      },
    ];
  });
}
