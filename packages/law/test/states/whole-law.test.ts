import { dateOfDay, dayNumber, parseEdtf } from "@setaside/citation";
import { describe, expect, it } from "vitest";
import type { GoldenCase } from "../../src/federal/cases/golden-case.ts";
import { isQuestionPath, questionFor } from "../../src/questions/index.ts";
import { standsOn } from "../../src/relief.ts";
import { lawDocument } from "../../src/render/render-law.ts";
import { statementsIn } from "../../src/render/statements-in.ts";
import type { PlainFacts } from "../../src/situation.ts";
import { stateCases } from "../../src/states/made/cases.ts";
import { covers, type ListedPlace, placesOf, takesIn } from "../../src/states/offense-index.ts";
import { ownFactsOf } from "../../src/states/own-facts.ts";
import { stateLaws } from "../../src/states/states.ts";
import { unfinished } from "./unfinished.data.ts";
import { current, factsIn, openWithoutCounsel, requirementsOf, texts, truthOf, withCharge } from "./whole-law.ts";

const laws = [...stateLaws().values()].map(({ law }) => law);
const withoutSources: readonly string[] = unfinished.withoutSources;
const answered = (expected: { readonly least: string; readonly most: string }) => `${expected.least}..${expected.most}`;

/** Whether a case is inside; where words that nobody read keep every case open, whether nothing else does. */
function isInside({ expect: { least, most }, openBy, missing }: GoldenCase): boolean {
  return most === "yes" && (least !== "no" || (openBy.includes("unread") && missing.length === 0));
}

describe("the golden cases of the whole law", () => {
  it("are at least three for every statute in force: one inside, one outside, one that turns on an unknown", () => {
    const lacking = current.flatMap(([relief, cases]) => {
      const answers = new Set(cases.map((each) => answered(each.expect)));
      const lacks = [
        ...(cases.some(isInside) ? [] : ["inside"]),
        ...(answers.has("no..no") ? [] : ["outside"]),
        ...([...answers].some((answer) => answer.startsWith("no..") && answer !== "no..no") ? [] : ["unknown"]),
        ...(cases.length < 3 ? [`${cases.length} cases`] : []),
      ];
      return lacks.length === 0 ? [] : [`${relief.id}: ${lacks.join(", ")}`];
    });
    expect(lacking).toEqual(unfinished.withoutCases);
  });

  it("are at least ten for California, New York and Maryland", () => {
    for (const code of ["ca", "ny", "md"]) {
      const own = stateCases.filter(({ relief }) => relief.startsWith(`us-${code}/`));
      expect(own.length, code).toBeGreaterThanOrEqual(10);
    }
  });

  it("speak of every text that was read", () => {
    const silent = texts.filter(([{ state }, cases]) => state.version.notRead === undefined && cases.length === 0);
    expect(silent.map(([{ id, inForce }]) => `${id} since ${inForce.from}`)).toEqual(unfinished.silentTexts);
  });
});

describe("every statement of the whole law", () => {
  it.each(laws.map(({ code }) => code))(
    "%s: cites, and says where it was read unless it is recalled or ours",
    (code) => {
      const document = lawDocument(code);
      const statements = document.ok ? statementsIn(document.law.sections) : [];
      expect(statements.length).toBeGreaterThan(2);
      expect(statements.filter(({ statement: { citation, text } }) => citation === "" || text === "")).toEqual([]);
      const outside = new Set(["defense", "record", "doors"]);
      const without = statements.filter(
        ({ statement: { source, confidence, kind }, section }) =>
          source === undefined &&
          confidence !== "recalled" &&
          kind === "statute" &&
          !outside.has(section.id) &&
          !section.id.startsWith("list-") &&
          !withoutSources.some((id) => section.id.startsWith(id)),
      );
      expect(without.map(({ statement }) => statement.text)).toEqual([]);
    },
  );

  it("stands in a statute with sources, each with its kind and a date or none", () => {
    for (const { statutes } of laws) {
      for (const { id, sources, confidence } of statutes) {
        if (confidence !== "recalled" && !withoutSources.includes(id)) expect(sources.length, id).toBeGreaterThan(0);
        for (const { url, asOf } of sources) {
          expect(url, id).toMatch(/\S{5}/);
          if (asOf !== null) expect(parseEdtf(asOf).ok, `${id} ${url} ${asOf}`).toBe(true);
        }
      }
    }
  });
});

describe("every fact of the whole law", () => {
  const own = laws.flatMap((law) => Object.keys(ownFactsOf(law)).map((path) => [law.code, path] as const));

  it("begins with its state's code, and has a question in both languages", () => {
    for (const [code, path] of own) {
      expect(path).toMatch(new RegExp(`^(charge|person)\\.${code.toLowerCase()}-`));
      expect(isQuestionPath(path), path).toBe(true);
      if (!isQuestionPath(path)) continue;
      const { en, es } = questionFor(path).wording;
      for (const words of [en.attorney, es.attorney]) expect(`${words.question} ${words.why}`, path).toMatch(/\?.+/);
    }
  });

  it("can matter: in some case the answer changes with it, or is open without it", () => {
    const asked = new Set(texts.flatMap(([{ expression }]) => [...factsIn(expression)]));
    const waits = new Set(
      texts.flatMap(([{ state }]) =>
        state.waits.flatMap(({ applies }) => (applies === undefined ? [] : [...factsIn(applies)])),
      ),
    );
    const missing = new Set([
      ...stateCases.flatMap((each) => each.missing),
      // Cases conclude victim and link; without the conclusions the facts behind them decide.
      ...current.flatMap(([{ expression }, cases]) =>
        cases.slice(0, 1).flatMap((each) => openWithoutCounsel(expression, each)),
      ),
    ]);
    const idle = [...new Set([...own.map(([, path]) => path), ...asked])].filter(
      (path) => !missing.has(path) && !waits.has(path) && !decidesSomeCase(path),
    );
    // An outcome is asked for as the list of outcomes.
    expect(idle.filter((path) => path !== "outcome.class")).toEqual([]);
  });

  /** Whether some case's answer is another once the fact is not known. */
  function decidesSomeCase(path: string): boolean {
    const [kind = "", ...rest] = path.split(".");
    const name = rest.join(".");
    const without = (facts: PlainFacts = {}) =>
      Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
    return texts.some(([{ expression }, cases]) =>
      cases.some((each) => {
        const { situation, subject } = each;
        const facts =
          kind === "person" ? situation.person : kind === "charge" ? situation.charges?.[subject]?.facts : {};
        if (!Object.hasOwn(facts ?? {}, name)) return false;
        const changed =
          kind === "person"
            ? { ...situation, person: without(situation.person) }
            : withCharge(each, (charge) => ({ ...charge, facts: without(charge.facts) }));
        return truthOf(expression, subject, changed) !== answered(each.expect);
      }),
    );
  }
});

describe("every text of the whole law", () => {
  it("begins where the one before it ends: no two stand at once under one id", () => {
    for (const { statutes } of laws) {
      for (const { id, versions } of statutes) {
        versions.forEach(({ from, to }, at) => {
          const next = versions[at + 1];
          for (const date of [from, to])
            if (typeof date === "string") expect(parseEdtf(date).ok, `${id} ${date}`).toBe(true);
          if (next === undefined) return;
          expect(to, `${id}: text ${at + 1} must end`).toBeDefined();
          expect(next.from, `${id}: text ${at + 2} must begin`).not.toBeNull();
          const [ended, begun] = [parseEdtf(to ?? ""), parseEdtf(next.from ?? "")];
          if (ended.ok && begun.ok) expect(ended.date.earliest, id).toBeLessThanOrEqual(begun.date.earliest);
          for (const day of [to, next.from].flatMap((date) =>
            /^\d{4}-\d{2}-\d{2}$/.test(date ?? "") ? [date as string] : [],
          )) {
            const standing = versions.filter((each) => standsOn(each, day) === "yes");
            expect(standing.length, `${id} on ${day}`).toBeLessThanOrEqual(1);
          }
        });
      }
    }
  });

  it("computes: every wait gives a date from a given day, every answer of the prosecutor a number of days", () => {
    const day = dayNumber("2024-01-31") ?? 0;
    for (const [{ id, state }] of texts) {
      for (const { years = 0, months = 0, days = 0, after } of state.waits) {
        for (const length of [years, months, days]) expect(Number.isInteger(length) && length >= 0, id).toBe(true);
        const over = dateOfDay(day).add({ years, months, days }).toString();
        expect(over >= "2024-01-31", `${id} ${after}`).toBe(true);
      }
      if (state.response !== undefined) expect(state.response.days, id).toBeGreaterThan(0);
    }
  });

  it("names each form with number, name, edition or none known, source and the day it was looked for", () => {
    for (const [{ id, state }] of texts) {
      for (const { number, name, edition, source, checked } of state.forms) {
        expect(`${number} ${name}`, id).toMatch(/\S.*\S/);
        expect(edition, id).not.toBe("");
        expect(source, id).toMatch(/^https?:\/\/\S+$/);
        expect(dayNumber(checked), `${id} ${checked}`).toBeDefined();
      }
    }
  });
});

describe("the lists of the whole law", () => {
  it("take in the whole of another place or nothing of it", () => {
    const halves = laws.flatMap((law) => {
      const places = placesOf(law);
      return places.flatMap((one, at) =>
        places.slice(at + 1).flatMap((other) => (overlapInPart(one, other) ? [`${one.id} and ${other.id}`] : [])),
      );
    });
    expect(halves).toEqual([]);
  });

  it("are read by some rule", () => {
    const idle = laws.flatMap(({ code, lists, statutes }) => {
      const used = JSON.stringify(statutes);
      return Object.keys(lists)
        .filter((key) => !used.includes(`"listed":"${key}"`))
        .map((key) => `${code} ${key}`);
    });
    expect(idle).toEqual([]);
  });

  function overlapInPart(one: ListedPlace, other: ListedPlace): boolean {
    if (one.code !== other.code || takesIn(one, other) || takesIn(other, one)) return false;
    const ends = ({ kind, section, to }: ListedPlace) => (kind === "range" ? [section, to] : [section]);
    const touches = (a: ListedPlace, b: ListedPlace) =>
      a.kind !== "section" && ends(b).some((end) => covers(a, end, ""));
    return touches(one, other) || touches(other, one);
  }
});

describe("every rule of the whole law", () => {
  it("says no where counsel concludes no victim or no link, and of a charge that is pending unless it takes one", () => {
    const wrong = current.flatMap(([{ id, expression, state }, cases]) => {
      const base = cases.find(isInside);
      if (base === undefined) return [];
      const concluded = (changes: Readonly<Record<string, boolean>>) =>
        withCharge(base, (charge) => ({ ...charge, conclusions: { ...charge.conclusions, ...changes } }));
      const found: string[] = [];
      const check = (what: string, situation: ReturnType<typeof concluded>) => {
        if (truthOf(expression, base.subject, situation) !== "no..no") found.push(`${id}: ${what}`);
      };
      const { version } = state;
      const linked = version.ways.every(
        ({ nexus }) => nexus !== null && ["direct-result", "result", "related", "coerced"].includes(nexus.kind),
      );
      if (version.victim !== null && version.victim.others === undefined)
        check("no victim", concluded({ "victim-of-trafficking": false }));
      if (linked)
        check(
          "no link",
          concluded({ "direct-result": false, result: false, "directly-related": false, coerced: false }),
        );
      const takesPending = version.ways.some(({ dispositions }) =>
        dispositions.some((each) => (typeof each === "string" ? each : each.is) === "pending"),
      );
      if (!takesPending)
        check(
          "pending",
          withCharge(base, (charge) => ({
            ...charge,
            facts: { ...charge.facts, disposition: "pending" },
            outcomes: [{ class: "pending" }],
          })),
        );
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it("needs each of its requirements: without one, some case or a general property fails", () => {
    const general = ["victim-of-trafficking", "direct-result", "result", "directly-related", "coerced", "how-it-ended"];
    const needless = current.flatMap(([{ id, expression }, cases]) => {
      const hasInside = cases.some(isInside);
      return requirementsOf(expression)
        .filter(({ name }) => !(hasInside && general.some((each) => name.endsWith(each))))
        .filter(
          ({ without }) =>
            !cases.some((each) => truthOf(without, each.subject, each.situation) !== answered(each.expect)),
        )
        .map(({ name }) => `${id}: ${name}`);
    });
    expect(needless).toEqual(unfinished.needless);
  });
});
