import { reliefsInForce, stateLaws } from "@setaside/law";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { readPublicCatalogues } from "../scripts/public-catalogues.ts";
import { answers } from "../src/public/pages/answers/index.ts";
import { ofOneCase, ofThePerson } from "../src/public/pages/paper-questions.data.ts";
import { saidOfAnswers } from "../src/public/pages/said-of-answers.data.ts";
import { publicSite } from "../src/public/site/index.tsx";
import { linksIn, piecesOf, plainText } from "../src/public/words/markup.ts";

type Element = DefaultTreeAdapterTypes.Element;

const files = new Map(publicSite({ style: "", exit: "", screener: [] }).map(({ path, text }) => [path, text]));
const catalogues = await readPublicCatalogues();

function elementsIn(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const page = (slug: string, language = "en") =>
  files.get(`${language === "en" ? "" : `${language}/`}${slug}.html`) ?? "";

describe("the answers", () => {
  it("stand at neutral addresses, in each language", () => {
    for (const slug of [...answers.map((answer) => answer.slug), "you/words", "you/paper", "you/index"]) {
      expect(page(slug), slug).toContain("<h1");
      expect(page(slug, "es"), slug).toContain("<h1");
      expect(slug).not.toMatch(/crim|traffick|victim|surviv|police|record|immigr|citizen/);
    }
  });

  it("lead to parts of pages that there are", () => {
    const ids = new Map(
      [...files].map(([path, text]) => [
        `/${path.replace(/(index)?\.html$/, "")}`,
        new Set(elementsIn(text).flatMap((each) => attribute(each, "id") ?? [])),
      ]),
    );
    const astray = [...files].flatMap(([path, text]) =>
      elementsIn(text).flatMap((element) => {
        const href = element.tagName === "a" ? (attribute(element, "href") ?? "") : "";
        const [to = "", part] = href.split("#");
        const own = `/${path.replace(/(index)?\.html$/, "")}`;
        return part === undefined || ids.get(to === "" ? own : to)?.has(part) === true ? [] : [`${path}: ${href}`];
      }),
    );
    expect(astray).toEqual([]);
  });

  it("lead to the same places in each language", () => {
    const [english, ...others] = catalogues.map(({ messages }) => new Map(messages));
    for (const other of others)
      for (const [id, message] of english ?? []) expect(linksIn(other.get(id) ?? ""), id).toEqual(linksIn(message));
  });

  it("say below each part how sure it is, with every statement and its day, without a script", () => {
    const prison = serialize(sectionOf(page("you/who"), "inside"));
    expect(prison).toMatch(/<summary><span aria-hidden="true">●<\/span>/);
    for (const section of ["young", "others"]) {
      const html = serialize(sectionOf(page("you/who"), section));
      expect(html).toContain("<details");
      expect(html).toContain("<cite>18 U.S.C. § 3771A");
      expect(html).toMatch(/checked \d+ \w+ \d{4}/);
    }
    // A part that is known from general knowledge says so before it is opened.
    expect(serialize(sectionOf(page("you/who"), "young"))).toMatch(/<summary>.*general knowledge.*<\/summary>/s);
    expect(serialize(sectionOf(page("you/who", "es"), "young"))).toMatch(
      /<summary>.*conocimiento general.*<\/summary>/s,
    );
    // A part that states no law has nothing to show.
    expect(serialize(sectionOf(page("you/lawyer"), "paper"))).not.toContain("<details");
  });

  it("name every place, and its law or that none was found", () => {
    const list = serialize(sectionOf(page("you/laws"), "states"));
    for (const [code, { law }] of stateLaws()) {
      expect(list).toContain(`/law/${code.toLowerCase()}"`);
      expect(list).toContain(law.name);
    }
    expect(list.match(/None found/g)?.length).toBe(
      1 +
        [...stateLaws().values()].filter(({ law }) => law.statutes.every(({ about }) => about !== "trafficking"))
          .length,
    );
  });

  it("quote every state's law that says what a person may answer", () => {
    const quoted = new Set<string>(saidOfAnswers.flatMap(({ statements }) => statements));
    const speaking = [...stateLaws().keys()].flatMap((code) =>
      reliefsInForce(code, "2026-11-21")
        .filter(({ state }) => state.about === "trafficking")
        .flatMap(({ id, effect }) =>
          effect.flatMap(({ text }, at) =>
            /\b(deny|denied|disclos\w* it on|need not disclose|may say|may swear|no perjury|false statement|no (such )?record exists)\b/.test(
              text,
            )
              ? [`${id}#effect${at === 0 ? "" : `-${at + 1}`}`]
              : [],
          ),
        ),
    );
    // It says that the law does not say.
    const silent = ["us-nd/nd-12.1-41-14#effect"];
    expect(speaking.filter((name) => !quoted.has(name) && !silent.includes(name))).toEqual([]);
    expect(speaking.length).toBeGreaterThan(15);
  });
});

describe("the sheets to print", () => {
  it("ask nothing of trafficking, citizenship, custody, warrants or who was hurt", () => {
    expect([...ofOneCase, ...ofThePerson].join(" ")).not.toMatch(
      /episode|nexus|victimAtTime|noncitizen|custody|openWarrant|childVictim|birthDate/,
    );
    for (const language of ["en", "es"])
      for (const id of ["case", "you", "gather", "letter", "ask"])
        expect(
          serialize(sectionOf(page("you/paper", language), id)).replace(/<details.*?<\/details>/gs, ""),
          id,
        ).not.toMatch(/traffick|trata\b|tratante|víctima|victim/i);
  });
});

describe("what a message may hold", () => {
  it("is text, strong words, and links to pages and to words of the glossary", () => {
    expect(piecesOf("**First:** ask [a lawyer](you/lawyer), or [vacate](#vacate).")).toEqual([
      { kind: "strong", text: "First:" },
      { kind: "text", text: " ask " },
      { kind: "link", text: "a lawyer", to: "you/lawyer" },
      { kind: "text", text: ", or " },
      { kind: "link", text: "vacate", to: "#vacate" },
      { kind: "text", text: "." },
    ]);
    expect(plainText("**First:** ask [a lawyer](you/lawyer).")).toBe("First: ask a lawyer.");
    expect(plainText("It costs (mostly) nothing [yet].")).toBe("It costs (mostly) nothing [yet].");
  });
});

function sectionOf(html: string, id: string): Element {
  const found = elementsIn(html).find((each) => each.tagName === "section" && attribute(each, "id") === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}
