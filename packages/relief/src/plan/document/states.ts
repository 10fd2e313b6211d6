import type { PageSection } from "@setaside/law";
import type { Printing } from "./printing.ts";

/** The states whose law the record brings in, and what is known of it. */
export function statesSection(printing: Printing): PageSection {
  const { plan, head, date } = printing;
  return {
    id: "states",
    heading: head("states"),
    blocks: [
      {
        kind: "table",
        caption: head("states.caption"),
        columns: [head("states.state"), head("states.charges"), head("states.law")],
        rows: plan.states.map(({ name, charges, known, lastChecked, summary, review }) => [
          name,
          charges.map(({ label }) => label).join("; "),
          known === "not-covered"
            ? head("states.not-covered")
            : [
                ...(known === "none-found" ? [head("states.none-found", { date: date(lastChecked ?? "") })] : []),
                `${summary} (${head("states.checked", { date: date(lastChecked ?? "") })})`,
                review,
              ].join(" "),
        ]),
      },
    ],
    sections: [],
  };
}
