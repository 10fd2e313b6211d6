import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { logFromRecord, undated } from "@setaside/casefile";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askSchema } from "../src/schema/ask.ts";
import { classifySchema } from "../src/schema/classify.ts";
import { planSchema } from "../src/schema/plan.ts";
import { screenSchema } from "../src/schema/screen.ts";
import { type Built, build, fixtures } from "./built.ts";

let setaside: Built;
beforeAll(() => {
  setaside = build();
});
afterAll(() => setaside.remove());

const docket = join(fixtures, "example-docket.html");

/** Runs a command that must succeed; its output. */
function outOf(...args: string[]): string {
  const { status, out, error } = setaside.run(args);
  expect([status, error], args.join(" ")).toEqual([0, ""]);
  return out;
}

function fileOf(name: string, content: unknown): string {
  const path = join(setaside.folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** Facts that settle the nexus for every charge. */
const told = {
  schema: "setaside.facts/1",
  facts: {
    person: { noOtherEpisodes: true },
    "episode:e1": { acts: ["harbor"], means: ["force"], purpose: ["commercial-sex"] },
    "charge:*": { episode: "e1", "nexus.timing": "during", "nexus.forTrafficker": true, "nexus.underControl": true },
  },
};

/** The names that the fixture's person and others in it bear: no output for people repeats them. */
const names = /Jane|Example|Sample|Placeholder|sample\.login/i;

describe("help", () => {
  it("lists the commands that are there, and examples", () => {
    const help = outOf("--help");
    const listed = [...help.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
    for (const command of ["read", "screen", "ask", "plan", "classify", "deadlines", "law", "serve"])
      expect(listed).toContain(command);
    expect(help).not.toMatch(/packet|bulk|--database/);
    expect(help).toContain("Exit codes: 0 done, 1 wrong input, 2 wrong usage");
  });

  it.each(["read", "screen", "ask", "plan", "classify", "deadlines", "law", "serve"])(
    "of %s has examples",
    (command) => {
      expect(outOf(command, "--help")).toMatch(new RegExp(`Examples:\\n  setaside ${command}`));
    },
  );

  it("says its version", () => {
    expect(outOf("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("plan", () => {
  it("prints the plan in its published form, with dates where the filing has one, and names nobody", () => {
    const out = outOf("plan", docket, "--json", "--as-of", "2026-11-21", "--event", "filed=2026-12-01");
    const plan = planSchema.parse(JSON.parse(out));
    expect(plan.courts.map(({ court }) => court)).toEqual(["casd"]);
    const clocks = plan.courts[0]?.steps[0]?.deadlines.clocks ?? [];
    expect(clocks.some(({ dates }) => dates.length > 0)).toBe(true);
    expect(out).not.toMatch(names);
  });

  it("writes a page by the end of the file's name, and replaces none unasked", () => {
    const path = join(setaside.folder, "plan.html");
    outOf("plan", docket, "--out", path, "--lang", "es");
    const page = readFileSync(path, "utf8");
    expect(page).toContain('<html lang="es">');
    expect(page).not.toMatch(names);
    const again = setaside.run(["plan", docket, "--out", path]);
    expect([again.status, again.error]).toEqual([1, expect.stringContaining("--force")]);
    expect(readFileSync(path, "utf8")).toBe(page);
  });
});

describe("read", () => {
  it("shows each count with its statute, outcome and sentence, and names nobody", () => {
    const text = outOf("read", docket);
    expect(text).toContain("S.D. Cal. · San Diego · 3:16-cr-09001");
    expect(text).toMatch(/^1 +pending +21 U\.S\.C\. § 846/m);
    expect(text).toContain("dismissed by the Government,");
    expect(text).toMatch(/Arrest +21 January 2016/);
    expect(text).toMatch(/0 lost/);
    expect(text).not.toMatch(names);
  });

  it("prints a record that reads back to itself", () => {
    const record = JSON.parse(outOf("read", docket, "--json"));
    expect(record.schema).toBe("setaside.record/1");
    expect(record.cases[0].charges).toHaveLength(2);
    expect(logFromRecord(record, { by: "record/1", at: undated }).ok).toBe(true);
    const again = JSON.parse(outOf("read", fileOf("again.json", record), "--json"));
    expect(again).toEqual(record);
  });

  it("writes the casefile whole, for its owner alone, and leaves nothing beside it", () => {
    const path = join(setaside.folder, "case.json");
    expect(outOf("read", docket, "--out", path)).toContain(`Written to ${path}`);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(outOf("read", docket, "--json")));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(setaside.folder).filter((name) => name.includes("case.json"))).toEqual(["case.json"]);
  });

  it("leaves a file that is there already, unless it is forced", () => {
    const path = fileOf("kept.json", "kept");
    const { status, out, error } = setaside.run(["read", docket, "--out", path]);
    expect([status, out, error]).toEqual([1, "", expect.stringMatching(/kept\.json: There is a file.*--force/)]);
    expect(readFileSync(path, "utf8")).toBe("kept");
    outOf("read", docket, "--out", path, "--force");
    expect(JSON.parse(readFileSync(path, "utf8")).schema).toBe("setaside.record/1");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(setaside.folder).filter((name) => name.includes("kept.json"))).toEqual(["kept.json"]);
  });

  it("writes nothing when the place can't be written to", () => {
    const path = join(setaside.folder, "absent/case.json");
    const { status, error } = setaside.run(["read", docket, "--out", path]);
    expect(status).toBe(1);
    expect(error).toMatch(/no such folder/);
    expect(existsSync(path)).toBe(false);
  });

  it("reads standard input", () => {
    const { status, out } = setaside.run(["read", "-", "--json"], { input: readFileSync(docket, "utf8") });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(outOf("read", docket, "--json")));
  });
});

describe("screen", () => {
  it("says for each count what is open, why, what is missing and from whom", () => {
    const text = outOf("screen", docket);
    expect(text).toMatch(/^COUNT 1 +21 U\.S\.C\. § 846/m);
    expect(text).toMatch(/■━━■━━■ {2}Vacate a level A conviction +not enough is known: \d+ facts/);
    expect(text).toMatch(/yes +convicted +●§ verified § 3771A\(a\)\(2\)\(A\)/);
    expect(text).toMatch(/missing +.*Timing of the charge/);
    expect(text).toContain("counsel, the");
    expect(text).toMatch(/□──·──· {2}does not meet the requirements/);
    expect(text).toMatch(/^ARREST +21 January 2016/m);
    expect(text.match(/Legal information for an attorney to confirm\./g)).toHaveLength(1);
    expect(text).not.toMatch(names);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("settles with the facts told, and the bar with it", () => {
    const text = outOf("screen", docket, "--facts", fileOf("told.json", told));
    expect(text).toMatch(/·──·──■ {2}Vacate a level A conviction +meets the requirements/);
  });

  it("tells the whole proof with --why", () => {
    const text = outOf("screen", docket, "--why");
    expect(text).toContain("United States v. Barrett");
    expect(text).toMatch(/The offense is punishable under Federal law\./);
    expect(text.length).toBeGreaterThan(outOf("screen", docket).length);
  });

  it("prints findings in the published form, the law's day as asked", () => {
    const found = screenSchema.parse(JSON.parse(outOf("screen", docket, "--json", "--as-of", "2026-06-03")));
    expect(found.lawDate).toBe("2026-06-03");
    expect(found.charges.map(({ count, disposition }) => [count, disposition])).toEqual([
      ["1", "convicted"],
      ["2", "dismissed"],
      ["1", "superseded"],
    ]);
    expect(found.arrests).toHaveLength(1);
    const before = screenSchema.parse(JSON.parse(outOf("screen", docket, "--json", "--as-of", "2025-12-31")));
    const vacatur = before.charges[0]?.findings.find(({ relief }) => relief === "us/vacate-conviction-level-a");
    expect([vacatur?.most, vacatur?.because[0]?.element]).toEqual(["no", "in-force"]);
  });

  it("gives the same of a docket and of the record read from it", () => {
    const path = fileOf("read.json", outOf("read", docket, "--json"));
    const [direct, throughRecord] = [docket, path].map((each) => JSON.parse(outOf("screen", each, "--json")));
    expect(throughRecord.charges).toEqual(direct.charges);
    expect(throughRecord.arrests).toEqual(direct.arrests);
  });

  it("screens the defendant who is the client", () => {
    const found = JSON.parse(outOf("screen", join(fixtures, "two-defendants.html"), "--defendant", "2", "--json"));
    expect(screenSchema.parse(found).charges.every(({ id }) => id.split(":")[3] === "2")).toBe(true);
  });

  it("marks a conclusion made for all charges at once", () => {
    const conclusions = { "charge:*": { "victim-of-trafficking": true, "direct-result": true } };
    const facts = fileOf("concluded.json", { schema: "setaside.facts/1", conclusions });
    expect(outOf("screen", docket, "--facts", facts)).toMatch(
      /counsel +direct result: concluded yes .*; no reason\s+given; said\s+of\s+all/,
    );
  });

  it("prints counsel's reason beside what the facts alone give, and keeps it in the JSON", () => {
    const why = "Expert report of 3 May.";
    const conclusions = { "charge:*": { "victim-of-trafficking": true, "direct-result": { value: true, why } } };
    const facts = fileOf("reasoned.json", { schema: "setaside.facts/1", conclusions });
    expect(outOf("screen", docket, "--facts", facts)).toMatch(
      /direct result: concluded yes \(the facts alone: [^)]+\);\s+reason:\s+Expert\s+report\s+of\s+3\s+May\./,
    );
    const { charges } = screenSchema.parse(JSON.parse(outOf("screen", docket, "--facts", facts, "--json")));
    expect(charges[0]?.findings[0]?.conclusions.map((each) => each.why)).toEqual([undefined, why]);
  });
});

describe("a record written by hand", () => {
  const guide = readFileSync(new URL("../../../packages/casefile/README.md", import.meta.url), "utf8");
  const example = /```json\n(\{\s*"schema": "setaside\.record\/1"[\s\S]*?)```/.exec(guide)?.[1] ?? "";
  const minimal = {
    schema: "setaside.record/1",
    arrests: [{ id: "a1", date: "2016-01-21" }],
    cases: [
      {
        court: "casd",
        docketNumber: "3:16-cr-09001",
        charges: [
          { statute: "18:371", disposition: "convicted", arrest: "a1", form: "conspiracy", childVictim: false },
          { statute: "18 U.S.C. § 1591(a)", disposition: "dismissed", dismissedBy: "government", arrest: "a1" },
          { statute: { title: 18, section: 1952 }, disposition: "unknown", facts: { imprisonmentImposed: true } },
        ],
      },
    ],
  };

  it.each([
    ["the guide’s example", example, ["convicted", "dismissed"]],
    ["a minimal one", JSON.stringify(minimal), ["convicted", "dismissed", "unknown"]],
  ])("is read, screened and asked about: %s", (name, text, dispositions) => {
    const path = fileOf(`${name.replace(/\W/g, "")}.json`, text);
    const record = JSON.parse(outOf("read", path, "--json"));
    expect(record.cases[0].charges.map((each: { disposition: string }) => each.disposition)).toEqual(dispositions);
    const { charges, arrests } = screenSchema.parse(JSON.parse(outOf("screen", path, "--json")));
    expect(charges.slice(0, dispositions.length).map(({ disposition }) => disposition)).toEqual(dispositions);
    expect(charges[0]?.statute).toBe("18 U.S.C. § 371");
    expect(arrests[0]?.charges).not.toEqual([]);
    expect(outOf("screen", path)).toContain("COUNT 1");
    expect(askSchema.parse(JSON.parse(outOf("ask", path, "--json"))).length).toBeGreaterThan(0);
  });

  it("with an id that programs stumble over is screened like any other", () => {
    const path = fileOf(
      "proto.json",
      '{"schema":"setaside.record/1","cases":[{"court":"casd","docketNumber":"3:16-cr-09001","charges":[{"id":"__proto__","statute":"18:371","disposition":"convicted"}]}]}',
    );
    expect(JSON.parse(outOf("screen", path, "--json")).charges[0].id).toBe("__proto__");
    outOf("screen", path);
    outOf("ask", path);
  });
});

describe("what ask lists", () => {
  const bare = JSON.stringify({
    schema: "setaside.record/1",
    arrests: [{ id: "a1", date: "2016-01-21", district: "casd" }],
  });
  const cleared = JSON.stringify({
    schema: "setaside.record/1",
    arrests: [{ id: "a1", district: "casd" }],
    cases: [
      {
        court: "casd",
        docketNumber: "3:16-cr-09001",
        charges: [{ statute: "18:1951(a)", form: "completed", disposition: "dismissed", arrest: "a1" }],
      },
    ],
  });

  it.each([
    ["example-docket.html", []],
    ["superseding-docket.html", []],
    ["two-defendants.html", ["--defendant", "2"]],
    ["an arrest alone", [], bare],
    ["a dismissal on nobody’s motion", [], cleared],
  ] as const)("is accepted in a facts file as not known: %s", (name, options, record?: string) => {
    const path = record === undefined ? join(fixtures, name) : fileOf("asked.json", record);
    const asked = askSchema.parse(JSON.parse(outOf("ask", path, ...options, "--json")));
    expect(asked.length).toBeGreaterThan(0);
    const facts: Record<string, Record<string, null>> = {};
    for (const { fact, subject, alsoFor } of asked) {
      for (const each of [subject, ...alsoFor]) {
        facts[each] = { ...facts[each], [fact.slice(fact.indexOf(".") + 1)]: null };
      }
    }
    if (record === cleared) {
      const subject = "charge:casd:3:16-cr-09001:1:1";
      expect(asked.filter(({ fact }) => fact === "charge.outcomes").map((each) => each.subject)).toContain(subject);
    }
    outOf("screen", path, ...options, "--facts", fileOf("nothing.json", { schema: "setaside.facts/1", facts }));
  });
});

describe("ask", () => {
  it("puts the gentlest question first, with what to write", () => {
    const text = outOf("ask", docket);
    expect(text).toMatch(/^ 1 {2}/m);
    expect(text).toMatch(/write +"charge:casd:3:16-cr-09001:1:1": \{"nexus\.timing": …\}/);
    expect(text).not.toMatch(names);
  });

  it("prints the questions in the published form", () => {
    const asked = askSchema.parse(JSON.parse(outOf("ask", docket, "--json")));
    expect(asked.length).toBeGreaterThan(3);
    const order = asked.map(({ sensitivity }) => sensitivity);
    expect(order).toEqual([...order].sort());
  });

  it("asks a survivor in her own language, only what she can answer, and shows no file's form", () => {
    const spanish = outOf("ask", docket, "--of", "survivor", "--lang", "es");
    expect(spanish).toContain("Vale la pena preguntar");
    expect(spanish).not.toContain("charge:");
    const asked = askSchema.parse(JSON.parse(outOf("ask", docket, "--of", "survivor", "--json")));
    expect(asked.every(({ who }) => who.includes("survivor"))).toBe(true);
  });

  it("asks less, the more is known", () => {
    const facts = fileOf("told.json", told);
    const before = JSON.parse(outOf("ask", docket, "--json")).length;
    expect(JSON.parse(outOf("ask", docket, "--facts", facts, "--json")).length).toBeLessThan(before);
  });
});

describe("classify", () => {
  it("prints the level, the rows, who decided and who did not, and what is missing", () => {
    const text = outOf("classify", "18:2113(a)", "--circuit", "9");
    for (const part of ["Level A", "A court held", "Our analysis reasons from", "Missing", "attorney to confirm"]) {
      expect(text).toContain(part);
    }
    expect(text.replace(/\s+/g, " ")).toContain("In this circuit: a crime of violence");
  });

  it.each([
    [["18:2113(a)", "--circuit", "dc"]],
    [["18:1951(a)", "--form", "attempt"]],
    [["18:1111", "--child-victim", "no", "--offense-date", "2015-05"]],
    [["18:924(c)", "--predicate", "18:1951(a)"]],
    [["18:9999"]],
    [["36 C.F.R. 2.34"]],
  ])("prints %j in the published form", (args) => {
    classifySchema.parse(JSON.parse(outOf("classify", ...args, "--json")));
  });

  it("takes a circuit as people write it", () => {
    for (const circuit of ["9", "9th", "ca9"]) {
      expect(JSON.parse(outOf("classify", "18:1951(a)", "--circuit", circuit, "--json")).given.circuit).toBe("9");
    }
  });
});

describe("what the other side can show", () => {
  it("gets no colours without a terminal, unless they are forced", () => {
    const colour = "\u001b[";
    expect(outOf("screen", docket)).not.toContain(colour);
    expect(setaside.run(["screen", docket], { env: { FORCE_COLOR: "1" } }).out).toContain(colour);
    expect(setaside.run(["screen", docket], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain(colour);
    expect(setaside.run(["screen", docket], { env: { CI: "true" } }).out).not.toContain(colour);
  });

  it("gets plain ASCII where the locale is not UTF-8, and JSON in UTF-8 nevertheless", () => {
    const { out } = setaside.run(["screen", docket], { env: { LC_ALL: "C" } });
    expect(out).toMatch(/^\p{ASCII}*$/u);
    expect(out).toMatch(/#==#==# {2}Vacate a level A conviction/);
    expect(setaside.run(["screen", docket, "--json"], { env: { LC_ALL: "C" } }).out).toContain("§");
  });

  it("may close the pipe early", async () => {
    expect(await setaside.runCutOff(["law", "us"])).toBe(0);
  });
});
