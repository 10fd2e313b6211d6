import type { FactType } from "@setaside/logic";
import { describe, expect, it } from "vitest";
import {
  type Audience,
  answersFor,
  type FactQuestion,
  isOwnFact,
  isQuestionPath,
  type Language,
  namesLaw,
  papers,
  papersFor,
  type QuestionPath,
  questionFor,
  questions,
  recordQuestions,
  type Wording,
  wordingFor,
} from "../../src/questions/index.ts";
import { pathsIn } from "../../src/review/foundation.ts";
import { notListed } from "../../src/states/offense-index.ts";
import { stateReliefs } from "../../src/states/states.ts";
import { type FactPath, notInCatalogue, vocabulary } from "../../src/vocabulary.ts";

const languages: readonly Language[] = ["en", "es"];
const audiences: readonly Audience[] = ["attorney", "survivor", "friend", "provider"];
const gentle: readonly Audience[] = ["survivor", "friend"];
const factPaths = Object.keys(vocabulary.facts) as FactPath[];
const all = Object.values(questions);

interface Voiced {
  readonly where: string;
  readonly question: FactQuestion;
  readonly audience: Audience;
  readonly language: Language;
  readonly wording: Wording;
}

const voiced: readonly Voiced[] = all.flatMap((question) =>
  languages.flatMap((language) =>
    audiences.flatMap((audience) => {
      const wording = question.wording[language][audience];
      const where = `${question.path} ${language} ${audience}`;
      return wording === undefined ? [] : [{ where, question, audience, language, wording }];
    }),
  ),
);

/** As it is read: what comes before, the question, why, help. */
const textOf = ({ before, question, why, help }: Wording) =>
  [before, question, why, help].filter((part) => part !== undefined).join(" ");

/** The answers to a question that need words. */
function answersOf(path: string): readonly string[] {
  const type: FactType | undefined = path in vocabulary.facts ? vocabulary.facts[path as FactPath].type : undefined;
  if (type === undefined) return ["true", "false"];
  if (type.kind === "boolean") return ["true", "false"];
  if (type.kind === "choice") return type.values;
  if (type.kind === "set") return type.members;
  return type.kind === "entry" ? [path === "charge.stateStatute" ? notListed : notInCatalogue] : [];
}

interface Text {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

/** What is said to a survivor or a friend: the wording and the answers. */
const gentleTexts: readonly Text[] = [
  ...voiced
    .filter(({ audience }) => gentle.includes(audience))
    .map(({ where, language, wording }) => ({ where, language, text: textOf(wording) })),
  ...all.flatMap((question) =>
    languages.flatMap((language) =>
      gentle
        .filter((audience) => question.who.includes(audience))
        .flatMap((audience) => Object.values(answersFor(question, audience, language) ?? {}))
        .map((text) => ({ where: `${question.path} ${language}`, language, text })),
    ),
  ),
];

/** What may stand on any screen: short names and the names of papers, which keep the field's terms. */
const listTexts: readonly Text[] = all.flatMap((question) =>
  languages.flatMap((language) =>
    [question.label[language], ...papersFor(question, language)].map((text) => ({
      where: `${question.path} ${language}`,
      language,
      text,
    })),
  ),
);

const found = (texts: readonly Text[], banned: Readonly<Record<Language, RegExp>>) =>
  texts.flatMap(({ where, language, text }) => {
    const word = banned[language].exec(text)?.[0];
    return word === undefined ? [] : [`${where}: ${word}`];
  });

describe("the questions cover the vocabulary", () => {
  it("has one for each fact and each list, filed under its own path", () => {
    const paths = [...factPaths, ...Object.keys(vocabulary.relations)];
    expect(Object.keys(questions).sort()).toEqual(paths.sort());
    for (const [path, question] of Object.entries(questions)) expect(question.path).toBe(path);
  });

  it("finds a question by path, and knows what is none", () => {
    expect(questionFor("charge.nexus.timing").label.en).toBe("Timing of the charge");
    expect(isQuestionPath("charge.episodes")).toBe(true);
    expect(isQuestionPath("charge.description")).toBe(false);
    expect(isQuestionPath("toString")).toBe(false);
  });

  it("has words for those who can answer, for the attorney always, and for nobody else", () => {
    for (const question of all) {
      expect(question.who, question.path).toContain("attorney");
      expect(new Set(question.who).size, question.path).toBe(question.who.length);
      const expected = audiences.filter((audience) => question.who.includes(audience));
      for (const language of languages) {
        const worded = audiences.filter((audience) => question.wording[language][audience] !== undefined);
        expect(worded, `${question.path} ${language}`).toEqual(expected);
      }
    }
  });

  it("says the same parts in both languages", () => {
    for (const question of all) {
      for (const audience of audiences) {
        const parts = (language: Language) => Object.keys(question.wording[language][audience] ?? {}).sort();
        expect(parts("es"), `${question.path} ${audience}`).toEqual(parts("en"));
        const { en, es } = question.wording;
        if (en[audience] !== undefined) expect(es[audience]?.question).not.toBe(en[audience].question);
      }
    }
  });

  it("has words for each answer, and only for those, in every voice and language", () => {
    for (const question of all) {
      const answers = answersOf(question.path);
      for (const voice of [question.values, ...Object.values(question.valuesAs ?? {})]) {
        if (voice === undefined) expect(answers, question.path).toEqual([]);
        else
          for (const language of languages) {
            expect(Object.keys(voice[language]).sort(), `${question.path} ${language}`).toEqual([...answers].sort());
            const words = Object.values(voice[language]);
            expect(new Set(words).size, `${question.path} ${language}: two answers read alike`).toBe(words.length);
            for (const word of words) expect(word.trim()).not.toBe("");
          }
      }
    }
  });

  it("gives each audience its own words for an answer", () => {
    const acts = questionFor("episode.acts");
    expect(answersFor(acts, "attorney", "en")?.harbor).toBe("Harboring");
    expect(answersFor(acts, "survivor", "en")?.harbor).toBe("Gave you a place to stay, or kept you there");
    expect(answersFor(acts, "friend", "en")?.harbor).toBe("Gave them a place to stay, or kept them there");
    expect(answersFor(questionFor("charge.childVictim"), "attorney", "es")?.true).toBe("Sí");
    expect(answersFor(questionFor("person.birthDate"), "survivor", "en")).toBeUndefined();
    expect(papersFor(questionFor("charge.specialProbation"), "es")[0]).toBe("Orden de libertad condicional");
  });

  it("names what proves each answer and the law that makes it matter", () => {
    for (const question of all) {
      expect(question.proof.length, question.path).toBeGreaterThan(0);
      expect(new Set(question.proof).size, question.path).toBe(question.proof.length);
      expect(question.source, question.path).toMatch(/§|U\.S\. \d|\bart\. \d|Act \d|ILCS \d/);
      for (const language of languages) expect(question.label[language]).toMatch(/^\p{Lu}.{2,60}$/u);
    }
    const used = new Set(all.flatMap((question) => question.proof));
    const idle = Object.keys(papers).filter((paper) => !used.has(paper as keyof typeof papers));
    expect(idle).toEqual([]);
  });
});

describe("what is stated of the law", () => {
  it("cites in a why nothing that the source does not name", () => {
    const sections = (text: string) =>
      [...text.matchAll(/§+ ?(\d+[A-Z]?)|(?:, | and | o | y )(\d{2,}[A-Z]?)(?=\(|,|;|\.|$)/g)].map((m) => m[1] ?? m[2]);
    for (const { where, question, wording } of voiced) {
      for (const section of sections(wording.why))
        expect(question.source.split(/[^0-9A-Z]+/), where).toContain(section);
    }
  });

  it("speaks of no federal statute, and leaves no why out, where only a state's law asks", () => {
    const paths = [...new Set(stateReliefs().flatMap(pathsIn))].filter((path) => !isOwnFact(path));
    expect(paths.length).toBeGreaterThan(15);
    const { "arrest.place": _, ...ofStates } = recordQuestions;
    const asked = [
      ...paths.map((path) => [path, questionFor(path as QuestionPath)] as const),
      ...Object.entries(ofStates),
    ];
    for (const [path, question] of asked) {
      for (const language of languages) {
        for (const audience of audiences) {
          const words = wordingFor(question, audience, language, "state");
          if (words === undefined) continue;
          const { question: put, why, help = "", before = "" } = words;
          expect(`${put} ${why} ${help} ${before}`, `${path} ${audience}`).not.toMatch(
            /(18|22) U\.S\.C\.|3771A|3607|7102|level [AB]|nivel [AB]|federal/i,
          );
          // The statute's own words are shown beside it to those who work with the law, and to nobody else.
          if (!namesLaw(audience)) expect(why, path).not.toBe("");
        }
      }
    }
  });

  it("cites in a why no case that the source does not name", () => {
    const cases = /\b(Borden|Dixon|Johnson|Mathis|McNeill|Moncrieffe|Pereida|Taylor)\b/g;
    const cited = voiced.flatMap(({ question, wording }) =>
      [...wording.why.matchAll(cases)].map(([name]) => ({ name, question })),
    );
    expect(cited.length).toBeGreaterThan(15);
    for (const { name, question } of cited) expect(question.source, question.path).toContain(name);
    for (const { where, wording } of voiced) expect(wording.why, where).not.toMatch(/ v\. /);
  });

  it("puts the same citations in both languages", () => {
    const cited = (wording: Wording | undefined) =>
      [...(wording === undefined ? "" : wording.why).matchAll(/§+ ?\d+[A-Z]?(\([0-9A-Za-z]+\))*/g)].map(
        ([text]) => text,
      );
    for (const question of all) {
      for (const audience of audiences) {
        const { en, es } = question.wording;
        expect(cited(es[audience]), `${question.path} ${audience}`).toEqual(cited(en[audience]));
      }
    }
  });

  it("says who bears on which test: two nexus tests, never one", () => {
    for (const question of all.filter(({ path }) => path.startsWith("charge.nexus."))) {
      expect(question.wording.en.attorney.why).toContain("direct result");
      expect(question.wording.en.attorney.why.toLowerCase()).toContain("directly related");
    }
  });
});

describe("questions that may hurt", () => {
  it("are those about the trafficking itself", () => {
    const most = all.filter(({ sensitivity }) => sensitivity === 3).map(({ path }) => path);
    expect(most.sort()).toEqual([
      "charge.episodes",
      "episode.acts",
      "episode.ageWhenInduced",
      "episode.means",
      "episode.purpose",
      "person.episodes",
    ]);
    for (const question of all.filter(({ who }) => who.includes("record") && !who.includes("survivor")))
      expect(question.sensitivity, question.path).toBe(0);
  });

  it("come after a line saying what is coming and why, and plain ones do not", () => {
    for (const { where, question, audience, wording } of voiced) {
      const due = question.sensitivity >= 2 && gentle.includes(audience);
      expect(wording.before !== undefined, where).toBe(due);
      if (wording.before !== undefined)
        expect(wording.before, where).toMatch(/We ask because|La(s)? hace(mos)? porque/);
    }
  });

  it("never ask a friend of immigration status or of the link to a charge", () => {
    expect(questionFor("person.noncitizen").who).toEqual(["attorney", "survivor"]);
    for (const question of all.filter(({ path }) => path.startsWith("charge.nexus.")))
      expect(question.who).toEqual(["attorney", "survivor", "provider"]);
  });

  it("leave what only a lawyer can judge to the attorney", () => {
    for (const path of [
      "charge.recordSilent",
      "charge.clauseForce",
      "charge.predicateForce",
      "charge.duressElements",
    ] as const)
      expect(questionFor(path).who, path).toEqual(["attorney"]);
  });
});

describe("the voice", () => {
  it("asks: each question is one sentence with its marks", () => {
    for (const { where, language, wording } of voiced) {
      expect(wording.question, where).toMatch(/\?$/);
      expect(wording.question.split("?").length, where).toBe(2);
      if (language === "es") expect(wording.question.split("¿").length, where).toBe(2);
      expect(wording.why, where).toMatch(/\.$/);
      expect(wording.why, where).not.toContain("?");
    }
  });

  it("says no word of accusation, and none that a screen should not show, to survivors and friends", () => {
    expect(gentleTexts.length).toBeGreaterThan(150);
    expect(found(gentleTexts, never)).toEqual([]);
    expect(found(listTexts, never)).toEqual([]);
    expect(found(gentleTexts, legal)).toEqual([]);
  });

  it("would notice each of them", () => {
    expect(["Victims", "trafficked", "a failed try", "No!", "an Error"].filter((text) => !never.en.test(text))).toEqual(
      [],
    );
    expect(["víctima", "la trata de", "falló", "¡No", "inválido"].filter((text) => !never.es.test(text))).toEqual([]);
    expect(["If yes, stop", "you may qualify", "It helps you"].filter((text) => !hints.en.test(text))).toEqual([]);
    expect(["tratar", "retratar", "término"].filter((text) => never.es.test(text))).toEqual([]);
  });

  it("never hints at the answer that serves", () => {
    const asked = voiced.filter(({ audience }) => audience !== "attorney");
    expect(
      found(
        asked.map((each) => ({ ...each, text: textOf(each.wording) })),
        hints,
      ),
    ).toEqual([]);
  });

  it("names no age at which the law turns where an age is asked", () => {
    for (const path of ["episode.ageWhenInduced", "charge.ageAtOffense", "person.birthDate"]) {
      const asked = voiced.filter(({ question, audience }) => question.path === path && gentle.includes(audience));
      expect(asked.length, path).toBe(4);
      for (const { where, wording } of asked) expect(textOf(wording), where).not.toMatch(/\d/);
    }
  });

  it("speaks to the survivor as you, of the survivor to a friend, and as usted in Spanish", () => {
    for (const { where, audience, language, wording } of voiced) {
      if (language === "es")
        expect(textOf(wording), where).not.toMatch(/(?<!\p{L})(tú|tus?|te|ti|vosotros|os)(?!\p{L})/iu);
      else if (audience === "friend") expect(wording.question, where).not.toMatch(/\byour?\b/i);
      else if (audience === "survivor") expect(wording.question, where).not.toMatch(/\b(they|them|theirs?)\b/i);
    }
  });
});

/** A Spanish word by itself: `\b` knows no accents. */
const alone = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})|[!¡]`, "iu");

const never = {
  en: alone("victims?|traffick\\p{L}*|crimes? of|fail\\p{L}*|invalid|errors?|prostitut\\p{L}*|pimps?|blame|fault"),
  es: alone(
    "víctimas?|trata|tratantes?|delitos? de|fall(ó|id[oa]s?|ar|aron)|inválid[oa]s?|error(es)?|prostit\\p{L}*|proxenetas?",
  ),
};

const legal = {
  en: alone(
    "crimes?|criminal|offen[sc]es?|guilt|movant|statut\\p{L}*|coercion|servitude|peonage|induced?|exploit\\p{L}*|nexus",
  ),
  es: alone("delitos?|penal|culpa|ofensa|coacción|servidumbre|peonaje|induc\\p{L}*|explot\\p{L}*|nexo"),
};

const hints = {
  en: alone(
    "qualif\\p{L}*|eligib\\p{L}*|good|better|best|help(s|ed|ful)?|benefit\\p{L}*|unfortunately|sadly|luckily|great|win\\p{L}*|if (yes|no|so)|should (say|answer)|right answer|relief|clear(s|ed)?|chances?|promis(e|es|ed)|guarantee\\p{L}*|strong(er)?|weak(er)?",
  ),
  es: alone(
    "calific\\p{L}*|elegib\\p{L}*|buen[oa]s?|mejor(es)?|le (ayuda|conviene|sirve)|benefici\\p{L}*|lamentablemente|por suerte|gan(ar|e) el caso|si (contesta|responde|dice) que|debe (decir|contestar)|respuesta correcta|garanti\\p{L}*|fuerte|débil|limpiar",
  ),
};
