import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../../test/needs.ts";
import { type OpenedSite, openSite } from "../opened-site.ts";
import { type Person, people } from "./people.data.ts";
import { answerAll, begin, shown } from "./walked.ts";

describe.skipIf(!needs.browser)("twelve invented people go through the questions", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const walks = people.flatMap((person) =>
    (["/you/questions", "/es/you/questions"] as const).map((path) => ({ name: person.name, path, person })),
  );

  it.each(walks)("$name ($path)", async ({ path, person }) => {
    const { page, requests, wrongs } = await site.open({ path });
    await page.waitForLoadState("networkidle");
    const [asked, loaded] = [requests.length, new Set(requests)];
    // From here on there is no network: whatever she answers, nothing is asked of anybody.
    await page.context().setOffline(true);
    await begin(page, person.asks);
    const put = await answerAll(page, person);
    expect(requests.slice(asked), [...loaded].join(" ")).toEqual([]);
    expect(await page.evaluate(() => location.pathname + location.search + location.hash)).toBe(path);
    expect(await left(page)).toEqual({ cookies: "", local: 0, session: 0, workers: 0 });
    expect(put.filter((id) => person.notAsked.includes(id))).toEqual([]);
    expectFound(await shown(page), person);
    // Said to everyone, asked of no one.
    expect(await page.locator("main").innerText()).toMatch(
      /immigration lawyer|abogad[oa]s?.{0,20} de inmigración|de inmigración/i,
    );
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});

function expectFound(matters: Awaited<ReturnType<typeof shown>>, { found }: Person): void {
  expect(matters.map(({ standing }) => standing)).toEqual(found.map(({ standing }) => standing));
  for (const [at, { relief, gives }] of found.entries()) {
    if (relief !== undefined) expect(matters[at]?.laws[relief]).toBe(gives);
  }
}

function left(page: import("playwright-core").Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
}
