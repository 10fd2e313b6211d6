import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { give, type OpenedSite, openSite } from "./opened-site.ts";

const folder = `${sharedFolder}data/pacer-dockets/criminal/`;
const DOCKETS = ["casd_3-15-cr-00331", "azd_2-17-cr-00378", "caed_1-02-cr-05210"];

/** The defendants' family names, from what another reader made of the same page. */
function familyNames(docket: string): readonly string[] {
  const { parties }: { parties: readonly { name: string; type: string }[] } = JSON.parse(
    readFileSync(`${folder}${docket}.juriscraper.json`, "utf8"),
  );
  return parties
    .filter(({ type }) => /defendant/i.test(type))
    .map(
      ({ name }) =>
        name
          .replace(/,? (Jr|Sr|II|III)\.?$/i, "")
          .split(" ")
          .at(-1) ?? "",
    )
    .filter((name) => name.length > 3);
}

describe.skipIf(!needs.browser || !needs.sharedData)("from a real docket to a printed plan", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(DOCKETS)("with the network cut once the page is loaded, and no name in it (%s)", async (docket) => {
    const { page, requests, wrongs } = await site.open();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    const loaded = requests.length;
    await give(page, readFileSync(`${folder}${docket}.html`));
    await page.locator(".findings").waitFor();
    for (const room of ["Record", "Questions", "Plan"]) {
      await page.getByRole("navigation").first().getByRole("link", { name: room, exact: true }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
    }
    await page.getByRole("heading", { name: "Steps, in order" }).waitFor();
    const printed = await page.pdf({ format: "Letter" });
    expect(printed.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "print" });
    const plan = await page.locator("main").innerText();
    expect(plan).toMatch(/Motion to|Defense at trial|Not open/);
    const names = familyNames(docket);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(plan.toLowerCase()).not.toContain(name.toLowerCase());
    expect(requests.slice(loaded).filter((address) => !address.endsWith("/icon.svg"))).toEqual([]);
    expect(wrongs.filter((wrong) => !/icon\.svg|ERR_INTERNET_DISCONNECTED/.test(wrong))).toEqual([]);
  });
});
