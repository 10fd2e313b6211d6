import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

/**
 * A made-up place is added to a copy of the package by adding its folder and
 * running the script that lists the folders. Nothing else is touched.
 */

const packages = join(import.meta.dirname, "../../..");
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "made-up-"));
  const law = join(copy, "packages/law");
  mkdirSync(law, { recursive: true });
  cpSync(join(packages, "law/src"), join(law, "src"), { recursive: true });
  cpSync(join(packages, "law/scripts"), join(law, "scripts"), { recursive: true });
  cpSync(join(packages, "law/reviews"), join(law, "reviews"), { recursive: true });
  cpSync(join(packages, "law/package.json"), join(law, "package.json"));
  symlinkSync(join(packages, "../node_modules"), join(copy, "node_modules"));
  const folder = join(law, "src/states/zz");
  mkdirSync(folder);
  writeFileSync(join(folder, "law.data.ts"), lawOfZembla);
  writeFileSync(join(folder, "cases.data.ts"), casesOfZembla);
  writeFileSync(join(law, "try.ts"), tryIt);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it("a place is added by one folder: its law is printed, its cases are decided and its question is asked", () => {
  const law = join(copy, "packages/law");
  const tsx = join(packages, "../node_modules/tsx/dist/cli.mjs");
  execFileSync(process.execPath, [tsx, "scripts/write-states.ts"], { cwd: law });
  const told = JSON.parse(execFileSync(process.execPath, [tsx, "try.ts"], { cwd: law, encoding: "utf8" })) as Told;
  expect(told.page).toContain("Zemblan Code § 12");
  expect(told.page).toContain("the lantern was lit");
  expect(told.cases).toEqual(["zz/listed yes..yes", "zz/not-listed no..no", "zz/lantern-not-known no..yes"]);
  expect(told.question).toBe("Was the lantern lit?");
});

interface Told {
  readonly page: string;
  readonly cases: readonly string[];
  readonly question: string;
}

const lawOfZembla = `import type { Jurisdiction } from "../jurisdiction.ts";

export const jurisdiction: Jurisdiction = {
  code: "ZZ", name: "Zembla", summary: "A made-up place with one law.", lastChecked: "2026-11-21",
  codes: { code: { name: "Zemblan Code", also: ["Z.C."] } },
  lists: {
    lesser: {
      citation: "Zemblan Code § 12", name: { en: "lesser offenses", es: "delitos menores" },
      offenses: [{ at: "code 40(a)", name: "idling" }], read: "whole", confidence: "verified",
    },
  },
  facts: {
    "charge.zz-lantern": {
      type: "boolean", label: { en: "Lantern", es: "Farol" },
      question: { en: "Was the lantern lit?", es: "¿Estaba encendido el farol?" },
      why: { en: "The law of Zembla asks for it.", es: "La ley de Zembla lo pide." },
      who: ["attorney"], sensitivity: 0, proof: ["Docket sheet"], source: "Zemblan Code § 12", confidence: "verified",
    },
  },
  statutes: [{
    id: "zz-12", citation: "Zemblan Code § 12", title: "Setting aside by lantern", about: "general", relief: ["vacatur"],
    confidence: "verified",
    versions: [{
      from: "2020-01-01", victim: null,
      ways: [{ id: "lesser", dispositions: ["conviction"], offenses: { listed: "lesser" }, included: ["idling"], excluded: [], nexus: null }],
      conditions: [{ id: "lantern-lit", words: "the lantern was lit", rule: { is: "charge.zz-lantern" } }],
      weighs: [], standard: "unspecified", documents: { creates: null, required: false, examples: [] },
      waits: [], deadline: null, dueDiligence: null,
      procedure: {
        court: "the court of lanterns", who: "anyone", contents: [], service: null, response: null, hearing: null, fee: null,
        confidential: null, forms: [], formWords: null, consolidation: null, discretion: "shall",
      },
      effect: ["The record goes dark."], afterDenial: null,
    }],
    history: [], unverified: [], sources: [{ url: "https://example.org/zembla", kind: "statute", asOf: null }], notes: null,
  }],
  defense: null, record: { repository: "The lamp office", howToRequest: "Ask." }, doors: [],
};
`;

const casesOfZembla = `import { type GoldenCase, no, unknown, yes } from "../../federal/cases/golden-case.ts";
import { convictedOf, theCharge } from "../cases.ts";

const asked = { relief: "us-zz/zz-12", subject: "c1", missing: [], openBy: [], cites: "Zemblan Code § 12" } as const;

export const cases: readonly GoldenCase[] = [
  { ...asked, id: "zz/listed", title: "Idling, and the lantern was lit.", reason: "Listed.", expect: yes,
    situation: theCharge(convictedOf("Zemblan Code § 40(a)", { "zz-lantern": true })) },
  { ...asked, id: "zz/not-listed", title: "Another offense.", reason: "Not listed.", expect: no,
    situation: theCharge(convictedOf("Zemblan Code § 41", { "zz-lantern": true })) },
  { ...asked, id: "zz/lantern-not-known", title: "Nobody has said.", reason: "It is asked.", expect: unknown,
    missing: ["charge.zz-lantern"], openBy: ["fact"], situation: theCharge(convictedOf("Zemblan Code § 40(a)")) },
];
`;

const tryIt = `import { exact, leastOf, mostOf } from "@setaside/logic";
import { lawDocument } from "./src/render/render-law.ts";
import { questions } from "./src/questions/index.ts";
import { scopeFor, subjectsOf } from "./src/situation.ts";
import { stateCases } from "./src/states/made/cases.ts";
import { stateLaw } from "./src/states/states.ts";

const [relief] = stateLaw("ZZ")?.reliefs ?? [];
const decided = stateCases.filter(({ id }) => id.startsWith("zz/")).map(({ id, situation, subject }) => {
  const subjects = subjectsOf(situation);
  const charge = subjects.charges.get(subject);
  if (relief === undefined || charge === undefined) return id;
  const { truth } = exact(subjects.layout, relief.expression, scopeFor(subjects, charge));
  return id + " " + leastOf(truth) + ".." + mostOf(truth);
});
console.log(JSON.stringify({
  page: JSON.stringify(lawDocument("ZZ")),
  cases: decided,
  question: (questions as Record<string, { wording: { en: { attorney: { question: string } } } }>)["charge.zz-lantern"]?.wording.en.attorney.question,
}));
`;
