import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  before,
  dayNumber,
  type EdtfDate,
  firstDay,
  fullYearsBetween,
  isoOfDay,
  lastDay,
  longestEdtf,
  onOrAfter,
  parseEdtf,
  parsePrintedDate,
} from "../src/index.ts";

function date(text: string): EdtfDate {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(`${text}: ${read.problem}`);
  return read.date;
}

const bounds = (text: string) => [isoOfDay(date(text).earliest), isoOfDay(date(text).latest)];
const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, "0"));
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, "0"));
const day = fc.integer({ min: firstDay, max: lastDay - 1 }).map(isoOfDay);
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  day,
  fc.integer({ min: 1, max: 999 }).map((n) => `${String(n).padStart(3, "0")}X`),
  fc.integer({ min: 1, max: 98 }).map((n) => `${String(n).padStart(2, "0")}XX`),
  fc.tuple(year, month).map((parts) => `${parts.join("-")}-XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
);
const qualified = fc.tuple(plain, fc.constantFrom("", "~", "?", "%")).map((parts) => parts.join(""));
const span = fc
  .tuple(fc.oneof(qualified, fc.constantFrom("", "..")), fc.oneof(qualified, fc.constantFrom("", "..")))
  .map((ends) => ends.join("/"));
const known = fc.oneof(qualified, span).filter((text) => parseEdtf(text).ok);

describe("days", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["0001-01-01", -719_162],
    ["9999-12-31", 2_932_896],
  ])("%s is %i", (iso, number) => {
    expect(dayNumber(iso)).toBe(number);
    expect(isoOfDay(number)).toBe(iso);
  });

  it.each([
    "1999-02-29",
    "2014-04-31",
    "2014-13-01",
    "2014-00-10",
    "2014-01-00",
    "0000-01-01",
    "2014-1-1",
    "2014",
    "",
    "2014-05-07T00:00",
    "10000-01-01",
  ])("%j is no day", (iso) => {
    expect(dayNumber(iso)).toBeUndefined();
  });

  it("go there and back", () => {
    fc.assert(fc.property(fc.integer({ min: firstDay, max: lastDay }), (n) => dayNumber(isoOfDay(n)) === n));
    for (const n of [firstDay - 1, lastDay + 1, 0.5, Number.NaN]) expect(() => isoOfDay(n)).toThrow(RangeError);
  });
});

describe("parseEdtf", () => {
  it.each([
    ["2014", "2014-01-01", "2014-12-31"],
    ["2014-05", "2014-05-01", "2014-05-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2014-05-07", "2014-05-07", "2014-05-07"],
    [" 2014-05-07 ", "2014-05-07", "2014-05-07"],
    ["2013/2015", "2013-01-01", "2015-12-31"],
    ["2014-05-07/2014-05-07", "2014-05-07", "2014-05-07"],
    ["2014-05/2014", "2014-05-01", "2014-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["XXXX", "0001-01-01", "9999-12-31"],
    ["2014-XX", "2014-01-01", "2014-12-31"],
    ["2014-02-XX", "2014-02-01", "2014-02-28"],
    ["../2015", "0001-01-01", "2015-12-31"],
    ["/2015", "0001-01-01", "2015-12-31"],
    ["2013/..", "2013-01-01", "9999-12-31"],
    ["2013/", "2013-01-01", "9999-12-31"],
    ["2014~", "2013-01-01", "2015-12-31"],
    ["2014?", "2013-01-01", "2015-12-31"],
    ["2014%", "2013-01-01", "2015-12-31"],
    ["2014-02~", "2014-01-01", "2014-03-31"],
    ["2014-03-01~", "2014-02-28", "2014-03-02"],
    ["2014-02-XX~", "2014-01-01", "2014-03-31"],
    ["201X~", "2000-01-01", "2029-12-31"],
    ["2014~/2016", "2013-01-01", "2016-12-31"],
    ["0001~", "0001-01-01", "0002-12-31"],
    ["9999-12-31?", "9999-12-30", "9999-12-31"],
  ])("%s is %s to %s", (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  it.each([
    ["", "no date"],
    ["  ", "no date"],
    ["May 2014", "form"],
    ["01/12/2015", "stroke"],
    ["1/2", "form"],
    ["2014-02-30", "no such day"],
    ["1999-02-29", "no such day"],
    ["2014-13", "no such day"],
    ["2014-00", "no such day"],
    ["2014-21", "season"],
    ["2014-XX-15", "without its month"],
    ["201X-05", "partly known"],
    ["2015/2013", "ends before"],
    ["../..", "at least one end"],
    ["/", "at least one end"],
    ["0000", "no year 0000"],
    ["Y12345", "form"],
    ["-0100", "form"],
    ["2014-05-07T10:00:00Z", "form"],
    ["[2014,2015]", "form"],
    ["2014-05-07".repeat(5), "too long"],
  ])("%j is refused: %s", (text, reason) => {
    const read = parseEdtf(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toContain(reason);
  });

  it("agrees with the edtf library on every unqualified date and span both can read", () => {
    const bare = fc.oneof(
      plain,
      fc.tuple(fc.oneof(plain, fc.constant("..")), fc.oneof(plain, fc.constant(".."))).map((ends) => ends.join("/")),
    );
    let compared = 0;
    fc.assert(
      fc.property(bare, (text) => {
        const ours = parseEdtf(text);
        const theirs = oracle(text);
        if (theirs === undefined || !ours.ok) return;
        compared += 1;
        expect([text, ours.date.earliest, ours.date.latest]).toEqual([text, theirs.earliest, theirs.latest]);
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(700);
  });

  it("reads whatever the library reads at levels 0 and 1, outside the forms it refuses by name", () => {
    fc.assert(
      fc.property(fc.oneof(qualified, span), (text) => {
        const endless = /^[.]*\/[.]*$/.test(text);
        if (!endless && oracle(text) !== undefined) expect([text, parseEdtf(text).ok]).toEqual([text, true]);
      }),
      { numRuns: 1500 },
    );
  });

  it("holds a qualified date's plain bounds within its own", () => {
    fc.assert(
      fc.property(plain, fc.constantFrom("~", "?", "%"), (text, mark) => {
        expect(date(text + mark).earliest).toBeLessThanOrEqual(date(text).earliest);
        expect(date(text + mark).latest).toBeGreaterThanOrEqual(date(text).latest);
      }),
    );
  });

  it("survives any text and never repeats it", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."0129X-/.~?% ") })),
        (text) => {
          const read = parseEdtf(text);
          if (read.ok) expect(read.date.earliest).toBeLessThanOrEqual(read.date.latest);
          else if (text.length > 12) expect(read.problem).not.toContain(text);
        },
      ),
      { numRuns: 3000 },
    );
    expect(parseEdtf("2".repeat(1_000_000)).ok).toBe(false);
    expect(parseEdtf(" ".repeat(longestEdtf + 1)).ok).toBe(false);
  });
});

/** The library's bounds in days, open ends as ours; undefined where it refuses. */
function oracle(text: string): { earliest: number; latest: number } | undefined {
  try {
    const { min, max } = edtf(text);
    const days = (ms: number | null, open: number) =>
      ms === null || !Number.isFinite(ms) ? open : Math.floor(ms / 86_400_000);
    return { earliest: days(min, firstDay), latest: days(max, lastDay) };
  } catch {
    return undefined;
  }
}

describe("before and onOrAfter", () => {
  it.each([
    ["2013", "2014", "yes"],
    ["2014", "2013", "no"],
    ["2014", "2014", "unknown"],
    ["2014-05-07", "2014-05-07", "no"],
    ["2014-05-07", "2014-05-08", "yes"],
    ["2014", "2014-01-01", "no"],
    ["2014", "2014-12-31", "unknown"],
    ["2014-12-31", "2014", "no"],
    ["2014-01-01", "2014", "unknown"],
    ["2014~", "2015-06", "unknown"],
    ["../2015", "2016", "yes"],
    ["2013/..", "2012", "no"],
    ["2013/..", "2030", "unknown"],
  ])("%s before %s: %s", (a, b, answer) => {
    expect(before(date(a), date(b))).toBe(answer);
    expect(onOrAfter(date(a), date(b))).toBe({ yes: "no", no: "yes", unknown: "unknown" }[answer]);
  });

  it("answers as every pair of possible days does", () => {
    const near = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
      .map(([x, y]): EdtfDate => ({ text: "", earliest: Math.min(x, y), latest: Math.max(x, y) }));
    const days = (d: EdtfDate) => Array.from({ length: d.latest - d.earliest + 1 }, (_, i) => d.earliest + i);
    fc.assert(
      fc.property(near, near, (a, b) => {
        const answers = new Set(days(a).flatMap((x) => days(b).map((y) => x < y)));
        expect(before(a, b)).toBe(answers.size > 1 ? "unknown" : answers.has(true) ? "yes" : "no");
      }),
    );
  });
});

describe("fullYearsBetween", () => {
  it.each([
    ["2000-05-07", "2018-05-07", 18, 18],
    ["2000-05-07", "2018-05-06", 17, 17],
    ["2000", "2018-05-07", 17, 18],
    ["2000", "2018", 17, 18],
    ["2000-05", "2018-05-15", 17, 18],
    ["2000-02-29", "2018-02-28", 17, 18],
    ["2000-02-29", "2018-03-01", 18, 18],
    ["2000-02-29", "2020-02-29", 20, 20],
    ["2014", "2014", 0, 0],
    ["2014-06/2014-12", "2014-06-15", 0, 0],
    ["2015", "2014", -1, -1],
    ["199X", "2010-01-01", 10, 20],
  ])("born %s, on %s: %i to %i", (birth, on, least, most) => {
    expect(fullYearsBetween(date(birth), date(on))).toEqual({ least, most });
  });

  it("holds the age for every pair of days, and reaches both ends", () => {
    const start = fc.integer({ min: 0, max: 20_000 });
    const length = fc.integer({ min: 0, max: 800 });
    const pick = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(start, length, start, length, pick, pick, (b, bl, o, ol, x, y) => {
        const [birth, on] = [
          { text: "", earliest: b, latest: b + bl },
          { text: "", earliest: o, latest: o + ol },
        ];
        const { least, most } = fullYearsBetween(birth, on);
        const [born, then] = [b + Math.floor(x * bl), o + Math.floor(y * ol)];
        if (then < born) return;
        const one = fullYearsBetween(
          { text: "", earliest: born, latest: born },
          { text: "", earliest: then, latest: then },
        );
        expect(one.least).toBeGreaterThanOrEqual(least);
        expect(one.most).toBeLessThanOrEqual(most);
      }),
      { numRuns: 1000 },
    );
  });

  it("survives any two dates", () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const { least, most } = fullYearsBetween(date(a), date(b));
        expect(least).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe("parsePrintedDate", () => {
  it.each([
    ["01/12/2015", "2015-01-12"],
    ["1/2/2015", "2015-01-02"],
    ["12/05/16", "2016-12-05"],
    ["12/05/69", "2069-12-05"],
    ["12/05/70", "1970-12-05"],
    ["12/05/99", "1999-12-05"],
    ["02/29/2016", "2016-02-29"],
    [" 05/22/2017 ", "2017-05-22"],
    ["05/22/2017 13:45:10", "2017-05-22"],
    ["05/22/2017 1:45 PM", "2017-05-22"],
  ])("%j is %s", (text, iso) => {
    expect(parsePrintedDate(text)).toEqual({ ok: true, iso });
  });

  it.each([
    "5/22/20107",
    "02/29/2015",
    "13/01/2015",
    "00/10/2015",
    "04/31/2015",
    "05/22/0000",
    "05/22/201",
    "2015-01-12",
    "",
    "May 1, 2015",
    "1".repeat(100_000),
  ])("%j is a problem", (text) => {
    const read = parsePrintedDate(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).not.toContain("20107");
  });

  it("takes the latest year that fits when told what it can't lie after", () => {
    const notAfter = "2018-06-01";
    expect(parsePrintedDate("05/12/62", { notAfter })).toEqual({ ok: true, iso: "1962-05-12" });
    expect(parsePrintedDate("05/12/18", { notAfter })).toEqual({ ok: true, iso: "2018-05-12" });
    expect(parsePrintedDate("07/12/18", { notAfter })).toEqual({ ok: true, iso: "1918-07-12" });
    expect(parsePrintedDate("02/29/00", { notAfter: "1999-01-01" })).toMatchObject({ ok: false });
    expect(parsePrintedDate("05/12/2019", { notAfter })).toMatchObject({
      ok: false,
      problem: expect.stringContaining("later"),
    });
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789/: AMP") }), (text) => {
        const read = parsePrintedDate(text);
        if (read.ok) expect(dayNumber(read.iso)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});
