import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { type OpenedSite, type Opening, openSample, openSite, tryExample } from "./opened-site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const slow = { timeout: 20_000 };

describe.skipIf(!needs.browser)("the plan", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function plan(options: Opening = {}) {
    const opened = await site.open({ reducedMotion: "reduce", ...options });
    await openSample(opened.page);
    await opened.page.locator('nav a[href$="/plan"]').click();
    await opened.page.locator(".plan .trunk").waitFor(slow);
    return opened;
  }

  const openAll = (page: Page) =>
    page.locator("main details").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });

  it("begins with what is urgent, and goes by court, each step after what must come first", async () => {
    const { page, wrongs } = await plan();
    const headings = await page.locator(".plan h2:visible").allInnerTexts();
    expect(headings.slice(0, 3)).toEqual(["Urgent", "Steps, in order", "Immigration"]);
    expect(headings).toContain("Papers to get");
    expect(headings).toContain("After the grant");
    const numbers = (await page.locator(".number").allInnerTexts()).map((text) => Number(text.replace(/\D/g, "")));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const step = page.locator(".step", { hasText: "Motion to vacate" }).first();
    expect(await step.locator("summary").first().innerText()).toMatch(/After steps \d, \d/);
    await step.locator("summary").first().click();
    expect(await step.innerText()).toMatch(
      /After step 1 \(Immigration counsel, before anything is drafted\), because:/,
    );
    expect(await step.locator(".because .law-line cite").first().innerText()).not.toBe("");
    expect(wrongs).toEqual([]);
  });

  it("marks and cites every statement of the law", async () => {
    const { page } = await plan();
    await openAll(page);
    const bare = await page
      .locator(".law-line")
      .evaluateAll(
        (all) =>
          all.filter((each) => each.querySelectorAll(".mark").length < 2 || !each.querySelector("cite")?.textContent)
            .length,
      );
    expect(await page.locator(".law-line").count()).toBeGreaterThan(50);
    expect(bare).toBe(0);
  });

  it("leads to the questions from what is missing", async () => {
    const { page } = await plan();
    await openAll(page);
    await page.locator(".missing a").first().click();
    await expect.poll(() => page.url()).toBe(`${site.url}/questions`);
  });

  it("puts what harms or does not help before all other advice on immigration", async () => {
    const { page } = await plan();
    const groups = page.getByRole("region", { name: "Immigration" }).locator(":scope > details > summary h3");
    expect((await groups.allInnerTexts()).slice(0, 2)).toEqual(["May harm", "May not help"]);
  });

  it("prints everything opened, once for each relief, with notes for the marks and nobody's name", async () => {
    const { page } = await plan();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const paper = await page.locator("body").innerText();
    expect(paper).toContain("What the motion must contain");
    expect(paper).toContain("Motion to expunge an arrest");
    expect(paper).toMatch(/What holds of every motion of this kind stands at step \d/);
    expect(paper).toMatch(/from general knowledge; last checked 21 November 2026/);
    expect(paper).not.toMatch(/Placeholder|Robin|Leave this page|Answer in Questions/);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".step[open]").count()).toBe(0);
    const pdf = await page.pdf({ format: "Letter" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it.each([
    ["Save as a page (plan.html)", "plan.html", "<!doctype html>"],
    ["Save as text (plan.md)", "plan.md", "# "],
  ])("is saved: %s", async (button, name, start) => {
    const { page, requests } = await plan();
    const before = requests.length;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const text = readFileSync(await download.path(), "utf8");
    expect(text.toLowerCase().startsWith(start)).toBe(true);
    expect(text).toContain("Motion to vacate");
    expect(text).not.toMatch(/Placeholder|Robin/);
    expect(requests.slice(before).filter((url) => !url.startsWith("blob:"))).toEqual([]);
  });

  it("is in Spanish but for the law", async () => {
    const { page } = await plan({ path: "/es/attorneys" });
    expect(await page.locator("h2:visible").first().innerText()).toBe("Urgente");
    expect(await page.locator(".step summary").first().innerText()).toMatch(/Después d/);
    await openAll(page);
    expect(await page.locator(".law:not([lang=en], [lang=en] *)").count()).toBe(
      await page.locator(".statement .law").count(),
    );
  });

  it("opens a step by keyboard", async () => {
    const { page } = await plan();
    await page.locator(".step > summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".step").first().getAttribute("open")).not.toBeNull();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".step") !== null)).toBe(true);
  });

  it.each([
    ["light", 360],
    ["dark", 768],
    ["light", 1440],
  ] as const)("axe finds nothing and nothing runs off the side, %s at %i px", async (colorScheme, width) => {
    // One docket: the whole record shows the same parts again, and takes axe minutes.
    const { page } = await site.open({ reducedMotion: "reduce", colorScheme, viewport: { width, height: 900 } });
    await tryExample(page);
    await page.locator('nav a[href$="/plan"]').click();
    await page.locator(".plan .trunk").waitFor(slow);
    for (const part of [
      ".task",
      ".court",
      ".step",
      ".papers",
      ".not-open",
      ".advisories",
      ".plan > section:last-of-type",
    ]) {
      const all = page
        .locator(part)
        .last()
        .locator("details")
        .or(page.locator(`details${part}`).last());
      await all.evaluateAll((found) => {
        for (const each of found.slice(0, 12)) each.setAttribute("open", "");
      });
    }
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});
