import type { Clock } from "../federal/clock/clock.ts";
import { clockEvents } from "../federal/clock/clock-events.data.ts";
import { clocks } from "../federal/clock/clocks.data.ts";
import { rulesOfCounting } from "../federal/clock/counting-rules.ts";
import { doubts } from "../federal/clock/doubts.data.ts";
import { federalHolidays, observedFriday, observedMonday } from "../federal/clock/federal-holidays.data.ts";
import { presidentialClosures } from "../federal/clock/presidential-closures.data.ts";
import { stateRows } from "../federal/clock/state-holidays.data.ts";
import type { Block, Section } from "./document.ts";
import { statementOf } from "./sourced.ts";

/** How periods are counted, which there are, and the days that count as holidays. */
export function countingSection(): Section {
  const grounds = new Set(clocks.flatMap(({ ground, cautions }) => [ground, ...cautions]));
  return {
    id: "counting",
    heading: "Counting time",
    citation: "Fed. R. Crim. P. 45(a); Fed. R. App. P. 4, 26",
    blocks: [
      { kind: "statements", items: rulesOfCounting.map(statementOf) },
      clockTable(),
      { kind: "statements", label: "What the periods rest on", items: [...grounds].map(statementOf) },
    ],
    sections: [
      {
        id: "counting-federal-holidays",
        heading: "Federal legal holidays",
        citation: "Fed. R. Crim. P. 45(a)(6)(A), (B)",
        blocks: [
          { kind: "statements", items: federalHolidays.map(({ ground }) => statementOf(ground)) },
          { kind: "statements", label: "On a weekend", items: [observedMonday, observedFriday].map(statementOf) },
          {
            kind: "table",
            caption: "Days on which a President closed executive offices: doubtful, and not complete",
            columns: ["Day", "Source"],
            rows: presidentialClosures.map(({ day, ground }) => [day, ground.citation]),
          },
        ],
        sections: [],
      },
      {
        id: "counting-state-holidays",
        heading: "Holidays of the states",
        citation: "Fed. R. Crim. P. 45(a)(6)(C)",
        blocks: [
          {
            kind: "paragraph",
            text: "Recalled, and checked against a public table of days; no statute was read for this table. Where a period ends on a day with a doubt, both dates are given. A holiday of a state that falls on a weekend is tried on the Friday or the Monday, as a doubtful day.",
          },
          stateTable(),
          doubtTable(),
        ],
        sections: [],
      },
    ],
  };
}

function clockTable(): Block {
  return {
    kind: "table",
    caption: "The periods that are counted",
    columns: ["Id", "What", "Who", "Days", "From", "For", "Cites"],
    rows: clocks.map((clock) => [
      clock.id,
      clock.what.en,
      `${clock.actor}, ${clock.force}`,
      `${clock.days} ${clock.direction}`,
      startText(clock),
      clock.reliefs.join(", "),
      clock.ground.citation,
    ]),
  };
}

function startText({ starts }: Clock): string {
  if (starts.by === "end-of") return `the end of ${starts.clock}`;
  const { event, orLater } = starts;
  const later = orLater === undefined ? "" : `, or later when ${clockEvents[orLater].en}`;
  return `the day when ${clockEvents[event].en}${later}`;
}

function stateTable(): Block {
  return {
    kind: "table",
    caption: "Days that are no federal holiday, by state; in brackets the doubt, where there is one",
    columns: ["State", "Days", "Statute"],
    rows: stateRows.map(({ state, days, citation, notComputed }) => [
      state,
      [
        ...days.map(([name, , doubt]) => (doubt === undefined ? name : `${name} [${doubt}]`)),
        ...(notComputed === undefined ? [] : [`not computed: ${notComputed}`]),
      ].join("; ") || "none",
      citation,
    ]),
  };
}

function doubtTable(): Block {
  return {
    kind: "table",
    caption: "Why it is doubtful that a day counts",
    columns: ["Doubt", "Reason"],
    rows: Object.entries(doubts).map(([doubt, reason]) => [doubt, reason.en]),
  };
}
