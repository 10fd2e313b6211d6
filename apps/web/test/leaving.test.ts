import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { type OpenedSite, openSite } from "./opened-site.ts";

const WEATHER = "https://www.weather.gov/";
const BEFORE = "https://before.example/";

/** Answers for pages of others, and keeps what was asked of the harmless one. */
async function elsewhere(page: Page) {
  const asked: Record<string, string>[] = [];
  await page.route(BEFORE, (route) => route.fulfill({ contentType: "text/html", body: "<title>Before</title>" }));
  await page.route(WEATHER, (route) => {
    asked.push(route.request().headers());
    return route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" });
  });
  return asked;
}

/** Says in the console what a page shows when it is emptied, and when it is parsed. */
function sayWhatIsShown(): void {
  const say = (when: string) => {
    if (location.hostname !== "127.0.0.1") return;
    const { title, body, documentElement } = document;
    const alerts = body.querySelectorAll("[role=alert]").length;
    console.log(JSON.stringify({ when, title, text: body.innerText, alerts, hidden: documentElement.hidden }));
  };
  addEventListener("DOMContentLoaded", () => {
    say("parsed");
    new MutationObserver(() => say("emptied")).observe(document.body, { childList: true });
  });
}

/** Stores something in every way there is. */
async function store(): Promise<void> {
  localStorage.setItem("kept", "yes");
  sessionStorage.setItem("kept", "yes");
  await caches.open("kept");
  await new Promise((resolve) => {
    indexedDB.open("kept").onsuccess = (event) => {
      (event.target as IDBOpenDBRequest).result.close();
      resolve(undefined);
    };
  });
}

/** How much is stored, in each way. */
async function stored(): Promise<readonly number[]> {
  return [
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ];
}

const shown = (page: Page) => page.locator("body").innerText();

describe.skipIf(!needs.browser)("Exit", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("empties the page at once, and Back then leads past every page of ours", async () => {
    const { page, wrongs } = await site.open({ path: "/law/", script: sayWhatIsShown });
    const asked = await elsewhere(page);
    await page.goto(BEFORE);
    await page.goto(`${site.url}/`);
    await page.locator(".doors a").first().click();
    await page.waitForURL(/you/);
    await page.locator(".doors a").first().click();
    await page.waitForURL(/questions/);
    const said: { readonly when: string }[] = [];
    page.on("console", (message) => {
      if (message.text().startsWith("{")) said.push(JSON.parse(message.text()));
    });
    await page.locator("a.exit").click({ noWaitAfter: true });
    await page.waitForURL(WEATHER);
    expect(said[0]).toEqual({ when: "emptied", title: "", text: "Leaving this page.", alerts: 1, hidden: false });
    // Where the site was entered, the page is passed through unseen.
    for (const each of said.slice(1)) expect(each).toMatchObject({ hidden: true });
    expect(asked[0]?.["referer"]).toBeUndefined();
    expect(await page.evaluate(() => window.name)).toBe("");
    await page.goBack();
    expect(page.url()).toBe(BEFORE);
    expect(wrongs).toEqual([]);
  });

  it("takes what was stored with it", async () => {
    const { page } = await site.open({ path: "/you/" });
    await elsewhere(page);
    await page.evaluate(store);
    await page.locator("a.exit").click();
    await page.waitForURL(WEATHER);
    await page.goto(`${site.url}/you/`);
    expect(await page.evaluate(stored)).toEqual([0, 0, 0, 0]);
  });

  it("is not the only way to clear what was stored: a page does it, told of before", async () => {
    const { page, wrongs } = await site.open({ path: "/es/you/" });
    await page.evaluate(store);
    await page.locator(".about-exit a").last().click();
    await page.waitForURL(/forget$/);
    expect((await page.evaluate(stored))[0]).toBe(1);
    await page.locator(".doors a").click();
    await page.waitForURL(/forgotten$/);
    await expect.poll(() => page.evaluate(stored)).toEqual([0, 0, 0, 0]);
    expect(wrongs).toEqual([]);
  });

  it("is Shift pressed three times alone, said and shown as it is counted", async () => {
    const { page } = await site.open({ path: "/es/you/" });
    await elsewhere(page);
    const status = page.locator(".exit-status");
    const lit = () => page.locator(".exit-lights").getAttribute("data-lit");
    for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
    expect(await lit()).toBeNull();
    await page.keyboard.press("Shift");
    expect(await lit()).toBe("1");
    expect(await status.innerText()).toBe("Presione Shift dos veces más para salir.");
    await page.keyboard.press("Shift");
    expect(await status.innerText()).toBe("Presione Shift una vez más para salir.");
    await page.keyboard.press("Tab");
    expect([await lit(), await status.innerText()]).toEqual(["0", "La cuenta de Shift empieza de nuevo."]);
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift");
    await page.waitForURL(WEATHER);
  });

  it("counts anew when five seconds pass between two presses", async () => {
    const { page } = await site.open({ path: "/icon.svg" });
    await page.clock.install();
    await page.goto(`${site.url}/you/`);
    const lit = () => page.locator(".exit-lights").getAttribute("data-lit");
    await page.keyboard.press("Shift");
    await page.clock.runFor(3000);
    await page.keyboard.press("Shift");
    expect(await lit()).toBe("2");
    await page.clock.runFor(5100);
    expect(await lit()).toBe("0");
    expect(await page.locator(".exit-status").innerText()).toBe("The Shift count starts over.");
  });

  it("is a plain link without scripts, first to be reached by keyboard", async () => {
    const { page } = await site.open({ path: "/", javaScriptEnabled: false });
    const asked = await elsewhere(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(WEATHER);
    expect(asked[0]?.["referer"]).toBeUndefined();
  });

  it("stays in view at the end of a page, at 320 px and at 200 % zoom, and nothing covers it", async () => {
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 320, height: 256 },
    ]) {
      const { page } = await site.open({ path: "/es/", viewport });
      await page.locator(".help-now summary").click();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const covered = await page.locator("a.exit").evaluate((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return "out of view";
        const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return link.contains(at) ? "no" : (at?.outerHTML ?? "nothing");
      });
      expect(covered).toBe("no");
    }
  });

  it("a page put aside and brought back is loaded anew", async () => {
    const { page } = await site.open({ path: "/you/" });
    await page.evaluate(() => {
      document.body.append("an answer");
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    });
    expect(await page.locator("html").isVisible()).toBe(false);
    await Promise.all([
      page.waitForEvent("load"),
      page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))),
    ]);
    expect(await shown(page)).toContain("Setaside");
    expect(await shown(page)).not.toContain("an answer");
  });
});
