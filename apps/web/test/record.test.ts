import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docketPage, type PageParts } from "../../../packages/readers/test/docket-page.ts";
import { needs } from "../../../test/needs.ts";
import { give, type OpenedSite, type Opening, openSample, openSite, tryExample } from "./opened-site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const twoDefendants = fileURLToPath(
  new URL("../../../packages/readers/test/fixtures/two-defendants.html", import.meta.url),
);

const part = (page: Page, name: RegExp | string) => page.getByRole("region", { name, exact: typeof name === "string" });
const value = (page: Page, subject: string, fact: string) =>
  page.locator(`button.value[data-field="${subject} ${fact}"]`);
const marked = (page: Page) => page.locator("mark").allTextContents();
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.field ?? document.activeElement?.tagName);

const COUNT_1 = "charge:nvd:2:19-cr-09002:1:1";
const CASE = "case:nvd:2:19-cr-09002:1";

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function toRecord(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^(Record|Expediente)$/ }).click();
  await page.locator(".record").waitFor();
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Is in the sight of the part of the page that scrolls it. */
const isInSight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => {
      const [box, frame] = [each.getBoundingClientRect(), each.closest(".passages")?.getBoundingClientRect()];
      return frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom;
    });

describe.skipIf(!needs.browser)("the record", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function example(options: Opening = {}): Promise<Page> {
    const { page } = await site.open({ viewport: { width: 1440, height: 700 }, ...options });
    await tryExample(page);
    await toRecord(page);
    return page;
  }

  /** Two sheets of one case, printed at different times. */
  async function twoSheets(first: PageParts, second: PageParts): Promise<Page> {
    const { page } = await site.open({ viewport: { width: 1440, height: 900 } });
    await page.locator("input[type=file]").setInputFiles(
      [first, second].map((parts, at) => ({
        name: `sheet-${at}.html`,
        mimeType: "text/html",
        buffer: Buffer.from(docketPage(parts)),
      })),
    );
    await page.locator(".findings").waitFor();
    await toRecord(page);
    return page;
  }

  it("lights the words that a value was read from, in sight, and says so", async () => {
    const page = await example();
    await value(page, COUNT_1, "disposition").click();
    expect((await marked(page)).join(" ")).toMatch(
      /Custody of the BOP.*Guilty plea entered by \[client\].*JUDGMENT as to/s,
    );
    expect(await isInSight(page, "mark")).toBe(true);
    expect(await page.locator(".record [role=status]").textContent()).toMatch(
      /^Read from Pending Counts, row 1; entry 24/,
    );
    await value(page, "arrest:nvd:2:19-cr-09002:1:1", "date").click();
    await expect.poll(() => marked(page)).toEqual([expect.stringMatching(/^Arrest of \[client\]/)]);
    expect(await isInSight(page, "mark")).toBe(true);
    expect(await page.locator(".record").textContent()).not.toContain("Placeholder");
  });

  it("goes from value to value with the arrow keys, edits with Enter and leaves with Escape", async () => {
    const page = await example();
    await value(page, CASE, "filed").focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(`${CASE} terminated`);
    expect(await marked(page)).toEqual(["TERMINATED: 12/18/2019"]);
    await page.keyboard.press("ArrowUp");
    expect(await marked(page)).toEqual(["Date Filed: 04/04/2019"]);
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Filed" });
    expect(await field.inputValue()).toBe("2019-04-04");
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await field.count()).toBe(0);
    expect(await focused(page)).toBe(`${CASE} filed`);
    await page.keyboard.press("Escape");
    expect(await marked(page)).toEqual([]);
  });

  it("lists what was read from a passage, and leads to it", async () => {
    const page = await example();
    const passage = page.locator(".passage").filter({ hasText: "entry 9" }).last();
    await passage.getByText("1 value was read here").click();
    await passage.getByRole("button", { name: /^Complaint 1, How it ended: Superseded/ }).click();
    await expect.poll(() => focused(page)).toBe("charge:nvd:2:19-cr-09002:1:c1 disposition");
    expect((await marked(page)).join()).toContain("INDICTMENT as to [client]");
  });

  it("keeps a correction in place of what was read, shows both, and takes it back", async () => {
    const page = await example();
    const ending = value(page, COUNT_1, "disposition");
    await ending.click();
    await page.getByRole("button", { name: "Change" }).click();
    await page.getByRole("combobox", { name: "How it ended" }).selectOption({ label: "Vacated" });
    await page.getByRole("button", { name: "Keep" }).click();
    await expect.poll(() => ending.textContent()).toBe("Vacated");
    await expect.poll(() => focused(page)).toBe(`${COUNT_1} disposition`);
    const field = page.locator(".field").filter({ has: ending });
    expect(await field.textContent()).toContain("your word");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await field.locator("del").textContent()).toBe("Convicted on a plea of guilty, 16 December 2019");
    await page.getByRole("link", { name: "Findings" }).click();
    expect(await page.getByRole("rowheader", { name: /^Count 1/ }).textContent()).toContain("vacated");
    await toRecord(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => ending.textContent()).toBe("Convicted on a plea of guilty, 16 December 2019");
    expect(await field.locator("del").count()).toBe(0);
  });

  it("says that a fact is not known, and lets what was read stand again", async () => {
    const page = await example();
    const ending = value(page, COUNT_1, "disposition");
    await ending.click();
    await page.getByRole("button", { name: "Not known" }).click();
    await expect.poll(() => ending.textContent()).toBe("Not known");
    await page.getByRole("button", { name: "Take back: what was read stands again" }).click();
    await expect.poll(() => ending.textContent()).toContain("Convicted on a plea of guilty");
  });

  it("takes a date as people know it, and refuses another where it is typed", async () => {
    const page = await example();
    await page.locator(`[data-field="${COUNT_1} offenseDate"]`).evaluate((each) => {
      each.closest("details")?.setAttribute("open", "");
    });
    await page.locator(`[data-field="${COUNT_1} offenseDate"]`).click();
    const field = page.getByRole("textbox", { name: "Offense date" });
    await field.fill("May 2014");
    await field.press("Enter");
    expect(await field.evaluate((each) => (each as HTMLInputElement).validity.patternMismatch)).toBe(true);
    await field.fill("2014-05");
    await field.press("Enter");
    await expect.poll(() => value(page, COUNT_1, "offenseDate").textContent()).toBe("May 2014");
    await expect.poll(() => focused(page)).toBe(`${COUNT_1} offenseDate`);
  });

  it("shows what two documents say differently, chooses nothing, and lets the attorney settle it", async () => {
    const sheet = (filed: string) => ({
      filed,
      defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] as const }],
    });
    const page = await twoSheets(sheet("01/02/2015"), sheet("01/03/2015"));
    const field = page.locator(".field[data-conflict=true]").filter({ hasText: "Filed" });
    expect(await field.textContent()).toContain("The sources differ. Nothing is chosen until you say which holds.");
    expect(await field.locator("button.value").allTextContents()).toEqual(["2 January 2015", "3 January 2015"]);
    expect(await page.locator(".documents button").allTextContents()).toEqual([
      "District of Nevada, 2:19-cr-00999 document 1",
      "District of Nevada, 2:19-cr-00999 document 2",
    ]);
    await field.getByRole("button", { name: /3 January 2015/ }).click();
    expect(await marked(page)).toEqual(["Date Filed: 01/03/2015"]);
    await field.getByRole("button", { name: "This one holds" }).click();
    await expect.poll(() => page.locator(".field[data-conflict=true]").filter({ hasText: "Filed" }).count()).toBe(0);
    const settled = page.locator(".field").filter({ hasText: "Filed" }).first();
    expect(await settled.locator("button.value").allTextContents()).toEqual(["3 January 2015"]);
    expect(await settled.locator("del").textContent()).toBe("2 January 2015");
  });

  it("takes a record typed from nothing by keyboard alone, up to the findings", async () => {
    const { page } = await site.open();
    await page.getByRole("button", { name: "Type a record by hand" }).click();
    await page.locator(".record").waitFor();
    expect(await page.locator(".record").textContent()).toContain("No case yet. Begin with its court");
    await page.getByLabel("Court", { exact: true }).focus();
    await page.keyboard.type("District of Nevada");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2:19-cr-09777");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("District of Nevada 2:19-cr-09777");
    await page.getByRole("textbox", { name: "Offense", exact: true }).focus();
    await page.keyboard.type("18:2113(a) Bank Robbery");
    await page.keyboard.press("Enter");
    await part(page, "Count 1").waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("statute");
    await page.keyboard.type("18:1952(a)(3)");
    await page.keyboard.press("Tab");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("alert").filter({ hasText: "Count 1 is there already" }).count()).toBe(1);
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await part(page, "Count 2").waitFor();
    await page.getByText("Add an arrest", { exact: true }).press("Enter");
    await page.getByLabel("Date", { exact: true }).focus();
    await page.keyboard.type("2019-03");
    await page.keyboard.press("Enter");
    await part(page, /^arrest, March 2019/i).waitFor();
    await page.getByText("Add an offense booked", { exact: true }).press("Enter");
    await part(page, /^arrest, March 2019/i)
      .getByRole("textbox", { name: "Offense", exact: true })
      .focus();
    await page.keyboard.type("18:1543");
    await page.keyboard.press("Enter");
    await expect.poll(() => part(page, /^arrest, March 2019/i).textContent()).toContain("18:1543");
    await page.getByRole("button", { name: "Add an episode" }).press("Enter");
    await part(page, /^episode 1$/i).waitFor();
    await page.getByRole("link", { name: "Findings" }).click();
    await page.getByRole("rowheader", { name: /^Count 2/ }).waitFor();
    expect(await page.getByRole("rowheader", { name: /^Count 1/ }).textContent()).toContain("18 U.S.C. § 2113(a)");
    expect(await page.getByRole("rowheader").count()).toBe(4);
  });

  it("adds a charge to a case that was read, removes it again, and never loses the focus", async () => {
    const page = await example();
    await page.getByText("Add a charge", { exact: true }).click();
    const offense = page.getByRole("textbox", { name: "Offense", exact: true });
    await offense.fill("18:371");
    await offense.press("Enter");
    const added = part(page, "Count 4");
    await added.waitFor();
    expect(await page.locator("h3").filter({ hasText: "District of Nevada" }).count()).toBe(1);
    await added.getByRole("button", { name: "Remove this charge" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => added.count()).toBe(0);
    expect(await focused(page)).not.toBe("BODY");
    await page.getByRole("button", { name: "Undo" }).click();
    await added.waitFor();
  });

  it("shows remarks beside the charge they concern, and leads to their place", async () => {
    const page = await example();
    const notes = part(page, "Count 3").getByRole("complementary");
    expect(await notes.textContent()).toContain("The disposition is blank");
    await notes.getByRole("button", { name: "Pending Counts, row 3" }).click();
    const lit = page.locator(".passage[data-lit=true]");
    expect(await lit.textContent()).toContain("18:1952(a)(3)");
    await expect.poll(() => lit.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it("adds and closes documents, and says what keeps one from being read", async () => {
    const page = await example();
    await give(page, "%PDF-1.7\n");
    expect(await page.getByRole("alert").textContent()).toContain("This is a PDF.");
    expect(await page.locator(".source").count()).toBe(1);
    await give(page, readFileSync(twoDefendants));
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Read this defendant" }).click();
    // Somebody else’s docket: it is not taken, and said so.
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".record h3").filter({ hasText: "District of Nevada" }).count()).toBe(1);
    await page.getByRole("button", { name: "Close this document" }).click();
    await expect.poll(() => page.locator(".source").count()).toBe(0);
    expect(await page.locator(".record").textContent()).toContain("No case yet.");
  });

  it("shows the document as a second view on a phone, reached from a value and back", async () => {
    const page = await example({ viewport: { width: 360, height: 780 } });
    expect(await page.locator(".source").isVisible()).toBe(false);
    await value(page, COUNT_1, "statute").click();
    await page.locator(".detail").getByRole("button", { name: "Pending Counts, row 1" }).click();
    expect(await page.locator(".source").isVisible()).toBe(true);
    expect(await marked(page)).toEqual(["21:846 - Conspiracy to Distribute a Controlled Substance (Felony)"]);
    await page.getByRole("button", { name: "Back to the reading" }).click();
    expect(await page.locator(".source").isVisible()).toBe(false);
    expect(await focused(page)).toBe(`${COUNT_1} statute`);
  });

  it.each([
    ["the invented record", "light", 360],
    ["one docket", "dark", 768],
    ["the invented record", "dark", 1440],
    ["one docket", "light", 1440],
  ] as const)(
    "axe finds nothing and nothing runs off: %s, %s at %i px",
    async (what, colorScheme, width) => {
      const { page } = await site.open({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
      await (what === "one docket" ? tryExample(page) : openSample(page));
      await toRecord(page);
      await page.locator("button.value[data-read=true]").nth(8).click();
      await page.locator("details").evaluateAll((all) => {
        for (const each of all) if (!each.closest(".passages")) each.setAttribute("open", "");
      });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.locator(".detail").getByRole("button", { name: "Change" }).click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      const small = await page.locator(".record button:visible, .record summary:visible").evaluateAll((all) =>
        all.flatMap((each) => {
          const { width: wide, height } = each.getBoundingClientRect();
          return wide >= 24 && height >= 24 ? [] : [each.outerHTML];
        }),
      );
      expect(small).toEqual([]);
    },
    180_000,
  );

  it("speaks Spanish, with the documents’ words marked as English", async () => {
    const page = await example({ path: "/es/attorneys" });
    await value(page, COUNT_1, "disposition").click();
    expect(await value(page, COUNT_1, "disposition").textContent()).toBe(
      "Condena por declaración de culpabilidad, 16 de diciembre de 2019",
    );
    expect(await value(page, COUNT_1, "statute").getAttribute("lang")).toBe("en");
    expect(await page.locator(".passage .text").first().getAttribute("lang")).toBe("en");
    expect(await page.getByRole("button", { name: "No se sabe" }).count()).toBe(1);
  });

  it("keeps and asks for nothing", async () => {
    const { page, requests, wrongs } = await site.open({ viewport: { width: 1440, height: 900 } });
    await tryExample(page);
    const loaded = requests.length;
    await toRecord(page);
    await value(page, COUNT_1, "disposition").click();
    await page.locator(".detail").getByRole("button", { name: "Not known" }).click();
    await expect.poll(() => value(page, COUNT_1, "disposition").textContent()).toBe("Not known");
    expect(requests.slice(loaded).filter((address) => address !== `${site.url}/icon.svg`)).toEqual([]);
    expect(wrongs).toEqual([]);
    expect(page.url()).toBe(`${site.url}/record`);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, ""]);
    expect(await page.title()).toBe("Record – Setaside");
  });
});
