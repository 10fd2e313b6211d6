import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isStatementName, statementDigest } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { readLooked, writeLooked } from "../scripts/looked/file.ts";
import { staleIn, stateOf, toLookAt } from "../scripts/looked/looked.ts";
import { type PublicCatalogue, readPublicCatalogues } from "../scripts/public-catalogues.ts";
import { restsOn } from "../src/public/pages/rests-on.ts";

const catalogues = await readPublicCatalogues();

describe("the words of the survivors' side", () => {
  it("rest on statements of the law that there are", () => {
    const names = [...restsOn().values()].flat();
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => !isStatementName(name))).toEqual([]);
    const ids = new Set(catalogues[0]?.messages.map(([id]) => id));
    expect([...restsOn().keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("were all looked at since they, their English or the law they rest on changed (else: npm run words:accept)", () => {
    const open = toLookAt(readLooked(), stateOf(catalogues, restsOn(), statementDigest));
    expect(open.map(({ id, why }) => `${id}: ${why.map(({ kind }) => kind).join(", ")}`)).toEqual([]);
  });
});

describe("what is to be looked at", () => {
  const catalogue = (language: string, ...messages: PublicCatalogue["messages"]): PublicCatalogue => ({
    language,
    name: language,
    direction: "ltr",
    messages,
  });
  const en = catalogue("en", ["pages.a", "You may ask."], ["pages.b", "Keep copies."]);
  const es = catalogue("es", ["pages.a", "Puede pedir."], ["pages.b", "Guarde copias."]);
  const rests = new Map([["pages.a", ["us/x#one", "us/x#two"]]]);
  const before = stateOf([en, es], rests, (name) => name);
  const after = (english = en, spanish = es, names = rests, digest = (name: string) => name) =>
    stateOf([english, spanish], names, digest);

  it("is nothing while nothing changes", () => {
    expect(toLookAt(before, after())).toEqual([]);
    // Only the Spanish was made better.
    const better = catalogue("es", ["pages.a", "Usted puede pedir."], ["pages.b", "Guarde copias."]);
    expect(toLookAt(before, after(en, better))).toEqual([]);
  });

  it("is a message whose English changed, and the Spanish is stale until it changes too", () => {
    const changed = catalogue("en", ["pages.a", "You must ask."], ["pages.b", "Keep copies."]);
    expect(toLookAt(before, after(changed))).toEqual([
      { id: "pages.a", why: [{ kind: "english", languages: ["es"] }] },
    ]);
    expect([...staleIn(before, after(changed))]).toEqual([["es", ["pages.a"]]]);
    const both = catalogue("es", ["pages.a", "Debe pedir."], ["pages.b", "Guarde copias."]);
    expect(toLookAt(before, after(changed, both))).toEqual([
      { id: "pages.a", why: [{ kind: "english", languages: [] }] },
    ]);
    expect([...staleIn(before, after(changed, both))]).toEqual([]);
  });

  it("is a message that rests on a statement that changed, came or went", () => {
    const law = (statements: readonly string[]) => [{ id: "pages.a", why: [{ kind: "law", statements }] }];
    expect(
      toLookAt(
        before,
        after(en, es, rests, (name) => (name === "us/x#two" ? "other" : name)),
      ),
    ).toEqual(law(["us/x#two"]));
    expect(toLookAt(before, after(en, es, new Map([["pages.a", ["us/x#one"]]])))).toEqual(law(["us/x#two"]));
    const three = new Map([["pages.a", ["us/x#one", "us/x#two", "us/x#three"]]]);
    expect(toLookAt(before, after(en, es, three))).toEqual(law(["us/x#three"]));
  });

  it("is a message that is new, in one language or in all, or gone", () => {
    const more = catalogue("en", ...en.messages, ["pages.c", "New."]);
    expect(toLookAt(before, after(more, catalogue("es", ...es.messages, ["pages.c", "Nuevo."])))).toEqual([
      { id: "pages.c", why: [{ kind: "new" }] },
    ]);
    const french = catalogue("fr", ["pages.a", "…"], ["pages.b", "…"]);
    expect(
      toLookAt(
        before,
        stateOf([en, es, french], rests, (name) => name),
      ).map(({ id }) => id),
    ).toEqual(["pages.a", "pages.b"]);
    const [one] = en.messages;
    if (one === undefined) throw new Error("no message");
    expect(
      toLookAt(
        before,
        stateOf([catalogue("en", one)], rests, (name) => name),
      ),
    ).toContainEqual({
      id: "pages.b",
      why: [{ kind: "gone" }],
    });
  });

  it("is kept as it is, one message a line", () => {
    const folder = `${mkdtempSync(join(tmpdir(), "looked-"))}/`;
    try {
      writeLooked(before, folder);
      expect(readLooked(folder)).toEqual(before);
      writeLooked(new Map([["ask.a", { words: { en: "1" }, rests: {} }]]), folder);
      expect([...readLooked(folder).keys()]).toEqual(["ask.a"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
