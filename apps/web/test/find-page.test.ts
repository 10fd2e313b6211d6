import { placeName, stateLaws } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { helpers } from "../src/public/help/who-helps.data.ts";
import { sureAddress } from "../src/public/help/who-helps.ts";
import { publicSite } from "../src/public/site/index.tsx";
import { ownSite } from "../src/public/site/settings.ts";
import { wordsOf } from "../src/public/words/index.ts";

const files = { style: "a.css", exit: "exit.js", screener: [] };

/** What stands between the bar and the foot of the page, as HTML. */
function pageOf(language: "en" | "es", site = ownSite): string {
  const path = language === "en" ? "you/find.html" : "es/you/find.html";
  const text = publicSite(files, site).find((file) => file.path === path)?.text ?? "";
  return text.slice(text.indexOf("<main"), text.indexOf("</main>"));
}

const bothLanguages = [
  ["en", pageOf("en")],
  ["es", pageOf("es")],
] as const;

describe("the page of who can help", () => {
  it.each(bothLanguages)("says what call takers may have to report before the number, in %s", (language, page) => {
    const { t } = wordsOf(language);
    const [report, number] = [page.indexOf(t("find.mayReport")), page.indexOf('href="tel:')];
    expect(report).toBeGreaterThan(page.indexOf(t("find.before.ask")));
    expect(number).toBeGreaterThan(report);
  });

  it.each(bothLanguages)("names everyone, and links only where the address was looked up, in %s", (_, page) => {
    const links = [...page.matchAll(/<a href="(https?:[^"]+)"/g)].map(([, to = ""]) => to.replaceAll("&amp;", "&"));
    expect(links.sort()).toEqual(helpers.flatMap((each) => sureAddress(each) ?? []).sort());
    for (const { name } of helpers) expect(page).toContain(`<bdi>${name.replaceAll("&", "&amp;")}</bdi>`);
  });

  it.each(bothLanguages)("has every place, opened without a script, in %s", (language, page) => {
    for (const code of stateLaws().keys()) {
      const from = page.indexOf(`<details id="${code.toLowerCase()}">`);
      expect(page.slice(from, page.indexOf("</summary>", from)), code).toContain(placeName(code, language));
    }
    expect(page).not.toContain("<script");
  });

  it.each(bothLanguages)("warns before it says how papers are got, in %s", (language, page) => {
    const { t } = wordsOf(language);
    const how = page.indexOf(t("find.paper.own.how"));
    for (const id of ["warrant", "mail", "fingerprints", "immigration", "first"] as const) {
      const at = page.indexOf(t(`find.caution.${id}`));
      expect(at, id).toBeGreaterThan(0);
      expect(at, id).toBeLessThan(how);
    }
    expect(page).toContain(t("find.paper.fbi.how", { fee: 18 }));
  });

  it.each(bothLanguages)("tells a pause by its days alone, in %s", (language, page) => {
    const [from, until] =
      language === "en" ? ["1 February 2026", "30 April 2026"] : ["1 de febrero de 2026", "30 de abril de 2026"];
    expect(page).toContain(wordsOf(language).t("find.paused", { from, until }));
  });

  it("puts an organisation's partners before all others, in the words of their language", () => {
    const partners = [
      {
        name: "Lakeside Legal Aid",
        what: { en: "It helps in our town.", es: "Ayuda en nuestra ciudad." },
        phone: "555-0100",
      },
      { name: "Harbor House", what: { en: "It has beds." }, url: "https://harbor.example/" },
    ];
    const [en, es] = [pageOf("en", { ...ownSite, partners }), pageOf("es", { ...ownSite, partners })];
    expect(en.indexOf("Lakeside Legal Aid")).toBeGreaterThan(0);
    expect(en.indexOf("Harbor House")).toBeLessThan(en.indexOf("National Human Trafficking Hotline"));
    expect(en).toContain('<a href="tel:555-0100"');
    expect(es).toContain("Ayuda en nuestra ciudad.");
    expect(es).not.toContain("It has beds.");
    expect(pageOf("en")).not.toContain(wordsOf("en").t("find.partners.heading"));
  });
});
