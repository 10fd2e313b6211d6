import { describe, expect, it } from "vitest";
import { viewOf } from "../src/casefile-view.ts";
import { checkFacts } from "../src/check-facts.ts";
import { casefileOfRecord, withFacts } from "./a-record.ts";

const charged = { statute: "PC 647(b)", disposition: "convicted" };

function view(place: object, charge: object = charged, facts?: object) {
  const record = casefileOfRecord({ cases: [{ docketNumber: "15CM00123", ...place, charges: [charge] }] });
  const { charges, situation } = viewOf(facts === undefined ? record : withFacts(record, { facts }));
  const [[id, { state, jurisdiction }] = ["", { state: undefined, jurisdiction: undefined }]] = [...charges];
  return { state, jurisdiction, fact: situation.charges?.[id]?.facts?.jurisdiction };
}

describe("the state of a charge", () => {
  it.each([
    ["Superior Court of California, County of Orange", "CA", "state"],
    ["Criminal Court of the City of New York, Kings County", "NY", "state"],
    ["us-tx", "TX", "state"],
    ["Tribunal de Primera Instancia, Sala de San Juan", "PR", "state"],
    ["Superior Court of the District of Columbia", "DC", "dc"],
    ["casd", undefined, "federal"],
    ["Orange County Superior Court", undefined, "state"],
    ["S.D. Cal.", undefined, undefined],
  ])("is that of its court, and so is whose law it is: %s", (court, state, jurisdiction) => {
    expect(view({ court })).toEqual({ state, jurisdiction, fact: jurisdiction });
  });

  it("is first what somebody states, by code or name", () => {
    expect(view({ court: "Orange County Superior Court" }, { ...charged, state: "NC" }).state).toBe("NC");
    expect(view({ court: "us-ca" }, charged, { "charge:*": { state: "North Carolina" } }).state).toBe("NC");
    expect(view({ court: "us-ca" }, { ...charged, jurisdiction: "tribal" })).toMatchObject({ jurisdiction: "tribal" });
  });

  it("is that of the citation where the court's name leaves several states and that is one of them", () => {
    const cited = { ...charged, statute: "Md. Code, Crim. Law § 11-303" };
    expect(view({ court: "Washington County Circuit Court" }, cited).state).toBe("MD");
    expect(view({ court: "Erie County Court of Common Pleas" }, cited).state).toBeUndefined();
    expect(view({ court: "casd" }, cited)).toMatchObject({ state: undefined, jurisdiction: "federal" });
  });

  it("is of a booked offense that of the arrest", () => {
    const record = casefileOfRecord({ arrests: [{ id: "a1", booked: ["PC 647(b)"], state: "California" }] });
    const { charges, arrests } = viewOf(record);
    expect([...charges.values()].map(({ state }) => state)).toEqual(["CA"]);
    expect(arrests.get("a1")?.state).toBe("CA");
  });

  it("is checked where a person states it", () => {
    const { log } = casefileOfRecord({ cases: [{ court: "us-ca", docketNumber: "15CM00123", charges: [charged] }] });
    expect(checkFacts({ facts: { "charge:*": { state: "CA" } } }, log)).toEqual([]);
    expect(checkFacts({ facts: { "charge:*": { state: "Calafornia" } } }, log)).toEqual([
      { path: "/facts/charge:*/state", message: "Write the state's postal code, such as CA; DC and PR too." },
    ]);
  });
});
