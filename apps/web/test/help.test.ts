import { readFileSync } from "node:fs";
import { stateLaws } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { lawTable } from "../scripts/help/law-table.ts";
import { barOf, helpFor, helpForLawyers } from "../src/public/help/for-state.ts";
import { law } from "../src/public/help/made/law.ts";
import { papersFor, recordOfficeOf } from "../src/public/help/papers.ts";
import { helpers } from "../src/public/help/who-helps.data.ts";
import { type Helper, sureAddress } from "../src/public/help/who-helps.ts";
import { helpNow } from "../src/public/safety/help-now.data.ts";

const all: readonly Helper[] = helpers;
const states = [...stateLaws().keys()];
const named = (list: readonly Helper[]) => list.map(({ id }) => id);

/** What the research file says of one. */
type Researched = Omit<Helper, "text"> & { readonly text: string | null };

/** Not carried: lists and studies for whoever works on the laws, and a paper to gather. */
const leftOut = [
  "Polaris",
  "Collateral Consequences Resource Center, Restoration of Rights Project",
  "Clean Slate Clearinghouse",
  "NCSL: judicial protections, remedies and restitution for human trafficking",
  "Shared Hope International, Institute for Justice & Advocacy",
  "JYSI state pages",
  "FBI Identity History Summary",
];

describe("who can help", () => {
  it.skipIf(!needs.sharedData)("is as the research says, field by field, and nobody is left out unsaid", () => {
    const researched: readonly Researched[] = JSON.parse(
      readFileSync(`${sharedFolder}law/national/resources.json`, "utf8"),
    );
    expect([...all.map(({ name }) => name), ...leftOut].sort()).toEqual(researched.map(({ name }) => name).sort());
    for (const found of researched.filter(({ name }) => !leftOut.includes(name))) {
      const ours = all.find(({ name }) => name === found.name);
      const { name, kind, url, phone, email, whatFor, confidence, source, notes } = found;
      expect(ours).toMatchObject({ name, kind, url, phone, email, whatFor, confidence, source, notes });
      expect(ours?.text === null).toBe(found.text === null);
      for (const part of [ours?.text?.to, ...(ours?.text?.words ?? [])]) expect(found.text ?? "").toContain(part ?? "");
    }
  });

  it("links to no address that nobody looked up", () => {
    expect(named(all.filter((each) => sureAddress(each) === undefined)).sort()).toEqual([
      "asista",
      "free-to-thrive",
      "htlc",
      "iangel",
      "lawhelp",
      "otip",
      "southeastern-pa",
      "uscis",
    ]);
    for (const each of all) expect([undefined, each.url]).toContain(sureAddress(each));
  });

  it("says what its notes say: who may report, who is closed and when, whom it does not take", () => {
    for (const { id, notes, whatFor, mayReport, paused, limits, hours, languages, relay } of all) {
      const said = notes ?? "";
      expect(mayReport, id).toBe(/may report/.test(said));
      expect(paused !== null, id).toBe(/paused/.test(said));
      expect(limits.includes("closed-cases"), id).toBe(/no open charges/.test(said));
      expect(limits.includes("old-text"), id).toBe(/pre-2019 rule/.test(said));
      expect(limits.includes("los-angeles"), id).toBe(/in Los Angeles/.test(whatFor));
      expect(limits.includes("five-counties"), id).toBe(/counties/.test(whatFor));
      expect([hours, languages], id).toEqual(/24\/7/.test(whatFor) ? ["always", "interpreters"] : [null, null]);
      expect(relay, id).toBe(/TTY: (\d+)/.exec(said)?.[1] ?? null);
    }
    expect(all.find(({ id }) => id === "reentry")?.paused).toEqual({ from: "2026-02-01", until: "2026-04-30" });
  });

  it("gives the same numbers as the help at once in the bar of every page", () => {
    const { phone, text, tty, confidence } = helpNow.hotline;
    const hotline = all.find(({ id }) => id === "hotline");
    expect(hotline).toMatchObject({ phone, text: { to: text }, relay: tty, confidence });
  });

  it("comes by state, the state's own first, and never with what is for lawyers", () => {
    expect(named(helpFor(undefined))).toEqual(["hotline", "reentry", "freedom-network", "htlc", "lawhelp"]);
    expect(named(helpFor("PA")).slice(0, 3)).toEqual(["philadelphia", "southeastern-pa", "hotline"]);
    expect(named(helpFor("CA")).slice(0, 2)).toEqual(["cast", "free-to-thrive"]);
    expect(named(helpFor("WY"))).toEqual(named(helpFor(undefined)));
    const lawyers = named(helpForLawyers());
    expect(lawyers).toContain("ilrc");
    for (const state of states) expect(named(helpFor(state)).filter((id) => lawyers.includes(id))).toEqual([]);
    for (const each of all) if (each.states !== "all") for (const state of each.states) expect(states).toContain(state);
  });
});

describe("who licenses lawyers", () => {
  it("has a name in every state, D.C. and Puerto Rico, and nowhere else", () => {
    expect(states).toHaveLength(52);
    for (const state of states) expect(barOf(state), state).toMatch(/^\p{Lu}.{8,}/u);
    for (const state of ["US", "GU", "toString", ""]) expect(barOf(state)).toBeUndefined();
  });
});

describe("papers to gather", () => {
  it("stand as the law now says them (else: npm run build:help)", () => {
    expect(law).toEqual(lawTable());
    expect(law.fbiFee).toBe(18);
  });

  it("come in order, a state's record once for each state, and a federal court's only where one was", () => {
    expect(papersFor([]).map(({ id }) => id)).toEqual(["own", "court", "fbi", "letters"]);
    expect(
      papersFor(["CA", "US", "NV"]).map((paper) => (paper.id === "state" ? `state${paper.state}` : paper.id)),
    ).toEqual([...["own", "court", "federal-court", "stateCA", "stateNV", "fbi", "prison", "letters"]]);
  });

  it("are as well known as the weakest statement that they rest on", () => {
    const known = Object.fromEntries(
      papersFor(["DE", "AL"]).map((paper) => [
        paper.id === "state" ? `state${paper.state}` : paper.id,
        paper.confidence,
      ]),
    );
    expect(known).toMatchObject({ fbi: "secondary", court: "recalled", stateDE: "secondary", stateAL: "recalled" });
  });

  it("say where each state keeps the record and what it asks, as the law's sentence does", () => {
    const asks = (state: string) => recordOfficeOf(state)?.asks.join(" ");
    expect(states.filter((state) => recordOfficeOf(state)?.office === undefined)).toEqual([]);
    expect([asks("AK"), asks("FL"), asks("VT")]).toEqual([
      "fingerprints fee",
      "fingerprints no-fee",
      "fee online mail",
    ]);
    // "State Bureau of Identification" asks for none, "Court Records Online" is a name, "limited … online" is not the record.
    expect([asks("ME"), asks("MN"), asks("IN")]).toEqual(["", "", "fingerprints fee"]);
    expect([asks("GA"), asks("IL"), asks("PR")]).toEqual(["no-fee police", "fingerprints police", "online police"]);
    expect(asks("VA")).toBe("notary fee mail in-person");
    const forms = states.flatMap((state) => recordOfficeOf(state)?.form ?? []);
    expect(forms.sort()).toEqual(["BCIA 8016RR", "SP 4-170", "SP-167"]);
  });
});
