import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packetHtml, type ReviewAnswers, type ReviewPacket, reviewableLaw, reviewPacket } from "@setaside/law";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../test/browser.ts";
import { needs } from "../../../test/needs.ts";
import { lawReviewSchema } from "../src/schema/law-review.ts";

const packet = packetFor("CT");

function packetFor(code: string): ReviewPacket {
  const law = reviewableLaw(code);
  if (law === undefined) throw new Error(`${code} is not covered`);
  return reviewPacket(law, "2026-12-01");
}

describe.skipIf(!needs.browser)("the page to answer on", () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  const asked: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "setaside-page-"));
    writeFileSync(join(folder, "review.html"), packetHtml(packet));
    browser = await launchBrowser();
    page = await browser.newPage({ acceptDownloads: true, viewport: { width: 360, height: 800 } });
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(`file://${join(folder, "review.html")}`);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function saved(): Promise<ReviewAnswers> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save answers" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("answers.json");
    return JSON.parse(readFileSync(await download.path(), "utf8"));
  }

  it("saves what is answered by keyboard, in the shape that ratify takes, and reads it back", async () => {
    const first = page.locator("fieldset").first();
    await first.getByLabel("Wrong").focus();
    await page.keyboard.press("Space");
    await first.getByLabel("What is right, or anything to add").fill("It was <2014> & later.");
    await page.getByRole("checkbox", { name: /^I am licensed to practice law in Connecticut/ }).check();
    await page.getByLabel("Name", { exact: true }).fill("Ada Example");
    await page.getByLabel("Bar number").fill("000001");
    await page.getByLabel("Date", { exact: true }).fill("2026-12-02");
    const answers = await saved();
    expect(lawReviewSchema.parse(answers)).toEqual(answers);
    expect(answers.rules[0]).toMatchObject({ answer: "wrong", words: "It was <2014> & later." });
    expect(answers.rules[0]?.cases.every(({ answer }) => answer === null)).toBe(true);
    expect(answers).toMatchObject({
      overall: { affirmed: true },
      reviewer: { name: "Ada Example", barNumber: "000001", jurisdiction: "CT", date: "2026-12-02" },
    });

    const file = join(folder, "saved.json");
    writeFileSync(file, JSON.stringify(answers));
    await page.reload();
    expect((await saved()).rules[0]?.answer).toBe(null);
    await page.getByLabel("Go on from saved answers").setInputFiles(file);
    await page.getByRole("status").filter({ hasText: "Your answers are back." }).waitFor();
    expect(await saved()).toEqual(answers);
  });

  it("keeps no answer for a rule that has changed, and says so", async () => {
    const right = <T extends object>(item: T) => ({ ...item, answer: "right" as const });
    const rules = packet.answers.rules.map((rule) => ({
      ...right(rule),
      cases: rule.cases.map(right),
      questions: rule.questions.map(right),
    }));
    const old = { ...packet.answers, rules };
    const file = join(folder, "old.json");
    const changed = old.rules.map((rule, at) => (at === 0 ? { ...rule, digest: `sha256:${"0".repeat(64)}` } : rule));
    writeFileSync(file, JSON.stringify({ ...old, rules: changed }));
    await page.getByLabel("Go on from saved answers").setInputFiles(file);
    await page.getByRole("status").filter({ hasText: "but for 1 of a rule that has changed since" }).waitFor();
    const now = await saved();
    expect(now.rules[0]?.answer).toBe(null);
    expect(now.rules.slice(1)).toEqual(old.rules.slice(1));
  });

  it("labels every field, fits a phone, and asks the network for nothing", async () => {
    const unlabelled = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLInputElement>("input, textarea")].filter((each) => each.labels?.length === 0)
          .length,
    );
    expect(unlabelled).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:"))).toEqual([]);
  });
});
