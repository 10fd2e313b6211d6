import { describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { needs } from "./needs.ts";

describe.skipIf(!needs.browser)("a browser for tests", () => {
  it("shows a page and runs its script", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent("<title>Setaside</title><p></p><script>document.querySelector('p').append(6 * 7)</script>");
      expect(await page.title()).toBe("Setaside");
      expect(await page.locator("p").textContent()).toBe("42");
    } finally {
      await browser.close();
    }
    expect(browser.isConnected()).toBe(false);
  });
});
