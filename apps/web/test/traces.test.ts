import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../test/needs.ts";
import { type OpenedSite, openSite, tryExample } from "./opened-site.ts";

describe.skipIf(!needs.browser)("the page leaves nothing behind", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("in no store, no cookie and no address", async () => {
    const { page } = await site.open();
    await tryExample(page);
    await page.locator("[data-relief]").first().click();
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("Met", { exact: true })
      .check();
    await page.getByRole("link", { name: "Español" }).click();
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
      state: history.state as unknown,
      entries: history.length,
    }));
    expect(kept).toEqual({
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
      cookie: "",
      // How many rooms were gone through, so that leaving at once can go back past all of them.
      state: { step: 2 },
      entries: 4,
    });
    expect(await page.context().cookies()).toEqual([]);
    expect(page.url()).toBe(`${site.url}/es/findings`);
  });

  it("not the name of the person whose docket it is", async () => {
    const { page } = await site.open();
    await tryExample(page);
    await page.locator("[data-relief]").first().click();
    expect(await page.locator(".from-docket").textContent()).toContain("JUDGMENT as to [client]");
    expect(await page.title()).not.toContain("Placeholder");
    expect(await page.locator("main").textContent()).not.toContain("Placeholder");
  });

  it("after leaving at once: a blank page, and no way back to this one", async () => {
    const { page } = await site.open({ path: "/icon.svg" });
    await page.goto(`${site.url}/attorneys`);
    await tryExample(page);
    await page.getByRole("button", { name: "Leave this page" }).click();
    await page.waitForURL("about:blank");
    expect(await page.locator("body").innerText()).toBe("");
    await page.goBack();
    expect(page.url()).toBe(`${site.url}/icon.svg`);
  });

  it("of one person when another’s record is opened", async () => {
    const { page } = await site.open();
    await tryExample(page);
    await page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("Met", { exact: true })
      .check();
    await page.getByRole("link", { name: "Setaside" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.getByRole("button", { name: "Close everything" }).click();
    await page.getByRole("button", { name: "Yes, close it" }).click();
    expect(await page.locator("main").innerText()).not.toContain("Nevada");
    await tryExample(page);
    const none = page
      .getByRole("group", { name: /^Victim of trafficking/ })
      .first()
      .getByLabel("No conclusion");
    expect(await none.isChecked()).toBe(true);
  });
});
