import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docketPage } from "../../../packages/readers/test/docket-page.ts";
import { needs } from "../../../test/needs.ts";
import { barIn, cellOf, give, type OpenedSite, openSite, tryExample } from "./opened-site.ts";

const VACATE = "us/vacate-conviction-level-a";

describe.skipIf(!needs.browser)("the findings", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function example() {
    const opened = await site.open();
    await tryExample(opened.page);
    return { ...opened, count1: cellOf(opened.page, /^Count 1/, VACATE) };
  }

  it("show for each charge its level to confirm, how it ended, and a bar with its words", async () => {
    const { page, count1 } = await example();
    const first = await page.getByRole("row").filter({ hasText: "Count 1" }).first().innerText();
    expect(first).toContain("21 U.S.C. § 846");
    expect(first).toContain("convicted");
    expect(first).toContain("attorney to confirm");
    expect(await barIn(count1)).toBe("no..yes");
    expect(await count1.innerText()).toMatch(/not enough is known: \d+ facts/);
    const dismissed = cellOf(page, /^Count 2/, VACATE);
    expect(await barIn(dismissed)).toBe("no..no");
    expect(await dismissed.innerText()).toContain("does not meet the requirements");
    expect(await page.getByRole("row").filter({ hasText: "Count 2" }).first().innerText()).toContain(
      "A, B or excluded",
    );
  });

  it("remark in the margin what the reader was not sure of, and lead there from the charge", async () => {
    const { page } = await example();
    const remarks = page.getByRole("region", { name: "Remarks on the reading" });
    expect(await remarks.innerText()).toContain("Count 3. The disposition is blank");
    await page.getByRole("link", { name: "Remarks on the reading: 1" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("remark-1");
    expect(page.url()).toBe(`${site.url}/findings`);
  });

  it("say how much was read, and that entries are missing where they are", async () => {
    const { page } = await example();
    expect(await page.locator(".heading").innerText()).toMatch(/11 were read into fields, 0 kept as text, 0 lost/);
    expect(await page.locator(".heading").innerText()).toContain("7 docket entries, complete");
    const other = await site.open();
    await give(other.page, docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }] }));
    await other.page.locator(".findings").waitFor();
    expect(await other.page.getByRole("region", { name: "Remarks on the reading" }).innerText()).toMatch(
      /The docket entries are incomplete/,
    );
  });

  it("open into a proof: every element with its bar, statement, citation and marks", async () => {
    const { page, count1 } = await example();
    await count1.click();
    const proof = page.getByRole("region", { name: "Vacate conviction: Count 1" });
    const statements = proof.locator(".statement");
    expect(await statements.count()).toBeGreaterThan(5);
    for (const statement of await statements.all()) {
      expect(await statement.locator(".verdict-bar").count()).toBeGreaterThan(0);
      expect(await statement.locator("cite").innerText()).not.toBe("");
      expect(await statement.locator(".mark").allTextContents()).toHaveLength(2);
    }
    expect(await statements.first().textContent()).toContain("the statute’s words");
    expect(await statements.first().textContent()).toMatch(/the text was read; .*last checked \d+ \w+ \d{4}/);
    expect(await proof.locator(".from-docket").textContent()).toContain("Conspiracy to Distribute");
    await proof.getByRole("button", { name: "Close" }).click();
    expect(await proof.count()).toBe(0);
  });

  it("narrow when counsel concludes: victim of trafficking, then direct result", async () => {
    const { page, count1 } = await example();
    const words = await count1.innerText();
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .getByLabel("Met", { exact: true })
      .check();
    await expect.poll(() => count1.innerText()).not.toBe(words);
    expect(await barIn(count1)).toBe("no..yes");
    await page
      .getByRole("group", { name: /^Direct result/ })
      .getByLabel("Met", { exact: true })
      .check();
    await expect.poll(() => barIn(count1)).toBe("yes..yes");
    expect(await count1.innerText()).toContain("meets the requirements, on counsel’s conclusions");
    expect(await page.getByRole("status").textContent()).toMatch(/findings? changed\./);
    await count1.click();
    const proof = page.getByRole("region", { name: "Vacate conviction: Count 1" });
    expect(await proof.innerText()).toContain("Counsel concludes: met.");
    expect(await proof.innerText()).toContain("The facts alone give: not known.");
    expect(await proof.innerText()).toContain("Made for all charges: confirm it for this one.");
    await page
      .getByRole("group", { name: /^Direct result/ })
      .first()
      .getByLabel("No conclusion")
      .check();
    await expect.poll(() => barIn(count1)).toBe("no..yes");
  });

  it("take a conclusion for one charge that differs from the one for all", async () => {
    const { page, count1 } = await example();
    const forAll = page.getByRole("region", { name: /^Counsel’s conclusions/ });
    await forAll
      .getByRole("group", { name: /^Victim/ })
      .getByLabel("Met", { exact: true })
      .check();
    await forAll
      .getByRole("group", { name: /^Direct result/ })
      .getByLabel("Met", { exact: true })
      .check();
    await expect.poll(() => barIn(count1)).toBe("yes..yes");
    await count1.click();
    const proof = page.getByRole("region", { name: "Vacate conviction: Count 1" });
    await proof.getByText("Only for Count 1").click();
    const own = proof.getByRole("group", { name: /^Direct result/ });
    expect(await own.getByLabel("As for all charges (met)").isChecked()).toBe(true);
    await own.getByLabel("Not met").check();
    await expect.poll(() => barIn(count1)).toBe("no..no");
  });

  it("ask what would change them, and narrow with each answer, down to courts that have not decided", async () => {
    const { page, count1 } = await example();
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .getByLabel("Met", { exact: true })
      .check();
    await count1.click();
    const proof = page.getByRole("region", { name: "Vacate conviction: Count 1" });
    await expect.poll(() => proof.locator(".question").count()).toBe(3);
    const timing = proof.locator(".question").filter({ hasText: "Timing of the charge" });
    expect(await timing.locator(".who").textContent()).toContain("the client");
    await timing.getByLabel("After it: survival, debt, trauma").check();
    await expect.poll(() => barIn(count1)).toBe("arguable..arguable");
    expect(await count1.innerText()).toContain("courts have not decided");
    expect(await timing.locator("summary").innerText()).toContain("After it");
    expect(await timing.getByLabel("After it").isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
    await timing.getByRole("button", { name: "Take back" }).click();
    await expect.poll(() => barIn(count1)).toBe("no..yes");
  });

  it("take an answer for several charges at once, only for those ticked", async () => {
    const { page } = await example();
    await toAllQuestions(page);
    const timing = page.locator(".to-find-out .question").filter({ hasText: "Timing of the charge" });
    await timing.locator("summary").click();
    expect(await timing.getByRole("checkbox", { checked: true }).count()).toBe(1);
    await timing.getByLabel("Count 3").check();
    await timing.getByLabel("During an episode").check();
    await expect.poll(() => timing.locator("summary").innerText()).toContain("During an episode");
    await toRoom(page, "Findings");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save your answers" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("facts.json");
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual({
      schema: "setaside.facts/1",
      facts: {
        "charge:nvd:2:19-cr-09002:1:1": { "nexus.timing": "during" },
        "charge:nvd:2:19-cr-09002:1:3": { "nexus.timing": "during" },
      },
      conclusions: {},
    });
  });

  it("take an episode and its facts, and that there are no others", async () => {
    const { page, count1 } = await example();
    const before = await count1.innerText();
    await toAllQuestions(page);
    const toFindOut = page.locator(".to-find-out");
    const times = toFindOut.locator(".question").filter({ hasText: "Other times" });
    await times.locator("summary").click();
    await times.getByRole("button", { name: "Add an episode" }).click();
    const ofEpisode = toFindOut.locator(".question").filter({ hasText: "episode 1" });
    await ofEpisode.first().waitFor();
    const acts = ofEpisode.filter({ hasText: "What was done" });
    await acts.locator("summary").click();
    await acts.getByRole("checkbox").first().check();
    await acts.getByRole("button", { name: "These are all" }).click();
    await acts.getByRole("button", { name: "Take back" }).waitFor();
    const age = ofEpisode.filter({ hasText: "Age when it began" });
    await age.locator("summary").click();
    await age.getByRole("spinbutton").fill("16");
    await age.getByRole("button", { name: "Enter" }).click();
    await expect.poll(() => age.locator("summary").innerText()).toContain("16");
    await times.getByLabel("There are no others").check();
    await toRoom(page, "Findings");
    await expect.poll(() => count1.innerText()).not.toBe(before);
  });

  it("outlast an answer with which they cannot be worked out: only that one is taken back", async () => {
    const { page } = await site.open({ script: breakSecondConclusion });
    await tryExample(page);
    const count1 = cellOf(page, /^Count 1/, VACATE);
    const victim = page.getByRole("group", { name: /^Victim of trafficking/ });
    const result = page.getByRole("group", { name: /^Direct result/ });
    await victim.getByLabel("Met", { exact: true }).check();
    await page.getByText(/findings? changed/).waitFor({ state: "attached" });
    await result.getByLabel("Met", { exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("It was taken back; all others stand.");
    expect(await victim.getByLabel("Met", { exact: true }).isChecked()).toBe(true);
    expect(await result.getByLabel("No conclusion").isChecked()).toBe(true);
    expect(await barIn(count1)).toBe("no..yes");
  });

  it("can be read in Spanish, with the law’s own words marked as English", async () => {
    const { page } = await example();
    await page.getByRole("link", { name: "Español" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(await page.title()).toBe("Resultados – Setaside");
    const cell = cellOf(page, /^Cargo 1/, VACATE);
    expect(await cell.innerText()).toMatch(/falta saber: \d+ hechos/);
    await cell.click();
    for (const law of await page.locator(".statement .law > span:first-child").all())
      expect(await law.getAttribute("lang")).toBe("en");
    expect(await page.locator(".heading").innerText()).toContain("están en inglés");
    expect(await page.locator(".question .asked").first().innerText()).toMatch(/^¿/);
  });

  it("print without controls, with marks in words", async () => {
    const { page, count1 } = await example();
    await count1.click();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Leave this page" }).isVisible()).toBe(false);
    expect(await page.locator(".statement").first().innerText()).toContain("the text was read");
  });
});

async function toRoom(page: Page, room: string): Promise<void> {
  await page.getByRole("navigation").first().getByRole("link", { name: room, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: room }).waitFor();
}

async function toAllQuestions(page: Page): Promise<void> {
  await toRoom(page, "Questions");
  await page.getByLabel("All questions").check();
}

/** Makes the worker answer as if it had stopped at the second conclusion. */
function breakSecondConclusion(): void {
  const listen = Worker.prototype.addEventListener;
  let screenings = 0;
  Worker.prototype.addEventListener = function (this: Worker, type: string, listener: (event: MessageEvent) => void) {
    listen.call(this, type, (event) => {
      const { data } = event as MessageEvent<{ readonly kind?: string; readonly turn?: number }>;
      const stops = data?.kind === "screened" && ++screenings === 3;
      listener(
        stops ? new MessageEvent("message", { data: { turn: data.turn, kind: "broken" } }) : (event as MessageEvent),
      );
    });
  } as typeof listen;
}
