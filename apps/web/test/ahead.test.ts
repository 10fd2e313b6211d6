import { merge } from "@setaside/casefile";
import { type Casefile, screen } from "@setaside/relief";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { orderOfWork } from "../src/plan/order-of-work.ts";
import { paperNotes } from "../src/plan/paper-notes.tsx";
import { aheadOf, written } from "../src/reading/ahead.ts";
import { addDocuments, logOfDocuments, logOfHand } from "../src/reading/documents.ts";
import type { Ahead, MotionAhead } from "../src/reading/protocol.ts";
import { withStatements } from "../src/reading/stated.ts";
import type { Work } from "../src/work/work.ts";

const options = { lawDate: "2026-05-04", language: "en" } as const;
const vacatur = "us/vacate-conviction-level-a";

let casefile: Casefile;
let work: Work;

beforeAll(async () => {
  const added = await addDocuments([], ["sample"], {});
  if (!added.ok || added.work === undefined) throw new Error("the invented record was not opened");
  work = added.work;
  const log = merge(logOfDocuments(added.documents), logOfHand(work).log);
  const plain = screen({ log, conclusions: [], wildcard: {} }, options);
  casefile = withStatements(log, work.statements, plain).casefile;
});

function aheadWith(motion?: Partial<Work["calendar"]["motions"][number]>, language: "en" | "es" = "en"): Ahead {
  const bare = aheadOf(casefile, { ...work, calendar: { motions: [], closures: [] } }, { ...options, language });
  if (motion === undefined) return bare;
  const step = motionOf(bare, vacatur);
  const entered = { id: step.id, relief: vacatur, events: {}, ...motion };
  const calendar = { motions: [entered], closures: [] };
  return aheadOf(casefile, { ...work, calendar }, { ...options, language });
}

function motionOf({ motions }: Ahead, relief: string): MotionAhead {
  const found = motions.find((motion) => motion.relief.id === relief);
  if (found === undefined) throw new Error(`no motion for ${relief}`);
  return found;
}

describe("what is ahead", () => {
  it("has a motion for each step that is filed, with the step's court, and none for a defense", () => {
    const { plan, motions } = aheadWith();
    const filed = plan.courts.flatMap(({ court, steps }) =>
      steps.filter(({ kind }) => kind !== "defense").map(({ id }) => [id, court] as const),
    );
    expect(plan.courts.flatMap(({ steps }) => steps).some(({ kind }) => kind === "defense")).toBe(true);
    expect(motions.map(({ id, court }) => [id, court?.id ?? null])).toEqual(filed);
    expect(motions.every(({ planned }) => planned)).toBe(true);
  });

  it("gives the dates to the plan's step and to no other", () => {
    const { plan } = aheadWith({ events: { filed: "2026-06-03" } });
    const steps = plan.courts.flatMap((court) => court.steps);
    const dated = steps.filter(({ deadlines }) => deadlines.clocks.some(({ dates }) => dates.length > 0));
    expect(dated.map(({ relief }) => relief)).toEqual([vacatur]);
  });

  it("counts from an early opposition, and keeps the other reading", () => {
    const { deadlines } = motionOf(aheadWith({ events: { filed: "2026-06-03", opposed: "2026-06-10" } }), vacatur);
    const hearing = deadlines.clocks.find(({ id }) => id === "C15");
    expect(hearing?.dates.map(({ day }) => day)).toEqual(["2026-06-18", "2026-06-25"]);
  });

  it("asks of each motion only what starts one of its periods", () => {
    const added = (relief: string) =>
      aheadOf(
        casefile,
        { ...work, calendar: { motions: [{ id: "added-1", relief, events: {} }], closures: [] } },
        options,
      ).motions.at(-1);
    const reduction = added("us/sentence-reduction");
    expect(reduction?.planned).toBe(false);
    expect(reduction?.canBeOpposed).toBe(false);
    expect(reduction?.events.map(({ event }) => event)).not.toContain("opposed");
    expect(reduction?.deadlines.statements.map(({ text }) => text).join()).toContain(
      "30, 15 and 45 day periods do not apply",
    );
    expect(added("us/expunge-arrest")?.canBeOpposed).toBe(true);
    expect(added("no such relief")?.deadlines.problems).toHaveLength(1);
  });

  it("keeps what was entered of a motion that the plan no longer has", () => {
    const calendar = { motions: [{ id: "gone", relief: vacatur, events: { filed: "2026-06-03" } }], closures: [] };
    const last = aheadOf(casefile, { ...work, calendar }, options).motions.at(-1);
    expect(last).toMatchObject({ id: "gone", planned: false });
    expect(last?.deadlines.clocks[0]?.dates).not.toEqual([]);
  });

  it("speaks Spanish where asked", () => {
    const motion = motionOf(aheadWith({ events: { filed: "2026-06-03" } }, "es"), vacatur);
    expect(motion.title).toBe("Petición para anular la condena");
    expect(motion.deadlines.clocks[0]?.dates.at(-1)?.sentence).toContain("lunes 6 de julio de 2026");
  });
});

describe("the order of the work", () => {
  it("shows every task and step once, each after all that must come first", () => {
    const { plan } = aheadWith();
    const { tasks, courts, numberOf, before } = orderOfWork(plan);
    const steps = courts.flatMap((work) => work.steps.flatMap((step) => [step, ...work.after(step.id)]));
    const shown = [...tasks, ...steps].map(({ id }) => id);
    expect([...shown].sort()).toEqual([...plan.sequence].sort());
    expect(new Set(shown.map(numberOf)).size).toBe(shown.length);
    for (const id of shown) {
      for (const edge of before(id)) expect(numberOf(edge.before)).toBeLessThan(numberOf(id));
    }
  });

  it("forks where a motion waits for another in its court, and not where that is in another court", () => {
    const { plan } = aheadWith();
    const [court] = plan.courts;
    const [model] = court?.steps ?? [];
    const [ground] = plan.edges.map((edge) => edge.ground);
    if (court === undefined || model === undefined || ground === undefined) throw new Error("the plan is empty");
    const step = (id: string) => ({ ...model, id });
    const edge = (before: string, after: string) => ({
      before,
      after,
      reason: "vacate-reduced-first" as const,
      ground,
    });
    const forked = orderOfWork({
      ...plan,
      tasks: [],
      courts: [
        { ...court, id: "one", steps: [step("a"), step("b")] },
        { ...court, id: "two", steps: [step("c")] },
      ],
      sequence: ["a", "c", "b"],
      edges: [edge("a", "b"), edge("a", "c")],
    });
    const [one, two] = forked.courts;
    expect(one?.steps.map(({ id }) => id)).toEqual(["a"]);
    expect(one?.after("a").map(({ id }) => id)).toEqual(["b"]);
    expect(two?.steps.map(({ id }) => id)).toEqual(["c"]);
    expect(forked.firstFor(model.relief)).toBe("a");
  });
});

describe("the files", () => {
  const now = "2026-05-04T10:00:00Z";

  it("of the plan hold its steps and nobody's name", () => {
    const ahead = aheadWith({ events: { filed: "2026-06-03" } });
    for (const file of ["plan.md", "plan.html"] as const) {
      const text = written(ahead, file, now);
      expect(text).toContain("Motion to vacate");
      expect(text).toContain("6 July 2026");
      expect(text).not.toMatch(/Placeholder|Robin/);
      expect(text).not.toMatch(/<script/i);
    }
  });

  it("of the dates opens as a calendar that holds nothing but discreet titles", () => {
    const text = written(aheadWith({ events: { filed: "2026-06-03" } }), "dates.ics", now);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(events.map((event) => String(event.getFirstPropertyValue("dtstart")))).toEqual([
      "2026-07-03",
      "2026-07-06",
      "2026-07-20",
    ]);
    for (const event of events) {
      expect(String(event.getFirstPropertyValue("summary"))).toMatch(/^Date to check \d+$/);
      expect(event.hasProperty("description")).toBe(false);
    }
    expect(text).not.toMatch(/vacat|traffick|motion|Government|Nevada|Arizona|cr-0/i);
  });
});

describe("the notes on paper", () => {
  it("are one for all statements that are known alike", () => {
    const noted = { kind: "statute", confidence: "verified", lastChecked: "2026-11-21" };
    const shown = [
      noted,
      {
        deep: [
          { ...noted, kind: "holding" },
          { ...noted, textStatus: "enacted-read" },
        ],
      },
      { kind: "x" },
    ];
    expect([...paperNotes(shown).keys()]).toHaveLength(2);
  });
});
