import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docketPage } from "../../../packages/readers/test/docket-page.ts";
import { needs } from "../../../test/needs.ts";
import { barIn, cellOf, give, type OpenedSite, openSample, openSite, tryExample } from "./opened-site.ts";

const VACATE = "us/vacate-conviction-level-a";

/** Saves as the attorney does; what the file is called, and what it holds. */
async function save(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const dialog = page.getByRole("dialog");
  if (await dialog.isVisible()) await dialog.getByRole("button", { name: "Save the file" }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), "utf8") };
}

describe.skipIf(!needs.browser)("work that is saved", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("is told to be unencrypted before the first time, and has a neutral name", async () => {
    const { page } = await site.open();
    await openSample(page);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    expect(await page.getByRole("dialog").innerText()).toContain("It is not encrypted");
    await page.getByRole("button", { name: "Not now" }).click();
    const { name, text } = await save(page);
    expect(name).toBe("setaside-work.json");
    expect(JSON.parse(text).schema).toBe("setaside.work/1");
  });

  it("comes back whole from its file: documents, facts and conclusions; and nothing was sent", async () => {
    const { page, requests, wrongs } = await site.open();
    await tryExample(page);
    const victim = page.getByRole("group", { name: /^Victim of trafficking/ }).first();
    await victim.getByLabel("Met", { exact: true }).check();
    await page
      .getByRole("group", { name: /^Direct result/ })
      .first()
      .getByLabel("Met", { exact: true })
      .check();
    await expect.poll(() => barIn(cellOf(page, /^Count 1/, VACATE))).toBe("yes..yes");
    const loaded = requests.length;
    const { text } = await save(page);
    await page.getByRole("link", { name: "Setaside" }).click();
    await page.getByRole("button", { name: "Close everything" }).click();
    await page.getByRole("button", { name: "Yes, close it" }).click();
    await give(page, text, "setaside-work.json");
    await page.locator(".findings").waitFor();
    expect(await barIn(cellOf(page, /^Count 1/, VACATE))).toBe("yes..yes");
    expect(await victim.getByLabel("Met", { exact: true }).isChecked()).toBe(true);
    expect(requests.slice(loaded).filter((address) => !/\/icon\.svg$|^blob:/.test(address))).toEqual([]);
    expect(wrongs).toEqual([]);
  });

  it("is asked about before the page is closed while something is unsaved, and only then", async () => {
    const { page } = await site.open();
    let asked = 0;
    page.on("dialog", async (dialog) => {
      asked += 1;
      await dialog.accept();
    });
    await tryExample(page);
    await page.reload();
    expect(asked).toBe(0);
    await tryExample(page);
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("Met", { exact: true })
      .check();
    await page.getByText(/findings? changed/).waitFor({ state: "attached" });
    await page.reload();
    expect(asked).toBe(1);
  });

  it("can be undone and redone, change by change", async () => {
    const { page } = await site.open();
    await tryExample(page);
    const met = page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("Met", { exact: true });
    await met.check();
    await page.getByText(/findings? changed/).waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => met.isChecked()).toBe(false);
    await page.getByRole("button", { name: "Redo" }).click();
    await expect.poll(() => met.isChecked()).toBe(true);
  });
});

describe.skipIf(!needs.browser)("documents", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("about one person are opened together, and one is closed again", async () => {
    const { page } = await site.open();
    await tryExample(page);
    await page.getByRole("link", { name: "Setaside" }).click();
    await give(
      page,
      docketPage({ defendants: [{ name: "Robin Q. Placeholder", pending: [["18:371 - Conspiracy", "(1)", ""]] }] }),
    );
    await page.locator(".findings").waitFor();
    await expect.poll(() => page.getByRole("rowheader").count()).toBe(6);
    await page.getByRole("link", { name: "Setaside" }).click();
    await page.getByRole("button", { name: "Close this document" }).first().click();
    await page.getByRole("link", { name: "Findings" }).click();
    await expect.poll(() => page.getByRole("rowheader").count()).toBe(1);
  });

  it("about two people are not, and what was open stays", async () => {
    const { page } = await site.open();
    await tryExample(page);
    await page.getByRole("link", { name: "Setaside" }).click();
    await give(
      page,
      docketPage({ defendants: [{ name: "Somebody Else", pending: [["18:371 - Conspiracy", "(1)", ""]] }] }),
    );
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("different person");
    await page.getByRole("link", { name: "Findings" }).click();
    await expect.poll(() => page.getByRole("rowheader").count()).toBe(5);
  });

  it("pasted are read with their tables", async () => {
    const { page } = await site.open();
    await page.getByText("Or paste a page").click();
    await page.getByLabel(/Copy the whole docket page/).evaluate(
      (field, html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }] }),
    );
    await page.locator(".findings").waitFor();
    expect(await page.getByRole("rowheader").innerText()).toContain("18 U.S.C. § 371");
  });
});
