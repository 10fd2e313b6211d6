import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { cellOf, type OpenedSite, type Opening, openSite, tryExample } from "./opened-site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const slow = { timeout: 20_000 } as const;

describe.skipIf(!needs.browser)("the questions", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function questions(options: Opening = {}): Promise<Page> {
    const { page } = await site.open(options);
    await tryExample(page);
    await page.getByRole("link", { name: /^(Questions|Preguntas)$/ }).click();
    await page.locator("#one").waitFor();
    return page;
  }

  /** The question shown, by its short name. */
  const shown = (page: Page) => page.locator("#one").innerText();

  /** Skips questions until the one of that name is shown. */
  async function skipTo(page: Page, label: RegExp): Promise<void> {
    for (let skips = 0; skips < 20; skips++) {
      const now = await shown(page);
      if (label.test(now)) return;
      await page.getByRole("button", { name: "Skip", exact: true }).click();
      await expect.poll(() => shown(page), slow).not.toBe(now);
    }
    throw new Error(`no question is ${label}`);
  }

  const savedFacts = async (page: Page) => {
    await page.getByRole("link", { name: "Findings", exact: true }).click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save your answers" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  };

  it("come one at a time, the gentlest first; one that was passed is not put again, is listed, and can be asked after all", async () => {
    const page = await questions();
    expect(await shown(page)).toContain("Outcomes");
    expect(await page.locator(".calm").count()).toBe(0);
    await page.getByRole("button", { name: "Not sure" }).click();
    await expect.poll(() => shown(page), slow).toContain("How it ended");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("one");
    const passed = page.getByRole("region", { name: "Passed, or for others to answer" });
    expect(await passed.innerText()).toMatch(/Outcomes.*not sure/);
    await skipTo(page, /Time spent/);
    expect(await passed.innerText()).toMatch(/How it ended.*skipped/);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    expect(await shown(page)).toContain("How it ended");
    await page.getByLabel("Acquitted").check();
    await expect.poll(() => passed.innerText(), slow).not.toContain("How it ended");
    await passed.getByRole("button", { name: "Ask it now Outcomes" }).click();
    expect(await shown(page)).toContain("Outcomes");
    expect(await page.getByRole("button", { name: "Not sure" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("on the link are put once for the charges of one place and time, hold only for those ticked, and one can be answered differently", async () => {
    const page = await questions();
    await skipTo(page, /Timing of the charge/);
    expect(await page.locator(".calm").innerText()).toContain("this charge and that time");
    expect(await shown(page)).toMatch(/District of Nevada · papers of 2019 · no episode named/);
    const holds = page.getByRole("group", { name: "Holds for" });
    const charges = await holds.getByRole("checkbox").count();
    expect(charges).toBe(3);
    expect(await holds.getByRole("checkbox", { checked: true }).count()).toBe(1);
    await holds.getByRole("checkbox").nth(1).check();
    await page.getByLabel("After it: survival, debt, trauma").check();
    await page.getByRole("button", { name: "Next question" }).click();
    // The one left out is asked by itself, beside what the others have.
    await expect.poll(() => holds.innerText(), slow).toMatch(/answered: After it/);
    expect(await shown(page)).toContain("Timing of the charge");
    await page.getByLabel("Before it: grooming").check();
    const saved = JSON.parse(await savedFacts(page)) as { facts: Record<string, Record<string, unknown>> };
    expect(
      Object.values(saved.facts)
        .map((said) => said["nexus.timing"])
        .filter((each) => each !== undefined),
    ).toEqual(["after", "after", "before"]);
  });

  it("tell what an answer moved, from where to where, and those that an answer makes pointless are not asked", async () => {
    const page = await questions();
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("Met", { exact: true })
      .check();
    await skipTo(page, /Timing of the charge/);
    await page.getByLabel("After it: survival, debt, trauma").check();
    const moved = page.getByRole("region", { name: "What changed" });
    await expect
      .poll(() => moved.innerText(), slow)
      .toMatch(/Count 1.*\n?.*Vacate conviction[\s\S]*courts have not decided/);
    const bars = moved.locator("li").first().locator(".verdict-bar");
    expect(await bars.first().getAttribute("data-most")).toBe("yes");
    await expect.poll(() => bars.last().getAttribute("data-most")).toBe("arguable");
    // Nothing is arguable any more once counsel says no: the questions go.
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("Not met")
      .check();
    await page.getByRole("button", { name: "Next question" }).click();
    await expect.poll(() => shown(page), slow).not.toContain("Timing");
  });

  it("of an episode stand together under its label", async () => {
    const page = await questions();
    await skipTo(page, /Other times/);
    await page.getByRole("button", { name: "Add an episode" }).click();
    await page.getByLabel("A word for it").fill("The motel");
    await page.getByLabel("A word for it").press("Tab");
    await page.getByRole("button", { name: "Next question" }).click();
    await expect.poll(() => shown(page), slow).toMatch(/Acts: what was done.*episode 1 \(The motel\)/);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("button", { name: "Remove" }).click();
    await expect.poll(() => page.getByLabel("A word for it").count(), slow).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Add an episode");
  });

  it("can be put in the words for the client, in both languages", async () => {
    const page = await questions();
    await page.getByLabel("Words for the client").check();
    expect(await page.locator(".aloud").innerText()).toBe("This is not asked of the client.");
    await skipTo(page, /Timing of the charge/);
    expect(await page.locator(".aloud [lang=en]").innerText()).toContain("During that time");
    expect(await page.locator(".aloud [lang=es]").innerText()).toContain("¿Cuándo pasó lo que dice este cargo");
  });

  it("take counsel’s conclusion with its reason, shown in the proof beside what the facts give, and read by the command line", async () => {
    const page = await questions();
    const result = page.getByRole("group", { name: /^Direct result/ }).first();
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("Met", { exact: true })
      .check();
    await result.getByLabel("Met", { exact: true }).check();
    expect(await result.innerText()).toContain("The facts alone give:");
    await result.getByLabel("Reason").fill("The expert’s report, page 4.");
    await result.getByLabel("Reason").press("Tab");
    // A reason for one answer never stands under the other.
    await result.getByLabel("Not met").check();
    expect(await result.getByLabel("Reason").inputValue()).toBe("");
    await result.getByLabel("Met", { exact: true }).check();
    await expect.poll(() => result.getByLabel("Reason").inputValue()).toBe("The expert’s report, page 4.");
    await page.getByRole("link", { name: "Findings", exact: true }).click();
    const cell = cellOf(page, /^Count 1/, "us/vacate-conviction-level-a");
    await expect.poll(() => cell.innerText(), slow).toContain("on counsel’s conclusions");
    await cell.click();
    const proof = page.getByRole("region", { name: "Vacate conviction: Count 1" });
    expect(await proof.innerText()).toMatch(/Counsel concludes: met\.\s+Reason: The expert’s report, page 4\./);
    expect(await proof.innerText()).toMatch(/Counsel concludes: met\.\s+No reason given\./);
    expect(await proof.innerText()).toContain("The facts alone give: not known.");
    const facts = join(mkdtempSync(join(tmpdir(), "facts-")), "facts.json");
    writeFileSync(facts, await savedFacts(page));
    const [cli, docket] = ["../../cli/bin/setaside.mjs", "../src/sample/nevada.html"].map((each) =>
      fileURLToPath(new URL(each, import.meta.url)),
    );
    const printed = execFileSync(process.execPath, [cli ?? "", "screen", docket ?? "", "--facts", facts], {
      encoding: "utf8",
    });
    expect(printed.replace(/\s+/g, " ")).toContain("reason: The expert’s report, page 4.");
  });

  it("are answered by keyboard alone", async () => {
    const page = await questions();
    const tabTo = async (words: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => document.activeElement?.closest("label, button")?.textContent);
        if (focused === words) return;
      }
      throw new Error(`no key press leads to ${words}`);
    };
    await tabTo("Skip");
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page), slow).toContain("How it ended");
    await tabTo("Convicted");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: "Next question" }).waitFor();
    await tabTo("Next question");
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page), slow).not.toContain("How it ended");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("one");
  });

  it.each([
    ["light", 1440, "/attorneys"],
    ["dark", 768, "/es/attorneys"],
    ["light", 360, "/attorneys"],
    ["dark", 360, "/es/attorneys"],
  ] as const)("axe finds nothing, and nothing runs off the side, %s at %i px, %s", async (colorScheme, width, path) => {
    const page = await questions({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce", path });
    const look = async () => {
      await page
        .locator(".by-charge details")
        .first()
        .evaluate((each) => each.setAttribute("open", ""));
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    };
    await page.getByRole("button", { name: /^(Skip|Omitir)$/ }).click();
    await page.locator(".asking .rows input").first().waitFor();
    await page.getByRole("radio").nth(2).check();
    await page.getByRole("checkbox").first().check();
    await page.locator(".moved").waitFor();
    await look();
    await page.getByLabel(/^(All questions|Todas las preguntas)$/).check();
    await page.locator(".asking .question").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    await look();
  });
});
