import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docketPage } from "../../../packages/readers/test/docket-page.ts";
import { needs } from "../../../test/needs.ts";
import { give, type OpenedSite, openSample, openSite, tryExample } from "./opened-site.ts";

const twoDefendants = fileURLToPath(
  new URL("../../../packages/readers/test/fixtures/two-defendants.html", import.meta.url),
);

describe.skipIf(!needs.browser)("the first page", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("loads from its own origin, breaks no policy, and asks for nothing afterwards", async () => {
    const { page, requests, wrongs } = await site.open();
    await page.waitForLoadState("networkidle");
    const loaded = requests.length;
    expect(loaded).toBeGreaterThan(2);
    expect(requests.filter((address) => new URL(address).origin !== site.url)).toEqual([]);
    await tryExample(page);
    // The browser shows its icon again at the address of a room.
    expect(requests.slice(loaded).filter((address) => address !== `${site.url}/icon.svg`)).toEqual([]);
    expect(wrongs).toEqual([]);
  });

  it("is watched by a watch that sees a broken policy", async () => {
    const { page, wrongs } = await site.open();
    await page.evaluate(() => document.body.setAttribute("style", "color: red"));
    await expect.poll(() => wrongs.join()).toContain("Content Security Policy");
  });

  it("says in its title nothing that a person looking over a shoulder should read", async () => {
    const { page } = await site.open();
    expect(await page.title()).toBe("Setaside");
    await tryExample(page);
    expect(await page.title()).toBe("Findings – Setaside");
  });

  it("can be read without scripts, in both languages, and says how to go on", async () => {
    for (const [path, words] of [
      ["/attorneys", "For attorneys of survivors"],
      ["/es/attorneys", "Para abogados de sobrevivientes"],
    ] as const) {
      const { page } = await site.open({ path, javaScriptEnabled: false });
      expect(await page.locator("main").innerText()).toContain(words);
      expect(await page.locator(".no-script").innerText()).toContain("npx setaside screen");
      expect(await page.locator("input[type=file]").isVisible()).toBe(false);
    }
  });

  it.each([
    ["/attorneys", "/law/", "The law of every place"],
    ["/es/attorneys", "/es/law/", "La ley de cada lugar"],
  ])("leads from %s to the law as pages of their own", async (from, to, heading) => {
    const { page, wrongs } = await site.open();
    await page.goto(site.url + from);
    await page.locator(`a[href="${to}"]`).click();
    await page.waitForURL(site.url + to);
    expect(await page.locator("h1").innerText()).toBe(heading);
    expect(await page.locator("script").count()).toBe(1);
    expect(wrongs).toEqual([]);
  });

  it("opens the invented record", async () => {
    const { page, wrongs } = await site.open();
    await openSample(page);
    expect(await page.getByRole("rowheader").allInnerTexts()).toHaveLength(12);
    expect(await page.getByRole("status").innerText()).toBe("Findings are ready: 9 charges, 3 arrests.");
    expect(wrongs).toEqual([]);
  });

  it("takes a file dropped anywhere", async () => {
    const { page } = await site.open();
    await page.evaluate(
      (content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], "docket.html", { type: "text/html" }));
        dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
      },
      docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }] }),
    );
    await page.locator(".findings").waitFor();
    expect(await page.getByRole("rowheader").innerText()).toContain("18 U.S.C. § 371");
  });

  it("asks which defendant is the client, by number and initials only", async () => {
    const { page } = await site.open();
    await give(page, readFileSync(twoDefendants));
    const choices = page.getByRole("radio");
    await choices.first().waitFor();
    const shown = await page.locator("main").innerText();
    expect(shown).toMatch(/Defendant 1\s+A\. F\./);
    expect(shown).toMatch(/Defendant 2\s+R\. M\./);
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Show the findings" }).click();
    expect(await page.locator(".findings").count()).toBe(0);
    await choices.nth(1).check();
    await page.getByRole("button", { name: "Show the findings" }).click();
    await page.locator(".findings").waitFor();
    expect(await page.locator(".heading").innerText()).toContain("Defendant 2");
  });

  it.each([
    ["an empty file", "", "The file is empty."],
    ["a civil docket", docketPage().replace("CRIMINAL DOCKET", "CIVIL DOCKET").replace("-cr-", "-cv-"), "civil case"],
    ["another page", "<html><title>Recipes</title><p>Stir well.</p></html>", "not a criminal docket sheet"],
    ["a PDF", "%PDF-1.7\n", "This is a PDF."],
  ])("answers %s with the reader’s message, and takes another", async (_, content, message) => {
    const { page } = await site.open();
    await give(page, content);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(message);
    await give(page, docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }] }));
    await page.locator(".findings").waitFor();
  });

  it("refuses a file past the limit without loading it", async () => {
    const { page } = await site.open();
    await give(page, Buffer.alloc(33_000_000, " "));
    expect(await page.getByRole("alert").innerText()).toContain("The file has 33 MB; at most 32 MB are read.");
  });

  it("stays alive while the worker works, and after a second says what is being done", async () => {
    const { page } = await site.open({ script: holdAnswers });
    await give(page, docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }] }));
    const working = page.locator(".status[data-working=true]");
    await working.waitFor();
    expect(await working.innerText()).toBe("Working out the findings for every charge and arrest (step 2 of 2).");
    await page.getByRole("link", { name: "Español" }).click();
    expect(await working.innerText()).toMatch(/\(paso 2 de 2\)/);
    expect(await page.locator("main").getAttribute("aria-busy")).toBe("true");
    await page.evaluate(() => dispatchEvent(new Event("release")));
    await page.locator(".findings").waitFor();
    expect(await working.count()).toBe(0);
  });

  it("floats the word of what is being done away from what has the focus, and takes it away", async () => {
    const { page } = await site.open({ script: holdAnswers, viewport: { width: 900, height: 600 } });
    await give(page, docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }] }));
    const working = page.locator(".status[data-working=true]");
    await working.waitFor();
    const overlaps = () =>
      page.evaluate(() => {
        const word = document.querySelector(".status")?.getBoundingClientRect();
        const focus = document.activeElement?.getBoundingClientRect();
        if (word === undefined || focus === undefined) return true;
        return word.top < focus.bottom && focus.top < word.bottom;
      });
    for (const [block, edge] of [
      ["end", "top"],
      ["start", "bottom"],
    ] as const) {
      await page.evaluate((at) => {
        const foot = document.querySelector("footer");
        const field = document.createElement("button");
        if (at === "end") foot?.append(field);
        else document.querySelector("header")?.prepend(field);
        field.focus();
        field.scrollIntoView({ block: at });
      }, block);
      await expect.poll(() => working.getAttribute("data-edge")).toBe(edge);
      expect(await overlaps()).toBe(false);
    }
    await page.evaluate(() => dispatchEvent(new Event("release")));
    await page.locator(".findings").waitFor();
    const left = await page.getByRole("status").boundingBox();
    expect([left?.width, left?.height]).toEqual([1, 1]);
  });

  it("reads a docket of many counts", async () => {
    const { page, wrongs } = await site.open();
    const counts = Array.from({ length: 150 }, (_, at) => ["18:2113(a) - Bank Robbery", `(${at + 1})`, ""] as const);
    await give(page, docketPage({ defendants: [{ pending: counts }] }));
    await page.locator(".findings").waitFor();
    expect(await page.getByRole("rowheader").count()).toBe(150);
    expect(wrongs).toEqual([]);
  });
});

/** Keeps what the worker found until the test lets it go. */
function holdAnswers(): void {
  const released = new Promise((resolve) => addEventListener("release", resolve, { once: true }));
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (this: Worker, type: string, listener: (event: MessageEvent) => void) {
    listen.call(this, type, async (event) => {
      const { data } = event as MessageEvent<{ readonly kind?: string }>;
      if (data?.kind === "screened") await released;
      listener(event as MessageEvent);
    });
  } as typeof listen;
}
