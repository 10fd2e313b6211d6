import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../../test/needs.ts";
import { type OpenedSite, openSite } from "../opened-site.ts";
import { answerAll, axe, begin, thatIsAll } from "./walking.ts";

const drugs = { place: "TX", court: "federal", kind: "drugs", ended: "convicted" };

const heading = (page: Page) => page.locator("h1").innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** What the site has left in the browser. */
const leftIn = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  }));
const nothing = { stored: 0, databases: 0, caches: 0, workers: 0, cookie: "" };

describe.skipIf(!needs.browser)("the questions", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const open = async (options = {}) => {
    const opened = await site.open({ path: "/you/questions", ...options });
    await opened.page.waitForLoadState("networkidle");
    return opened;
  };

  it("ask for nothing once the page is open: not for a place, a result, a summary or another language", async () => {
    const { page, requests, wrongs } = await open();
    await page.context().setOffline(true);
    const loaded = requests.length;
    expect(loaded).toBeGreaterThan(5);
    await begin(page);
    await page.getByLabel("Type some letters").fill("tex");
    expect(await page.locator("[data-value]").allInnerTexts()).toEqual(["Texas"]);
    expect(await answerAll(page, drugs)).toEqual(expect.arrayContaining(["place", "court", "kind", "ended"]));
    await thatIsAll(page);
    expect(await page.locator(".matter").first().getAttribute("data-standing")).toBe("may");
    await page.getByRole("link", { name: "Español" }).click();
    expect(await heading(page)).toBe("Lo que encontramos");
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(await page.locator(".exit").innerText()).toBe("Salir");
    expect(await page.locator(".matter h2").first().innerText()).toBe("1. Texas, Drogas");
    await page.getByRole("button", { name: "Hacer un resumen" }).click();
    expect(await page.locator("input:checked").count()).toBe(0);
    await page.getByLabel("Lugar: Texas").check();
    await page.getByRole("button", { name: "código QR" }).click();
    expect(await page.locator(".summary-text").innerText()).toBe("Lugar: Texas");
    expect(await page.locator("canvas").evaluate((each: HTMLCanvasElement) => each.width)).toBeGreaterThan(20);
    expect(requests.slice(loaded)).toEqual([]);
    expect(wrongs).toEqual([]);
  });

  it("leave nothing behind, and nothing to the next person who comes back or loads the page anew", async () => {
    const { page } = await open();
    await begin(page);
    await answerAll(page, drugs);
    await thatIsAll(page);
    expect(await leftIn(page)).toEqual(nothing);
    expect(await page.context().cookies()).toEqual([]);
    expect(page.url()).toBe(`${site.url}/you/questions`);
    const state = await page.evaluate(() => history.state as unknown);
    expect(state).toEqual({ step: expect.any(Number) });
    const isNew = async () => {
      await page.locator(".choices .choice:enabled").first().waitFor();
      expect(await heading(page)).toBe("Questions about a record");
      expect(await page.locator("main").innerText()).not.toContain("Texas");
    };
    await page.reload();
    await isNew();
    await page.goBack();
    await isNew();
    await begin(page);
    await page.locator('[data-value="TX"]').click();
    await page.locator("[data-question=court]").waitFor();
    await page.goto(`${site.url}/you/`);
    await page.goBack();
    await isNew();
  });

  it("are gone when the page is left by Exit, with what was kept", async () => {
    const { page } = await open();
    await page.route("https://www.weather.gov/", (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await begin(page);
    await page.locator('[data-value="TX"]').click();
    await page.getByRole("button", { name: "Keep on this phone" }).click();
    await page.getByRole("button", { name: "Keep on this phone" }).click();
    await page.locator("[data-question=court]").waitFor();
    await page.locator("a.exit").click();
    await page.waitForURL("https://www.weather.gov/");
    await page.goto(`${site.url}/you/questions`);
    expect(await leftIn(page)).toEqual(nothing);
    expect(await page.getByText("Answers are kept").count()).toBe(0);
  });

  it("are left past all their steps also where a browser shows no entries of its history", async () => {
    const { page } = await site.open({ path: "/icon.svg" });
    await page.addInitScript(() => Object.defineProperty(window, "navigation", { value: undefined }));
    await page.route("https://www.weather.gov/", (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await page.goto(`${site.url}/you/questions`);
    await begin(page);
    await page.locator('[data-value="TX"]').click();
    await page.locator('[data-value="federal"]').click();
    await page.locator("[data-question=kind]").waitFor();
    await page.locator("a.exit").click();
    await page.waitForURL("https://www.weather.gov/");
    await page.goBack();
    expect(page.url()).toBe(`${site.url}/icon.svg`);
  });

  it("are kept on the phone when she says so and not before, open without a network, and are all forgotten", async () => {
    const { page, wrongs } = await open();
    await begin(page);
    await page.locator('[data-value="TX"]').click();
    await page.getByRole("button", { name: "Keep on this phone" }).click();
    expect(await page.locator("main").innerText()).toContain("Anyone who can open this phone could see them.");
    expect(await leftIn(page)).toEqual(nothing);
    await page.getByRole("button", { name: "Keep on this phone" }).click();
    await page.locator("[data-question=court]").waitFor();
    await page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return [installing, waiting, active].length;
    });
    await page.context().setOffline(true);
    await page.reload();
    expect(await heading(page)).toBe("Questions about a record");
    expect(await page.locator("main").innerText()).not.toContain("Texas");
    await page.getByRole("button", { name: "Go on with them" }).click();
    await page.locator("[data-question=court]").waitFor();
    expect(await page.locator(".known").innerText()).toContain("Texas");
    await page.getByRole("button", { name: "Forget everything" }).click();
    expect(await page.locator("main").innerText()).toContain("All your answers are erased.");
    await expect.poll(() => leftIn(page)).toEqual(nothing);
    await page.goBack();
    expect(await page.locator("main").innerText()).not.toContain("Texas");
    expect(wrongs.filter((each) => !each.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  });

  it("can be gone back through, changed and skipped; what is no longer asked is dropped", async () => {
    const { page } = await open();
    await begin(page);
    await page.locator('[data-value="TX"]').click();
    await page.locator('[data-value="federal"]').click();
    await page.locator("[data-question=kind]").waitFor();
    await page.goBack();
    expect(await page.locator('[data-value="federal"]').innerText()).toContain("Your answer");
    await page.goForward();
    await page.locator("[data-question=kind]").waitFor();
    await page.locator(".known summary").click();
    expect(await page.locator("[data-known]").count()).toBe(2);
    await page.getByRole("button", { name: "Change: Where was it?" }).click();
    await page.locator('[data-value="US"]').click();
    await page.locator("[data-question=kind]").waitFor();
    expect(await page.locator(".known .so-far").innerText()).toBe("A federal court");
    await page.getByRole("button", { name: "Stop here" }).click();
    expect(await page.locator(".matter").getAttribute("data-standing")).toBe("unknown");
    await page.getByRole("button", { name: "Go on with the questions" }).click();
    await page.locator("[data-question=kind]").waitFor();
  });

  it("take several things on the record, of the same place or another, and give one back", async () => {
    const { page } = await open();
    await begin(page);
    await answerAll(page, drugs);
    await page.getByRole("button", { name: "Yes, add another" }).click();
    await page.getByRole("button", { name: "Yes: Texas" }).click();
    expect(await page.locator("[data-question]").getAttribute("data-matter")).toBe("2");
    expect(await answerAll(page, { kind: "theft", ended: "dismissed" })).not.toContain("place");
    await page.getByRole("button", { name: "Remove: 1. Texas, Drugs" }).click();
    await page.getByRole("button", { name: "Yes, remove" }).click();
    expect(await page.locator(".matters li").allInnerTexts()).toEqual([expect.stringContaining("1. Texas, Stealing")]);
    await thatIsAll(page);
    expect(await page.locator(".matter").count()).toBe(1);
  });

  it.each([
    ["en", "light", 1440],
    ["es", "dark", 320],
  ] as const)(
    "are for everybody to use: axe finds nothing and nothing runs off the side, %s, %s, %i px",
    async (language, colorScheme, width) => {
      const path = language === "en" ? "/you/questions" : "/es/you/questions";
      const { page } = await open({ path, colorScheme, viewport: { width, height: 700 }, reducedMotion: "reduce" });
      const look = async () => {
        expect(await axe(page), await heading(page)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, await heading(page)).toBeLessThanOrEqual(0);
      };
      // One question of a kind is as good as another for axe.
      const looked = new Set<string>();
      const lookAtKind = async () => {
        const kind = await page.evaluate(() =>
          document.querySelector(".filter, .span, [data-ahead]")?.outerHTML.slice(0, 20),
        );
        if (looked.size < looked.add(`${kind}`).size) await look();
      };
      await page.locator(".choices .choice:enabled").first().waitFor();
      await look();
      // The pages before the questions are words and links: they are looked at where there is least room.
      for (const at of width === 320 ? [1, 2, 3] : []) {
        await page.locator(".choices .choice").nth(at).click();
        await look();
        await page.locator(".ways .quiet").click();
      }
      await begin(page);
      await answerAll(page, { ...drugs, kind: "robbery" }, lookAtKind);
      await look();
      await page.locator(".choices .choice").first().click();
      await look();
      await page.goBack();
      await thatIsAll(page);
      await page.locator(".screener details").evaluateAll((all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      await look();
      await page.locator(".take button").click();
      for (const each of await page.getByRole("checkbox").all()) await each.check();
      await page.locator("[aria-expanded]").click();
      await look();
      await page.locator(".keeping button").click();
      await look();
    },
  );

  it("are complete by keyboard alone, each new one with the focus on its heading", async () => {
    const { page } = await open();
    const tabTo = async (words: RegExp) => {
      for (let presses = 0; presses < 90; presses++) {
        await page.keyboard.press("Tab");
        if (words.test(await focused(page))) return page.keyboard.press("Enter");
      }
      throw new Error(`no key press leads to ${words}`);
    };
    await page.locator(".choices .choice:enabled").first().waitFor();
    await tabTo(/^For me$/);
    expect(await focused(page)).toBe("Where was it?");
    await tabTo(/^Florida$/);
    expect(await focused(page)).toBe("Whose court was it?");
    await tabTo(/^Not sure$/);
    await expect.poll(() => focused(page)).toBe(await heading(page));
    await tabTo(/^More than one may be right$/);
    await page.keyboard.press("Shift+Tab");
    await tabTo(/^Stop here/);
    expect(await focused(page)).toBe("What we found");
    await tabTo(/^Back$/);
    await expect.poll(() => focused(page)).not.toBe("What we found");
    expect(await focused(page)).toBe(await heading(page));
  });

  it("read aloud only with a voice that is on the device", async () => {
    const voices = (localService: boolean) =>
      `speechSynthesis.getVoices = () => [{ lang: "en-US", localService: ${localService}, name: "A voice" }];`;
    for (const [local, buttons] of [
      [true, 1],
      [false, 0],
    ] as const) {
      const { page } = await site.open({ path: "/icon.svg" });
      await page.addInitScript(voices(local));
      await page.goto(`${site.url}/you/questions`);
      await begin(page);
      await page.locator("[data-question]").waitFor();
      expect(await page.getByRole("button", { name: "Read this aloud" }).count()).toBe(buttons);
    }
  });

  it("can be read before their script has come, and say without scripts what to do", async () => {
    const { page } = await site.open({ path: "/es/you/questions", javaScriptEnabled: false });
    expect(await heading(page)).toBe("Preguntas sobre un historial");
    expect(await page.locator("noscript").innerText()).toContain("preguntas en papel");
  });
});
