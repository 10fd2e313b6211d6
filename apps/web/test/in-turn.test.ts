import { emptyLog } from "@setaside/casefile";
import { checkFacts, type NexusGroup, type Screen } from "@setaside/relief";
import { describe, expect, it } from "vitest";
import { noStatements } from "../src/findings/statements.ts";
import { addEpisode, episodesIn, removeEpisode } from "../src/questions/episodes.ts";
import { inTurn, told } from "../src/questions/in-turn.ts";
import { movedFindings } from "../src/questions/moved.ts";
import { isTold } from "../src/questions/use-turn.ts";
import { questionForms } from "../src/reading/question-form.ts";
import { notSure, noWork, skipped } from "../src/work/work.ts";

const group = (id: string, ...charges: readonly string[]): NexusGroup => ({
  id,
  place: "nvd",
  period: null,
  episode: null,
  charges,
});

describe("the order in which questions are put", () => {
  const nexus = [group("first", "charge:nvd:1:1:1", "charge:cacd:2:1:1"), group("second", "charge:nvd:1:1:2")];

  it("asks a question on the link once for the charges of one place, period and trafficker, a group after the other", () => {
    const asked = [
      { fact: "charge.nexus.timing", subjects: ["charge:nvd:1:1:1", "charge:nvd:1:1:2"] },
      { fact: "charge.nexus.timing", subjects: ["charge:cacd:2:1:1"] },
      { fact: "charge.victimAtTime", subjects: ["charge:nvd:1:1:2"] },
      { fact: "charge.nexus.linkStated", subjects: ["charge:nvd:1:1:1"] },
    ];
    expect(inTurn(asked, nexus)).toEqual([
      { fact: "charge.nexus.timing", subjects: ["charge:nvd:1:1:1", "charge:cacd:2:1:1"] },
      { fact: "charge.nexus.linkStated", subjects: ["charge:nvd:1:1:1"] },
      { fact: "charge.nexus.timing", subjects: ["charge:nvd:1:1:2"] },
      { fact: "charge.victimAtTime", subjects: ["charge:nvd:1:1:2"] },
    ]);
  });

  it("goes through one episode before the next, and asks for others after those that are there", () => {
    const asked = [
      { fact: "person.episodes", subjects: ["person"] },
      { fact: "episode.acts", subjects: ["episode:e1"] },
      { fact: "episode.acts", subjects: ["episode:e2"] },
      { fact: "episode.means", subjects: ["episode:e1"] },
    ];
    expect(inTurn(asked, []).map(({ fact, subjects }) => `${fact} ${subjects[0]}`)).toEqual([
      "episode.acts episode:e1",
      "episode.means episode:e1",
      "episode.acts episode:e2",
      "person.episodes person",
    ]);
    const [first] = asked;
    expect(inTurn(first === undefined ? [] : [first], [])).toEqual([first]);
  });

  it("never puts what is more sensitive before what is less: all that it moves is equally sensitive", () => {
    const forms = Object.entries(questionForms());
    const sensitivityOf = (paths: (path: string) => boolean) =>
      new Set(forms.filter(([path]) => paths(path)).map(([, { sensitivity }]) => sensitivity));
    expect(sensitivityOf((path) => path.startsWith("charge.nexus.") || path === "charge.victimAtTime").size).toBe(1);
    expect(sensitivityOf((path) => path.startsWith("episode.") || path.endsWith(".episodes")).size).toBe(1);
  });
});

describe("what was told", () => {
  const statements = {
    ...noStatements,
    facts: {
      person: { noOtherEpisodes: true, arrests: skipped },
      "charge:*": { childVictim: false },
      "charge:nvd:1:1:1": { "nexus.timing": "during", childVictim: notSure, description: "not asked for" },
      "charge:nvd:1:1:2": { "nexus.timing": "before" },
    },
  };
  const isQuestion = (path: string) => Object.hasOwn(questionForms(), path);

  it("is put together as it is asked, what was passed apart from what was answered", () => {
    const nexus = [group("all", "charge:nvd:1:1:1", "charge:nvd:1:1:2")];
    expect(told(statements, "answered", isQuestion, nexus)).toEqual([
      { fact: "person.episodes", subjects: ["person"] },
      { fact: "charge.nexus.timing", subjects: ["charge:nvd:1:1:1", "charge:nvd:1:1:2"] },
    ]);
    expect(told(statements, "passed", isQuestion, nexus)).toEqual([
      { fact: "person.arrests", subjects: ["person"] },
      { fact: "charge.childVictim", subjects: ["charge:nvd:1:1:1"] },
    ]);
  });

  it("counts an episode, an arrest typed by hand and its place as an answer", () => {
    const on = (fact: string, subject: string, facts: object, arrests: readonly { id: string }[] = []) =>
      isTold(
        { fact, subjects: [subject] },
        { ...noWork, hand: { ...noWork.hand, arrests }, statements: { ...noStatements, facts: { ...facts } } },
      );
    expect(on("person.episodes", "person", {})).toBe(false);
    expect(on("person.episodes", "person", { "episode:e1": {} })).toBe(true);
    expect(on("person.arrests", "person", {})).toBe(false);
    expect(on("person.arrests", "person", {}, [{ id: "hand-1" }])).toBe(true);
    expect(on("arrest.place", "arrest:a1", { "arrest:a1": { division: "Las Vegas" } })).toBe(true);
    expect(on("arrest.place", "arrest:a1", { "arrest:a2": { division: "Las Vegas" } })).toBe(false);
  });
});

describe("a pass", () => {
  it("is taken by the reader of facts for every question there is", () => {
    const paths = Object.keys(questionForms()).filter((path) => !path.startsWith("outcome."));
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const kind = path.slice(0, path.indexOf("."));
      const subject = kind === "person" ? kind : `${kind}:e1`;
      const facts = { [subject]: { [path.slice(kind.length + 1)]: notSure } };
      expect(checkFacts({ schema: "setaside.facts/1", facts }, emptyLog), path).toEqual([]);
    }
  });
});

describe("episodes", () => {
  it("take the lowest number that is free, and end that there are no others", () => {
    const said = { ...noStatements, facts: { person: { noOtherEpisodes: true, episodes: notSure } } };
    const two = addEpisode(addEpisode(said));
    expect(two.facts).toEqual({ "episode:e1": {}, "episode:e2": {} });
    expect(episodesIn(addEpisode(removeEpisode(two, "episode:e1")))).toEqual(["episode:e2", "episode:e1"]);
  });

  it("go with what was said of them, and no charge names one that is gone", () => {
    const facts = {
      "episode:e1": { acts: ["recruit"] },
      "episode:e2": {},
      "charge:a": { episode: "e1", form: "attempt" },
      "charge:b": { episode: "episode:e2" },
    };
    expect(removeEpisode({ ...noStatements, facts }, "episode:e1").facts).toEqual({
      "episode:e2": {},
      "charge:a": { form: "attempt" },
      "charge:b": { episode: "episode:e2" },
    });
  });
});

describe("what an answer moved", () => {
  const screenOf = (least: string, most: string, leads = true) =>
    ({
      charges: [{ findings: [{ subject: "charge:a", relief: "us/x", least, most, leads }] }],
      arrests: [],
    }) as unknown as Screen;

  it("is every finding shown for itself whose verdict differs", () => {
    expect(movedFindings(screenOf("no", "yes"), screenOf("no", "yes"))).toEqual([]);
    expect(movedFindings(screenOf("no", "yes", false), screenOf("yes", "yes", false))).toEqual([]);
    const [moved] = movedFindings(screenOf("no", "yes"), screenOf("arguable", "arguable"));
    expect([moved?.before.most, moved?.after.most]).toEqual(["yes", "arguable"]);
  });
});
