import { describe, expect, it } from "vitest";
import { lawIndex } from "../../src/render/law-index.ts";
import { lawSite } from "../../src/render/site/site-pages.ts";

const files = new Map(lawSite().map(({ path, text }) => [path, text]));

describe("the public pages of the law", () => {
  it("are one for each place in both languages, an index each, and one style", () => {
    const { jurisdictions } = lawIndex();
    expect(jurisdictions.length).toBeGreaterThanOrEqual(53);
    for (const folder of ["law/", "es/law/"]) {
      expect(files.has(`${folder}index.html`)).toBe(true);
      for (const { code } of jurisdictions) expect(files.has(`${folder}${code.toLowerCase()}.html`), code).toBe(true);
    }
    expect(files.size).toBe(2 * jurisdictions.length + 3);
  });

  it("have no script, no inline style and nothing from another host", () => {
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      expect(text, path).not.toMatch(/<script|<style|style="|javascript:/i);
      expect(text.match(/(?:src|href)="(?!\/|#)[^"]*"/g) ?? [], path).toEqual([]);
    }
  });

  it("lead to pages and sections that exist", () => {
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, target = ""] of text.matchAll(/href="#([^"]+)"/g))
        expect(ids.has(target), `${path} #${target}`).toBe(true);
      for (const [, address = ""] of text.matchAll(/href="\/((?:es\/)?law\/[^"#]*)"/g)) {
        const named = address.endsWith("/")
          ? `${address}index.html`
          : address.endsWith(".css")
            ? address
            : `${address}.html`;
        expect(files.has(named), `${path} → ${address}`).toBe(true);
      }
    }
  });

  it("say in each that no licensed lawyer has reviewed it, and name the law in English as English", () => {
    for (const { code } of lawIndex().jurisdictions) {
      const english = files.get(`law/${code.toLowerCase()}.html`) ?? "";
      const spanish = files.get(`es/law/${code.toLowerCase()}.html`) ?? "";
      expect(english, code).toMatch(/not yet (?:been )?reviewed by a lawyer/i);
      expect(spanish, code).toContain('<html lang="es">');
      expect(spanish, code).toContain('<main id="law" lang="en">');
      expect(spanish, code).toContain("Lo que dice la ley está en inglés");
    }
  });

  it("stand in a subfolder of a site, in the languages it offers, with what it puts around them", () => {
    const around = () => ({ head: '<meta name="site">\n', body: "<p>Ours</p>\n" });
    const inFolder = lawSite({ base: "/records/", ending: ".html", folders: { es: "" }, around });
    expect(inFolder.length).toBe(lawIndex().jurisdictions.length + 2);
    for (const { path, text } of inFolder) {
      if (!path.endsWith(".html")) continue;
      expect(path).toMatch(/^law\//);
      expect(text.match(/(?:src|href)="(?!\/records\/|#)[^"]*"/g) ?? [], path).toEqual([]);
      expect(text, path).not.toContain('hreflang="en"');
      expect(text, path).toMatch(/<meta name="site">\n<\/head>[\s\S]*<p>Ours<\/p>\n<nav class="site"/);
    }
    const index = inFolder.find(({ path }) => path === "law/index.html")?.text ?? "";
    expect(index).toContain('href="/records/law/ca.html"');
  });
});
