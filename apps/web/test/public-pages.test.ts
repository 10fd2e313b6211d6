import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { pages } from "../src/public/pages/index.ts";
import { helpNow } from "../src/public/safety/help-now.data.ts";
import { addressOf } from "../src/public/site/address.ts";
import { policy } from "../src/public/site/policy.ts";
import { ownSite } from "../src/public/site/settings.ts";
import { type OpenedSite, openSite } from "./opened-site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const paths = ownSite.languages.flatMap((language) => pages.map(({ slug }) => addressOf(slug, language, ownSite)));
const TELLING = /traffick|trata|surviv|sobreviv|victim|víctim|crim|delit|convict|conden|police|polic|prostit|abus/i;

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.skipIf(!needs.browser)("the survivors' pages", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("say of themselves what the server says, but who may frame them", async () => {
    const response = await fetch(`${site.url}/you/`);
    const said = response.headers.get("content-security-policy")?.split(/;\s*/) ?? [];
    expect(said).toContain("frame-ancestors 'none'");
    expect(policy.split("; ")).toEqual(said.filter((part) => !part.startsWith("frame-ancestors") && part !== ""));
    expect(await response.text()).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
  });

  it("each fit 320 px, have a neutral title and address, help and Exit, ask only this site, and leave nothing", async () => {
    const { page, requests, wrongs } = await site.open({ path: "/", viewport: { width: 320, height: 568 } });
    for (const path of paths) {
      await page.goto(site.url + path);
      const { width, title, lang, links } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        title: document.title,
        lang: document.documentElement.lang,
        links: [...document.querySelectorAll("a.exit")].map((link) => link.getAttribute("href")),
      }));
      expect(width, path).toBeLessThanOrEqual(320);
      expect(title, path).toMatch(/^Setaside$| – Setaside$/);
      expect(`${title} ${path}`).not.toMatch(TELLING);
      expect(lang, path).toBe(path.startsWith("/es/") ? "es" : "en");
      expect(links, path).toEqual([ownSite.exit]);
      await page.locator(".help-now summary").click();
      expect(await page.getByRole("link", { name: helpNow.hotline.phone }).first().isVisible(), path).toBe(true);
    }
    expect(paths.length).toBeGreaterThan(20);
    expect(requests.filter((address) => !address.startsWith(`${site.url}/`))).toEqual([]);
    expect(wrongs).toEqual([]);
    const left = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
      name: window.name,
    }));
    expect(left).toEqual({ stored: 0, databases: 0, caches: 0, workers: 0, cookie: "", name: "" });
  });

  it.each([
    ["light", 1440],
    ["dark", 360],
  ] as const)("are for everybody to use: axe finds nothing, %s at %i px", async (colorScheme, width) => {
    const { page } = await site.open({ path: "/", colorScheme, viewport: { width, height: 800 } });
    for (const path of ["/", "/you/", "/es/", "/es/you/"]) {
      await page.goto(site.url + path);
      expect(await axe(page), path).toEqual([]);
      await page.locator(".help-now summary").click();
      expect(await axe(page), `${path}, help open`).toEqual([]);
    }
  });

  it("print without the bar, and with nothing of it in the way", async () => {
    const { page } = await site.open({ path: "/you/" });
    await page.emulateMedia({ media: "print" });
    for (const part of [".always", ".skip", ".languages", ".about-exit"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator("main").isVisible()).toBe(true);
  });
});
