import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What somebody can say, by the id of the question: a value, or a year or an age in digits. What is absent she is not sure of. */
export type Knows = Readonly<Record<string, string>>;

/** Answers the question on the page. */
async function answer(page: Page, known: string | undefined): Promise<void> {
  if (known === undefined) return page.locator(".passes .choice").first().click();
  if (!/^\d+$/.test(known)) return page.locator(`[data-value="${known}"]`).click();
  await page.locator(".numbers input").fill(known);
  await page.locator(".span button.main").click();
}

/**
 * Answers questions as they come, until none does.
 * @param each called on every screen, before it is answered
 * @returns the ids of the questions put
 */
export async function answerAll(
  page: Page,
  knows: Knows,
  each = async (): Promise<void> => {},
): Promise<readonly string[]> {
  const put: string[] = [];
  const asked = page.locator("[data-question], [data-ahead]");
  for (;;) {
    await page.locator("[data-question], [data-ahead], [data-more], [data-found]").first().waitFor();
    if ((await asked.count()) === 0) return put;
    await each();
    const [id, ahead] = await asked.evaluate((one: HTMLElement) => [one.dataset["question"], one.dataset["ahead"]]);
    if (ahead !== undefined) await page.locator(".ways .main").click();
    else if (id !== undefined) {
      put.push(id);
      await answer(page, knows[id]);
    }
    if (put.length > 40) throw new Error(`there is no end to the questions: ${put.slice(-5)}`);
  }
}

/** Begins for oneself. */
export async function begin(page: Page): Promise<void> {
  await page.locator(".choices .choice:enabled").first().click();
}

/** Says that nothing else is on the record. */
export async function thatIsAll(page: Page): Promise<void> {
  await page.locator("[data-more] .choices .choice").nth(1).click();
  await page.locator("[data-found]").waitFor();
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page as it is. */
export async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
