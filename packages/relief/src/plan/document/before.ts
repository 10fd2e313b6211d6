import { noReportedDecision, type PageBlock, type PageSection } from "@setaside/law";
import type { Paper } from "../plan.ts";
import { type Printing, paragraph, statements } from "./printing.ts";

/** What is urgent. */
export function urgentSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  return {
    id: "first",
    heading: head("urgent"),
    blocks: plan.urgent.length === 0 ? paragraph(head("urgent.none")) : [],
    sections: plan.urgent.map(({ title, text, grounds }, at) => ({
      id: `first-${at + 1}`,
      heading: title,
      blocks: [...(text === "" ? [] : [{ kind: "notice", text } as const]), ...statements(printing, grounds)],
      sections: [],
    })),
  };
}

/** Every task and step in order, with what it waits for. */
export function orderSection(printing: Printing): PageSection {
  const { plan, head, numberOf } = printing;
  const places = new Map(plan.courts.flatMap((court) => court.steps.map((step) => [step.id, court.name] as const)));
  const steps = new Map(plan.courts.flatMap((court) => court.steps.map((step) => [step.id, step] as const)));
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const rows = plan.sequence.map((id) => {
    const step = steps.get(id);
    const waits = plan.edges.filter(({ after }) => after === id).map(({ before }) => numberOf(before));
    const only = [...new Set(waits)].sort((a, b) => a - b).join(", ");
    if (step === undefined) return [`${numberOf(id)}`, tasks.get(id)?.title ?? id, "", "", "", only];
    const notBefore = step.state?.notBefore;
    const states = [
      ...new Set(step.parts.map(({ state }) => head(`state.${state}`))),
      ...(notBefore === undefined ? [] : [printing.say("when.later", { date: printing.date(notBefore) })]),
      ...(step.parts.some(({ when }) => when?.possible === "unknown") ? [head("when.unknown")] : []),
    ].join("; ");
    const about = [...new Set(step.parts.map(({ label }) => label))].join("; ");
    return [`${numberOf(id)}`, step.title, places.get(id) ?? "", about, states, only];
  });
  const blocks: readonly PageBlock[] =
    rows.length === 0
      ? paragraph(head("glance.none"))
      : [
          {
            kind: "table",
            caption: head("glance.caption"),
            columns: ["", head("step"), head("where"), head("about"), head("state"), head("after")],
            rows,
          },
        ];
  return {
    id: "order",
    heading: head("glance"),
    blocks: [
      ...blocks,
      ...paragraph(plan.freeOrder ?? ""),
      ...(plan.courts.some(({ state }) => state === null) ? statements(printing, [noReportedDecision]) : []),
    ],
    sections: [],
  };
}

/** What is done before anything is filed. */
export function beforeSection(printing: Printing): PageSection {
  const { plan, head, numberOf } = printing;
  return {
    id: "before",
    heading: head("before"),
    blocks: [],
    sections: plan.tasks.map(({ id, title, text, grounds }) => ({
      id: `task-${numberOf(id)}`,
      heading: `${numberOf(id)}. ${title}`,
      blocks: [...paragraph(text), ...statements(printing, grounds)],
      sections: [],
    })),
  };
}

/** The papers: a table to tick off, then where each is and what it proves. */
export function papersSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  const table: PageBlock = {
    kind: "table",
    caption: head("papers.caption"),
    columns: [head("paper"), head("about"), head("on-record"), head("copy")],
    rows: plan.papers.map((paper) => [
      paper.name,
      namesOf(paper),
      [...new Set(paper.wantedFor.map(({ shown }) => head(`shown.${shown}`)))].join("; "),
      paper.certified ? head("yes") : "",
    ]),
  };
  return {
    id: "papers",
    heading: head("papers"),
    blocks: plan.papers.length === 0 ? [] : [table],
    sections: [],
  };
}

/** Where each paper is, how it is got, and what it proves. */
export function paperDetails(printing: Printing): PageSection {
  const { plan, head } = printing;
  return {
    id: "papers-how",
    heading: head("papers.how"),
    blocks: [],
    sections: plan.papers.map(({ id, name, where, how, cost, proves, cautions }) => ({
      id: `paper-${id}`,
      heading: name,
      blocks: [
        ...statements(printing, [where], head("paper.where")),
        ...statements(printing, how, head("paper.how")),
        ...statements(printing, cost === undefined ? [] : [cost], head("paper.cost")),
        ...statements(printing, [proves], head("paper.proves")),
        ...statements(printing, cautions, head("paper.cautions")),
      ],
      sections: [],
    })),
  };
}

const mostNamed = 8;

function namesOf({ wantedFor }: Paper): string {
  const names = [...new Set(wantedFor.map(({ label }) => label))];
  return names.length > mostNamed ? `${names.slice(0, mostNamed).join("; ")} … (${names.length})` : names.join("; ");
}
