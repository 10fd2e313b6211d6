import type { PageBlock, PageSection } from "@setaside/law";
import type { Ground } from "@setaside/logic";
import { elementPhrase } from "../element-phrase.ts";
import { factLabel } from "../missing.ts";
import type { CourtPlan, Step, StepPart } from "../plan.ts";
import { capital, type Printing, paragraph, sourceText, spanText, statements, whoText } from "./printing.ts";
import { rulesOfSection, sideBySide } from "./rules.ts";

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
  const shared = court.state === null ? sharedFiling(printing) : [];
  const local = court.filing.filter((each) => !shared.includes(each));
  return {
    id,
    heading: name,
    blocks: [...first, ...statements(printing, local)],
    sections: [
      ...court.steps.map((step) => stepSection(printing, step)),
      ...(court.filing.length === 0 || court.order.identifiers.length === 0 ? [] : [orderOf(printing, court, id)]),
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
    blocks: [...ofState(printing, step), ...statements(printing, step.pleading), ...clockBlock(printing, step)],
    sections: step.parts.map((part, at) => partSection(printing, part, `${id}-${at + 1}`)),
  };
}

/** What a petition under a state's law gives, from when, and whether one may ask about several cases. */
function ofState(printing: Printing, { name, state }: Step): readonly PageBlock[] {
  if (state === undefined) return [];
  const { head, date } = printing;
  return [
    ...paragraph(`${name}. ${head(`aim.${state.about}`)}`),
    ...(state.stands === "yes" ? [] : [{ kind: "notice", text: head("stands.perhaps") } as const]),
    ...(state.notBefore === undefined
      ? []
      : [{ kind: "notice", text: printing.say("when.later", { date: date(state.notBefore) }) } as const]),
    ...statements(
      printing,
      state.consolidation === undefined ? [] : [state.consolidation],
      head("rules.consolidation"),
    ),
  ];
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
      ...paragraph(part.when?.text ?? ""),
      ...statements(printing, waitsOf(part)),
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

/** The periods that must have passed, as the statute says them. */
function waitsOf({ when }: StepPart): readonly Ground[] {
  return (when?.waits ?? []).map(({ text, citation, confidence }) => ({ text, citation, confidence, kind: "statute" }));
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
      ...sideBySide(printing),
      ...plan.rules.map((rules) => rulesOfSection(printing, rules)),
      ...notesSection(printing),
      ...filingSection(printing),
    ],
  };
}

/** What holds of a filing in every court of the plan. */
function sharedFiling({ plan }: Printing): readonly Ground[] {
  const filed = plan.courts
    .filter(({ filing, state }) => filing.length > 0 && state === null)
    .map(({ filing }) => filing);
  return (filed[0] ?? []).filter((ground) => filed.every((each) => each.includes(ground)));
}

/** Filing, service, and who gets the order: once for the federal courts, and once for each state. */
function filingSection(printing: Printing): readonly PageSection[] {
  const { plan, head } = printing;
  const ordering = plan.courts.filter(({ order }) => order.recipients.length > 0);
  const federal = ordering.filter(({ state, filing }) => state === null && filing.length > 0);
  const states = [...new Set(ordering.flatMap(({ state }) => state ?? []))];
  const shared = sharedFiling(printing);
  const name = (code: string) => plan.states.find((each) => each.code === code)?.name ?? code;
  return [
    ...(shared.length === 0
      ? []
      : [{ id: "filing", heading: head("filing"), blocks: statements(printing, shared), sections: [] }]),
    ...ordersSection(printing, federal, "orders", head("order")),
    ...states.flatMap((code) =>
      ordersSection(
        printing,
        ordering.filter(({ state }) => state === code),
        `orders-${code.toLowerCase()}`,
        `${head("order")}: ${name(code)}`,
      ),
    ),
  ];
}

function ordersSection(
  printing: Printing,
  courts: readonly CourtPlan[],
  id: string,
  heading: string,
): readonly PageSection[] {
  const { head } = printing;
  const [first] = courts;
  if (first === undefined) return [];
  const names = new Map<string, Set<string>>();
  for (const { name, to } of courts.flatMap(({ order }) => order.recipients)) {
    names.set(name, new Set([...(names.get(name) ?? []), ...(to === undefined ? [] : [to])]));
  }
  const recipients = [...names].map(([name, to]) => (to.size === 0 ? name : `${name} (${[...to].join("; ")})`));
  return [
    {
      id,
      heading,
      blocks: [
        ...statements(printing, first.order.clauses, head("order.clauses")),
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
