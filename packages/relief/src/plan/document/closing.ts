import type { PageBlock, PageSection } from "@setaside/law";
import type { Ground } from "@setaside/logic";
import { listed } from "../phrase.ts";
import { capital, type Printing, paragraph, statements, whoText } from "./printing.ts";

/** Arrests that another order reaches. */
export function reachedSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  // The levels under a combined finding say the same of the same arrest.
  const once = plan.reached.filter(({ subject }, at, all) => all.findIndex((each) => each.subject === subject) === at);
  return {
    id: "reached",
    heading: head("reached"),
    blocks: once.length === 0 ? paragraph(head("reached.none")) : [],
    sections: once.map(({ label, text, ifNot, grounds }, at) => ({
      id: `reached-${at + 1}`,
      heading: capital(label),
      blocks: [...paragraph(text), ...paragraph(ifNot), ...statements(printing, grounds)],
      sections: [],
    })),
  };
}

/** Each reason for the order, with the pairs it orders; and where nothing read requires one. */
export function whySection(printing: Printing): PageSection {
  const { plan, head, numberOf } = printing;
  const reasons = [...new Set(plan.edges.map(({ ground }) => ground.text))];
  return {
    id: "why",
    heading: head("why"),
    blocks: [
      ...paragraph(plan.freeOrder ?? ""),
      ...reasons.flatMap((text) => [...statements(printing, groundOf(text)), pairs(text)]),
    ],
    sections: [],
  };

  /** A reason once, with every statute that it is said of. */
  function groundOf(text: string): readonly Ground[] {
    const said = plan.edges.flatMap(({ ground }) => (ground.text === text ? [ground] : []));
    const [first] = said;
    if (first === undefined) return [];
    return [{ ...first, citation: [...new Set(said.map(({ citation }) => citation))].join("; ") }];
  }

  function pairs(text: string): PageBlock {
    const byFirst = new Map<string, Set<number>>();
    for (const edge of plan.edges.filter(({ ground }) => ground.text === text)) {
      byFirst.set(edge.before, (byFirst.get(edge.before) ?? new Set()).add(numberOf(edge.after)));
    }
    const items = [...byFirst].map(([before, after]) =>
      head("why.pair", {
        before: String(numberOf(before)),
        after: listed(printing.say, [...after].sort((a, b) => a - b).map(String)),
      }),
    );
    return { kind: "list", items };
  }
}

/** What is not open, why, and what else there is. */
export function notOpenSection(printing: Printing): PageSection {
  const { plan, head, numberOf } = printing;
  const names = new Map(plan.doors.map(({ id, name }) => [id, name]));
  // A level fails under a combined finding that may hold: its motion says which level it pleads.
  const shown = plan.notOpen.filter(({ leads }) => leads);
  const grouped = new Map<string, { readonly row: readonly [string, string, string]; readonly labels: string[] }>();
  for (const { name, label, because, later, after = [], pending, doors } of shown) {
    const why = [...new Set(because.map(({ text, citation }) => `${text} (${citation})`))].join(" ");
    const what = [
      ...(later === undefined ? [] : [head("later", { step: String(numberOf(later)) })]),
      ...(after.length === 0 ? [] : [head("again", { steps: after.map((id) => String(numberOf(id))).join(", ") })]),
      ...(pending ? [head("pending")] : []),
      ...doors.flatMap((id) => names.get(id) ?? []),
    ].join("; ");
    const key = JSON.stringify([name, why, what]);
    const group = grouped.get(key) ?? { row: [name, why, what], labels: [] };
    group.labels.push(label);
    grouped.set(key, group);
  }
  const rows = [...grouped.values()].map(({ row: [name, why, what], labels }) => [
    name,
    [...new Set(labels)].join("; "),
    why,
    what,
  ]);
  return {
    id: "not-open",
    heading: head("not-open"),
    blocks:
      rows.length === 0
        ? paragraph(head("not-open.none"))
        : [
            {
              kind: "table",
              caption: head("not-open.caption"),
              columns: [head("relief"), head("about"), head("reason"), head("else")],
              rows,
            },
          ],
    sections: [],
  };
}

/** The other doors. */
export function doorsSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  return {
    id: "doors",
    heading: head("doors"),
    blocks: plan.doors.length === 0 ? paragraph(head("doors.none")) : [],
    sections: plan.doors.map(({ id, name, subjects, gives, doesNot, cautions }) => ({
      id: `door-${id.replaceAll("/", "-")}`,
      heading: name,
      blocks: [
        ...paragraph(head("doors.for", { subjects: subjects.map(({ label }) => label).join("; ") })),
        ...statements(printing, [...gives, ...doesNot, ...cautions]),
      ],
      sections: [],
    })),
  };
}

/** What follows a grant. */
export function grantedSection(printing: Printing): PageSection {
  const { plan, head } = printing;
  const grounds = plan.afterGrant.map(({ ground }) => ground);
  return {
    id: "granted",
    heading: head("granted"),
    blocks: grounds.length === 0 ? paragraph(head("granted.none")) : statements(printing, grounds),
    sections: [],
  };
}

/** Every fact still missing, with who can answer. */
export function wantedSection(printing: Printing): PageSection {
  const { plan, head, numberOf } = printing;
  const rows = plan.missing.map(({ name, label, who, steps }) => [
    name,
    label,
    whoText(printing, who),
    steps.map((id) => String(numberOf(id))).join(", "),
  ]);
  return {
    id: "missing",
    heading: head("wanted"),
    blocks:
      rows.length === 0
        ? paragraph(head("wanted.none"))
        : [
            {
              kind: "table",
              caption: head("wanted.caption"),
              columns: [head("fact"), head("about"), head("who"), head("step")],
              rows,
            },
          ],
    sections: [],
  };
}
