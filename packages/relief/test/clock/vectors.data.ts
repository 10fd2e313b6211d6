/**
 * Periods worked out by hand under Fed. R. Crim. P. 45(a) and the federal
 * holidays (procedure.md § 2), in plain words. `due` is the likelier date.
 */
export interface Vector {
  readonly title: string;
  readonly event: "filed" | "opposed" | "entered";
  readonly on: string;
  readonly clock: "C30" | "C15" | "C45" | "APPEAL14";
  readonly raw: string;
  readonly due: string;
  /** Where an earlier date is the safe one. */
  readonly safe?: string;
}

export const vectors: readonly Vector[] = [
  {
    title: "Filed on a Monday: day 30 is a plain Wednesday.",
    event: "filed",
    on: "2026-03-02",
    clock: "C30",
    raw: "2026-04-01",
    due: "2026-04-01",
  },
  {
    title: "The same: day 45 is a plain Thursday.",
    event: "filed",
    on: "2026-03-02",
    clock: "C45",
    raw: "2026-04-16",
    due: "2026-04-16",
  },
  {
    title: "Opposed early, on day 3: the hearing is due 15 days after that, not on day 45.",
    event: "opposed",
    on: "2026-03-05",
    clock: "C15",
    raw: "2026-03-20",
    due: "2026-03-20",
  },
  {
    title: "Day 30 is Juneteenth, a Friday: on to Monday.",
    event: "filed",
    on: "2026-05-20",
    clock: "C30",
    raw: "2026-06-19",
    due: "2026-06-22",
  },
  {
    title: "The same: day 45 is Independence Day, a Saturday: on to Monday.",
    event: "filed",
    on: "2026-05-20",
    clock: "C45",
    raw: "2026-07-04",
    due: "2026-07-06",
  },
  {
    title: "Opposed on the Monday after Juneteenth: day 15 is a plain Tuesday.",
    event: "opposed",
    on: "2026-06-22",
    clock: "C15",
    raw: "2026-07-07",
    due: "2026-07-07",
  },
  {
    title: "Day 30 is the Friday on which Independence Day is observed: Monday, and Friday is the safe date.",
    event: "filed",
    on: "2026-06-03",
    clock: "C30",
    raw: "2026-07-03",
    due: "2026-07-06",
    safe: "2026-07-03",
  },
  {
    title: "Day 30 is a Sunday: on to Monday.",
    event: "filed",
    on: "2026-04-10",
    clock: "C30",
    raw: "2026-05-10",
    due: "2026-05-11",
  },
  {
    title: "Opposed electronically on a Sunday: the count starts as from any day; day 15 is Labor Day.",
    event: "opposed",
    on: "2026-08-23",
    clock: "C15",
    raw: "2026-09-07",
    due: "2026-09-08",
  },
  {
    title: "Day 14 of the time to appeal is Veterans’ Day, a Wednesday: on to Thursday.",
    event: "entered",
    on: "2026-10-28",
    clock: "APPEAL14",
    raw: "2026-11-11",
    due: "2026-11-12",
  },
  {
    title: "Day 14 is the Saturday before Memorial Day: on to Tuesday.",
    event: "entered",
    on: "2026-05-09",
    clock: "APPEAL14",
    raw: "2026-05-23",
    due: "2026-05-26",
  },
  {
    title: "Filed on Veterans’ Day: day 45 is the Saturday after Christmas.",
    event: "filed",
    on: "2026-11-11",
    clock: "C45",
    raw: "2026-12-26",
    due: "2026-12-28",
  },
  {
    title: "Day 45 is Juneteenth on a Saturday: on to Monday; the observed Friday has passed.",
    event: "filed",
    on: "2027-05-05",
    clock: "C45",
    raw: "2027-06-19",
    due: "2027-06-21",
  },
];
