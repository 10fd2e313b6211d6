import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { courts, findCourt, findStateCourt, readCourtLine, readStateCourt, states } from "../src/index.ts";
import { stateCourtsAsPrinted } from "./state-courts.data.ts";

const printed = Object.entries(stateCourtsAsPrinted).flatMap(([id, spellings]) =>
  spellings.map((spelling) => [spelling, id] as const),
);

describe("findStateCourt", () => {
  it.each(printed)("%s: %s", (spelling, id) => {
    expect(findStateCourt(spelling)?.id).toBe(id);
    expect(findCourt(spelling)).toBeUndefined();
  });

  it("is tried on two spellings in every state, the District of Columbia and Puerto Rico", () => {
    expect(states).toHaveLength(52);
    for (const { code } of states) {
      const spellings = printed.filter(([, id]) => id.startsWith(`us-${code.toLowerCase()}-`));
      expect([code, spellings.length >= 2]).toEqual([code, true]);
    }
  });

  it("minds neither case nor spacing", () => {
    for (const [spelling, id] of printed) {
      const wide = ` ${spelling.replaceAll(" ", " \n ")} `;
      for (const text of [spelling.toUpperCase(), spelling.toLowerCase(), wide])
        expect([text, findStateCourt(text)?.id]).toEqual([text, id]);
    }
  });

  it("finds by its id every court that it gave one", () => {
    for (const [spelling, id] of printed) {
      const found = findStateCourt(spelling);
      expect(findStateCourt(id)).toMatchObject({ id, state: found?.state });
      expect(findStateCourt(id.toUpperCase())?.kind).toBe(found?.kind);
    }
    for (const { code } of states) expect(findStateCourt(code)?.id).toBe(`us-${code.toLowerCase()}`);
  });

  it("says the kind, the county, the place and the number as far as they are printed", () => {
    expect(findStateCourt("County Criminal Court at Law No. 3, Harris County, Texas")).toEqual({
      id: "us-tx-county-criminal-court-at-law-harris-3",
      state: "TX",
      name: "Texas County Criminal Court at Law, Harris, No. 3",
      kind: "county-criminal-court-at-law",
      place: "Harris",
      county: "Harris",
      number: "3",
    });
    expect(findStateCourt("Perrysburg Municipal Court, Wood County, Ohio")).toMatchObject({
      id: "us-oh-municipal-perrysburg",
      place: "Perrysburg",
      county: "Wood",
    });
    expect(findStateCourt("Superior Court of California")).toEqual({
      id: "us-ca-superior",
      state: "CA",
      name: "California Superior Court",
      kind: "superior",
    });
    // Which Baltimore is not said.
    expect(findStateCourt("Circuit Court of Maryland, Baltimore")?.id).toBe("us-md-circuit-baltimore");
  });
});

describe("a court whose state is not printed", () => {
  it.each([
    ["Orange County Superior Court", ["CA", "IN", "NC", "VT"]],
    ["Erie County Court of Common Pleas", ["OH", "PA"]],
    ["Colorado County Court", ["CO", "TX"]],
    ["Fulton County State Court", ["AR", "GA", "IL", "IN", "KY", "NY", "OH", "PA"]],
    // Texas has County Criminal Courts, Tennessee a Criminal Court in each of its counties.
    ["Shelby County Criminal Court", ["AL", "IA", "IL", "IN", "KY", "MO", "OH", "TN", "TX"]],
    ["Delaware Circuit Court, Ohio", ["DE", "OH"]],
  ])("is not decided: %s", (text, possible) => {
    const read = readStateCourt(text);
    expect(read.court).toBeUndefined();
    expect(read.possible.map(({ state }) => state).sort()).toEqual(possible);
  });

  it.each([
    "Lynn District Court", // a town in Massachusetts, a county in Texas
    "Kansas City Municipal Court",
    "Oregon Municipal Court",
    "Delaware Circuit Court",
    "Springfield District Court",
    "Superior Court",
    "In the Superior Court, or in me",
    "Maryland",
    "California",
    "Orange County",
    "Los Angeles Police Department",
    "us-zz",
    "us-ca-nonsense",
    "",
  ])("is nothing: %s", (text) => {
    expect(readStateCourt(text)).toMatchObject({ possible: [] });
    expect(findStateCourt(text)).toBeUndefined();
  });
});

describe("courts of the United States, of tribes and of the armed forces", () => {
  it("are never read as a state's", () => {
    for (const { id, name, abbreviation } of courts) {
      for (const text of [
        id,
        name,
        abbreviation,
        `U.S. District Court for the ${name}`,
        `UNITED STATES DISTRICT COURT\n${name.toUpperCase()} (LIVE)`,
        `District Court, ${abbreviation}`,
      ])
        expect([text, readStateCourt(text)]).toMatchObject([text, { possible: [] }]);
      expect(findStateCourt(`U.S. District Court for the ${name}`)).toBeUndefined();
      expect(findStateCourt(name)).toBeUndefined();
    }
  });

  it.each([
    "U.S. Bankruptcy Court, Southern District of California",
    "Immigration Court, San Diego, California",
    "Federal District Court, San Francisco, California",
    "District Court, E.D. Illinois",
    "Superior Court, S. D. Florida",
    "Navajo Nation District Court, Arizona",
    "Navajo Court of Appeals",
    "Tribunal de Distrito de los Estados Unidos, Puerto Rico",
    "United States Court of Appeals, Ninth Circuit, California",
  ])("%s", (text) => {
    expect(readStateCourt(text)).toMatchObject({ possible: [] });
    expect(findStateCourt(text)).toBeUndefined();
  });

  it("are not seen in a state court's name that holds theirs", () => {
    for (const text of [
      "Superior Court of the District of Columbia",
      "District of Columbia Court of Appeals",
      "Superior Court of Pennsylvania, Eastern District",
      "District Court of Maryland for Baltimore City",
      "Rhode Island District Court",
    ]) {
      expect([text, readCourtLine(text).court]).toEqual([text, undefined]);
      expect([text, findStateCourt(text)?.state]).not.toEqual([text, undefined]);
    }
    // A place whose name begins like theirs.
    expect(findStateCourt("Federal Way Municipal Court, Washington")?.id).toBe("us-wa-municipal-federal-way");
    expect(findStateCourt("Circuit Court of Indian River County, Florida")?.id).toBe("us-fl-circuit-indian-river");
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ...["U.S.", "United States", "Superior", "District", "Court", "of", "County", "Orange", "California", "Maryland"],
    ...[
      "CA",
      "for the",
      "Northern",
      "Columbia",
      ",",
      "\n",
      "No. 3",
      "263rd",
      "Sala de",
      "San Juan",
      "New York",
      "D.C.",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((each) => each.join(" ")),
  );

  it("is read without an error, the same each time, as a state's court or a federal one but not both", () => {
    fc.assert(
      fc.property(text, (each) => {
        const read = readStateCourt(each);
        expect(readStateCourt(each)).toEqual(read);
        if (read.court !== undefined) {
          expect(findCourt(each)).toBeUndefined();
          expect(read.possible).toEqual([]);
          expect(read.court.id).toMatch(/^us-[a-z]{2}(?:-[a-z0-9]+)*$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is read to 2,000 characters, and people behind a caption's v. are no place", () => {
    expect(findStateCourt(`${" ".repeat(10)}${"x ".repeat(1000)}Superior Court of California`)).toBeUndefined();
    expect(readStateCourt("orange county ".repeat(100_000)).printed.length).toBeLessThanOrEqual(2000);
    expect(findStateCourt("Municipal Court, State of Ohio v. Jane Roe")?.id).toBe("us-oh-municipal");
  });
});

interface Listed {
  readonly name: string;
  readonly system: string;
  readonly type: string | null;
  readonly location: string;
}

describe.skipIf(!needs.sharedData)("a public list of courts", () => {
  it("is never contradicted: no court is read in another state, and no federal or tribal one in any", () => {
    const listed = JSON.parse(readFileSync(`${sharedFolder}data/courts/courts-db_all.json`, "utf8")) as Listed[];
    const wrong: string[] = [];
    let right = 0;
    for (const { name, system, type, location } of listed) {
      const state = findStateCourt(name)?.state;
      if (state === undefined || type === "ag") continue;
      const place = location === "Washington D.C." ? "District of Columbia" : location;
      // The list counts Puerto Rico's court of appeals among the federal ones.
      const ofState = system === "state" || name.includes("Tribunal De Apelaciones");
      if (ofState && states.find(({ code }) => code === state)?.name === place) right++;
      else wrong.push(`${name} (${location}) is read as ${state}`);
      if (ofState && findCourt(name) !== undefined) wrong.push(`${name} is read as a federal court`);
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(1200);
  });
});
