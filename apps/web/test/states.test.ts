import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { barIn, cellOf, type OpenedSite, openSite } from "./opened-site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openAll(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
}

async function toRoom(page: Page, room: RegExp, shows: string): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: room }).click();
  await page.locator(shows).waitFor();
}

describe.skipIf(!needs.browser)("charges of states", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function sample(path = "/attorneys", options = {}) {
    const opened = await site.open({ path, ...options });
    await opened.page.getByRole("button", { name: /several states|varios estados/ }).click();
    await opened.page.locator(".findings").waitFor();
    return opened;
  }

  it("stand each under its own law, which says that no lawyer has reviewed it, with what helps nobody folded", async () => {
    const { page } = await sample();
    const ofCalifornia = page.locator(".of-law").filter({ has: page.getByRole("heading", { name: "California" }) });
    expect(await ofCalifornia.locator(".note").innerText()).toContain(
      "Not yet reviewed by a lawyer licensed in California.",
    );
    const folded = ofCalifornia.locator("details.other-reliefs");
    expect(await folded.getByRole("columnheader").filter({ visible: true }).count()).toBe(0);
    await folded.locator("summary").first().click();
    const others = folded.locator("button.cell");
    expect(await others.count()).toBeGreaterThan(0);
    for (const each of await others.all()) expect(await each.getAttribute("data-settled")).toBe("no");
    expect(await barIn(cellOf(page, "Count 1, INV-09012", "us-ny/ny-cpl-440.10-1-i"))).toBe("yes..yes");
  });

  it("are asked about in the words of the state's own law, in Spanish with the law in English", async () => {
    for (const [path, room, asks] of [
      ["/attorneys", /^Questions$/, "The law of Texas asks"],
      ["/es/attorneys", /^Preguntas$/, "La ley de Texas pide"],
    ] as const) {
      const { page } = await sample(path);
      await toRoom(page, room, ".asking");
      await page.locator(".looks input[type=radio]").nth(1).check();
      await openAll(page);
      const question = page.locator("details.question").filter({ hasText: asks }).first();
      const law = question.locator(".laws [lang=en]").first();
      expect(await law.locator("cite").innerText()).toContain("Tex. Gov't Code § 411.0728");
      expect(await question.locator(".why").allInnerTexts()).not.toContain("18 U.S.C.");
    }
  });

  it("take the day that a period counts from, and then say when one may ask", async () => {
    const { page } = await sample();
    const cell = cellOf(page, "Count 1, INV-09013", "us-tx/tx-gov-411.0728");
    await cell.click();
    expect(await page.locator(".of-state").innerText()).toContain("one year after completion of the sentence");
    await toRoom(page, /^Questions$/, ".asking");
    await page.locator(".looks input[type=radio]").nth(1).check();
    const question = page.locator("details.question").filter({ hasText: "Sentence completed on" });
    await question.locator("summary").first().click();
    await question.getByRole("textbox").fill("2016-03");
    await question.getByRole("button", { name: "Enter" }).click();
    await expect.poll(() => question.locator("summary").first().innerText()).toContain("2016-03");
    await toRoom(page, /^Record$/, ".record");
    expect(await page.locator(".record").innerText()).toContain("Sentence completed on");
  });

  it("are typed by hand with the court as printed, and show it by its name", async () => {
    const { page } = await site.open();
    await page.getByRole("button", { name: "Type a record by hand" }).click();
    await page.locator(".record").waitFor();
    await page.getByLabel("Court", { exact: true }).fill("Superior Court of California, County of Kern");
    await page.getByLabel("Docket number").fill("INV-09021");
    await page.getByRole("button", { name: "Add" }).first().click();
    await page.getByRole("heading", { name: "California Superior Court, Kern INV-09021" }).waitFor();
    await page.getByLabel("Offense", { exact: true }).first().fill("Penal Code § 647(b)");
    await page.getByRole("button", { name: "Add" }).first().click();
    const charge = page.locator(".subject.level-4");
    await charge.waitFor();
    expect(await charge.textContent()).toContain("Class or degree");
    expect(await charge.textContent()).not.toContain("Circuit");
    await toRoom(page, /^Findings$/, ".findings");
    expect(await page.locator(".of-law h3").allInnerTexts()).toEqual(["California"]);
    expect(await page.locator(".remarks").innerText()).not.toContain("statute");
  });

  describe.each([
    ["light", 1440, "/attorneys"],
    ["dark", 768, "/es/attorneys"],
    ["light", 360, "/es/attorneys"],
  ] as const)("are for everybody to read, %s at %i px", (colorScheme, width, path) => {
    const options = { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" } as const;

    it("in the findings, with a proof and what is folded open", async () => {
      const { page, wrongs } = await sample(path, options);
      await cellOf(page, /INV-09013/, "us-tx/tx-gov-411.0728").click();
      await page.locator("details.other-reliefs > summary").first().click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(wrongs).toEqual([]);
    });

    it("in the questions, with one open that a state's law asks", async () => {
      const { page, wrongs } = await sample(path, options);
      await toRoom(page, /^(Questions|Preguntas)$/, ".asking");
      await page.locator(".looks input[type=radio]").nth(1).check();
      await page
        .locator("details.question")
        .filter({ has: page.locator(".laws") })
        .first()
        .locator("summary")
        .first()
        .click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(wrongs).toEqual([]);
    });
  });
});
