import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { barIn, cellOf, type OpenedSite, openSite, tryExample } from "./opened-site.ts";

const VACATE = "us/vacate-conviction-level-a";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(!needs.browser)("everybody can use the page", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 360],
  ] as const)("axe finds nothing, %s at %i px", async (colorScheme, width) => {
    const { page } = await site.open({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
    await tryExample(page);
    await cellOf(page, /^Count 1/, VACATE).click();
    await page.locator("details").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ["a phone", { viewport: { width: 360, height: 780 } }],
    ["the smallest width of WCAG 1.4.10", { viewport: { width: 320, height: 640 } }],
    ["a desk at 200 % zoom", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ])("nothing runs off the side on %s", async (_, options) => {
    for (const path of ["/attorneys", "/es/attorneys"]) {
      const { page } = await site.open({ path, ...options });
      expect(await overflows(page)).toBe(0);
      await tryExample(page);
      await page.locator(`[data-relief="${VACATE}"]`).first().click();
      await page.locator("details").evaluateAll((all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      expect(await overflows(page)).toBe(0);
    }
  });

  it("from loading to an answered question, by keyboard alone", async () => {
    const { page } = await site.open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    const tabTo = async (words: RegExp, key = "Tab") => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press(key);
        if (words.test(await focused())) return;
      }
      throw new Error(`no key press leads to ${words}`);
    };
    await tabTo(/Skip to the content/);
    await tabTo(/Try it with an invented record/);
    await page.keyboard.press("Enter");
    await page.locator(".findings").waitFor();
    expect(await focused()).toBe("Findings");
    await tabTo(/^Setaside/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(/Close everything/);
    await page.keyboard.press("Enter");
    await tabTo(/Yes, close it/);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Drop a docket, see the findings");
    await tryExample(page);
    expect(await focused()).toBe("Findings");
    await tabTo(/^A/);
    await tabTo(/not enough is known/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
    expect(await page.getByRole("region", { name: "Vacate conviction: Count 1" }).isVisible()).toBe(true);
    await tabTo(/Timing of the charge/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect
      .poll(() => page.locator(".pages .question").filter({ hasText: "Timing" }).locator("summary").innerText())
      .toContain("During an episode");
  });

  it("what has the focus can be seen", async () => {
    const { page } = await site.open();
    await page.keyboard.press("Tab");
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press("Tab");
      const outlined = await page.evaluate(() => {
        const focused = document.activeElement;
        const shown = focused?.matches("input[type=file]") ? focused.nextElementSibling : focused;
        return shown === null || shown === undefined ? "" : getComputedStyle(shown).outlineStyle;
      });
      expect(outlined).toBe("solid");
    }
  });

  it("targets are at least 24 px high and wide", async () => {
    const { page } = await site.open({ viewport: { width: 360, height: 780 } });
    await tryExample(page);
    await cellOf(page, /^Count 1/, VACATE).click();
    const small = await page.locator("button:visible, summary:visible, label:visible, a:visible").evaluateAll((all) =>
      all.flatMap((each) => {
        const { width, height } = each.getBoundingClientRect();
        return each.classList.contains("only-heard") || (width >= 24 && height >= 24) ? [] : [each.outerHTML];
      }),
    );
    expect(small.filter((html) => !html.includes('class="skip"'))).toEqual([]);
  });

  it("a bar narrows with a motion, and without one where motion is unwelcome", async () => {
    for (const [reducedMotion, duration] of [
      ["no-preference", "0.7s"],
      ["reduce", "0s"],
    ] as const) {
      const { page } = await site.open({ reducedMotion });
      await tryExample(page);
      const span = page.locator(`[data-relief="${VACATE}"] .span`).first();
      const motion = await span.evaluate((each) => getComputedStyle(each).transitionDuration);
      expect(motion.split(", ")[0]).toBe(duration);
    }
  });

  it("the table keeps its rows and headings for those who hear it, also where it is laid out as a list", async () => {
    const { page } = await site.open({ viewport: { width: 360, height: 780 } });
    await tryExample(page);
    const table = page.getByRole("table", { name: "Charges" });
    expect(await table.getByRole("columnheader").count()).toBe(6);
    expect(await table.getByRole("rowheader").count()).toBe(4);
    expect(await barIn(cellOf(page, /^Count 1/, VACATE))).toBe("no..yes");
  });
});
