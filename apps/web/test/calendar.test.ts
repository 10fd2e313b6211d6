import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { type OpenedSite, type Opening, openSample, openSite } from "./opened-site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const slow = { timeout: 20_000 };

describe.skipIf(!needs.browser)("the calendar", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function calendar(options: Opening = {}) {
    const opened = await site.open({ reducedMotion: "reduce", ...options });
    await openSample(opened.page);
    await opened.page.locator('nav a[href$="/calendar"]').click();
    const nevada = opened.page
      .locator(".motion")
      .filter({ hasText: /Motion to vacate|anular/ })
      .filter({ hasText: "Nevada" });
    await nevada.waitFor(slow);
    return { ...opened, nevada };
  }

  async function enter(field: ReturnType<Page["locator"]>, day: string): Promise<void> {
    await field.fill(day);
    await field.press("Enter");
  }

  const dates = (part: ReturnType<Page["locator"]>) => part.locator(".due").allInnerTexts();

  it("counts from the filing: 6 July 2026, with its sentence and its flag, and 3 July in the other reading", async () => {
    const { page, nevada, wrongs } = await calendar();
    await enter(nevada.getByLabel("The motion was filed"), "2026-06-03");
    const opposition = nevada.locator(".periods > li").first();
    await expect.poll(() => dates(opposition), slow).toEqual(["Friday 3 July 2026", "Monday 6 July 2026"]);
    const said = await opposition.innerText();
    expect(said).toContain(
      "Day 30 after Wednesday 3 June 2026 is Friday 3 July 2026, the day on which Independence Day is observed; the next day that is no weekend or holiday is Monday 6 July 2026.",
    );
    expect(said).toContain("is the Friday on which a holiday that falls on a Saturday is observed");
    expect(said).toContain("the Government may");
    expect(await opposition.locator(".date-mark").allInnerTexts()).toEqual(["safe", "likelier"]);
    expect(await opposition.locator(".law-line cite").count()).toBeGreaterThan(0);
    const next = page.getByRole("region", { name: "Next" });
    expect((await dates(next)).length).toBeGreaterThan(2);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("2026-06-03");
    expect(wrongs).toEqual([]);
  });

  it("counts the hearing from an early opposition, shows the other reading, and the plan's step has the dates", async () => {
    const { page, nevada } = await calendar();
    await enter(nevada.getByLabel("The motion was filed"), "2026-06-03");
    await enter(nevada.getByLabel("The Government’s response was filed"), "2026-06-10");
    const hearing = nevada.locator(".periods > li").filter({ hasText: "The hearing, where the motion is opposed" });
    await expect.poll(() => dates(hearing), slow).toEqual(["Thursday 18 June 2026", "Thursday 25 June 2026"]);
    expect(await hearing.innerText()).toMatch(/If: .*original motion/);
    await page.locator('nav a[href$="/plan"]').click();
    const step = page.locator(".step", { hasText: "2:19-cr-09002" }).filter({ hasText: "Motion to vacate" });
    await step.locator("summary").first().click();
    expect(await step.locator(".step-dates").innerText()).toContain("Friday 3 July 2026 or Monday 6 July 2026");
  });

  it("says of a period that waits which event starts it", async () => {
    const { nevada } = await calendar();
    await nevada.locator(".waiting summary").click();
    expect(await nevada.locator(".waiting").innerText()).toContain("It starts on the day when the motion was filed.");
  });

  it("has no countdown", async () => {
    const { page, nevada } = await calendar();
    await enter(nevada.getByLabel("The motion was filed"), "2027-06-03");
    await page.locator(".due-list li").first().waitFor(slow);
    expect(await page.locator("main").innerText()).not.toMatch(/days? (left|to go|remaining|overdue)|in \d+ days/i);
  });

  it("takes no day that is none, and says how to write it; an impossible one is answered", async () => {
    const { page, nevada } = await calendar();
    const filed = nevada.getByLabel("The motion was filed");
    await enter(filed, "6/3/2026");
    expect(await nevada.getByRole("alert").innerText()).toContain("Write the day as 2026-06-03");
    expect(await filed.getAttribute("aria-invalid")).toBe("true");
    await enter(filed, "2026-02-30");
    await expect.poll(() => nevada.locator(".problem").count(), slow).toBe(1);
    expect(await page.locator(".due").count()).toBe(0);
  });

  it("is undone and done again", async () => {
    const { page, nevada } = await calendar();
    const filed = nevada.getByLabel("The motion was filed");
    await enter(filed, "2026-06-03");
    await expect.poll(() => nevada.locator(".periods").count(), slow).toBe(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => nevada.locator(".periods").count(), slow).toBe(0);
    expect(await filed.inputValue()).toBe("");
    await page.getByRole("button", { name: "Redo" }).click();
    await expect.poll(() => filed.inputValue(), slow).toBe("2026-06-03");
  });

  it("adds a sentence reduction by hand, which says that it has none of the periods, and removes it", async () => {
    const { page } = await calendar();
    await page.getByText("Add a motion that is not in the plan").click();
    await page.getByLabel("What it asks for").selectOption("us/sentence-reduction");
    await page.locator(".add").getByLabel("Court").selectOption("mad");
    await page.getByRole("button", { name: "Add motion" }).click();
    const added = page.locator(".motion").filter({ hasText: "not in the plan" });
    await added.waitFor(slow);
    expect(await added.innerText()).toContain("The 30, 15 and 45 day periods do not apply");
    expect(await added.innerText()).toContain("District of Massachusetts");
    await added.getByRole("button", { name: /^Remove/ }).click();
    await expect.poll(() => added.count(), slow).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("motions");
  });

  it("moves a date past days on which the clerk's office was shut, and back", async () => {
    const { page, nevada } = await calendar();
    await enter(nevada.getByLabel("The motion was filed"), "2026-06-01");
    const opposition = nevada.locator(".periods > li").first();
    await expect.poll(() => dates(opposition), slow).toEqual(["Wednesday 1 July 2026"]);
    const closures = page.locator(".closures");
    await closures.getByLabel("First day").fill("2026-07-01");
    await closures.getByRole("button", { name: "Add closed days" }).click();
    await expect.poll(() => dates(opposition), slow).toEqual(["Thursday 2 July 2026"]);
    await closures.getByRole("button", { name: "Remove Wednesday 1 July 2026" }).click();
    await expect.poll(() => dates(opposition), slow).toEqual(["Wednesday 1 July 2026"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("closures");
  });

  it("saves the dates for a calendar program under titles that tell nothing, and says so first", async () => {
    const { page, nevada } = await calendar();
    await enter(nevada.getByLabel("The motion was filed"), "2026-06-03");
    const save = page.getByRole("button", { name: "Save the dates (dates.ics)" });
    await save.waitFor(slow);
    expect(await page.locator("#save-dates").innerText()).toContain("each entry is called only “Date to check 1”");
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    expect(download.suggestedFilename()).toBe("dates.ics");
    const text = readFileSync(await download.path(), "utf8");
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const titles = events.map((event) => String(event.getFirstPropertyValue("summary")));
    expect(titles).toEqual(["Date to check 1", "Date to check 2", "Date to check 3"]);
    expect(text).not.toMatch(/vacat|traffick|Government|Nevada|Placeholder|DESCRIPTION/i);
  });

  it("says nothing of a case in its address and title", async () => {
    const { page, nevada } = await calendar();
    await enter(nevada.getByLabel("The motion was filed"), "2026-06-03");
    await expect.poll(() => nevada.locator(".periods").count(), slow).toBe(1);
    expect(page.url()).toBe(`${site.url}/calendar`);
    expect(await page.title()).toBe("Calendar – Setaside");
  });

  it("is in Spanish", async () => {
    const { nevada } = await calendar({ path: "/es/attorneys" });
    await enter(nevada.getByLabel("Se presentó la petición"), "2026-06-03");
    await expect
      .poll(() => nevada.locator(".periods > li").first().innerText(), slow)
      .toContain("lunes, 6 de julio de 2026");
  });

  it.each([
    ["light", 360],
    ["dark", 768],
    ["light", 1440],
  ] as const)("axe finds nothing and nothing runs off the side, %s at %i px", async (colorScheme, width) => {
    const { page, nevada } = await calendar({ colorScheme, viewport: { width, height: 900 } });
    await enter(nevada.getByLabel("The motion was filed"), "2026-06-03");
    await page.locator(".due-list li").first().waitFor(slow);
    await page.locator("main details").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});
