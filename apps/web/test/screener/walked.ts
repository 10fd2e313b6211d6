import type { Answer } from "@setaside/screener";
import type { Page } from "playwright-core";
import type { Knows } from "../../../../packages/screener/test/accounts.ts";
import type { Person } from "./people.data.ts";

/** Which of the first choices a person takes, in the order in which they stand. */
const starts: readonly Person["asks"][] = ["me", "friend", "prison", "young"];

/** Begins as the person does: up to the first question. */
export async function begin(page: Page, asks: Person["asks"]): Promise<void> {
  const choices = page.locator("main ul.choices button.choice");
  await choices.and(page.locator(":enabled")).first().waitFor();
  await choices.nth(starts.indexOf(asks)).click();
  if (asks !== "me") await page.locator("main button.main").first().click();
  await page.locator("[data-question]").waitFor();
}

/** Answers what is put as the person would until the result is shown; resolves with the ids of the questions put. */
export async function answerAll(page: Page, person: Person): Promise<readonly string[]> {
  const put: string[] = [];
  for (let at = 1; at < 80; at += 1) {
    const screen = page
      .locator(
        "main section[data-question], main section[data-ahead], main section[data-more], main section[data-same-place], main section[data-found]",
      )
      .first();
    await screen.waitFor();
    const seen = (name: string) => screen.getAttribute(`data-${name}`);
    const question = await seen("question");
    if (question !== null) {
      const matter = await seen("matter");
      put.push(question);
      const knows = matter === null ? (person.person ?? {}) : (person.matters[Number(matter) - 1] ?? {});
      await answer(page, knows, question);
    } else if ((await seen("ahead")) !== null) await screen.locator("button.main").click();
    else if ((await seen("same-place")) !== null) await screen.locator("ul.choices button").last().click();
    else if ((await seen("found")) !== null) return put;
    else {
      const told = await screen.locator("ul.matters > li").count();
      await screen
        .locator("ul.choices button")
        .nth(told < person.matters.length ? 0 : 1)
        .click();
    }
  }
  throw new Error("there is no end to the questions");
}

async function answer(page: Page, knows: Knows, question: string): Promise<void> {
  const known: string | Answer | undefined = knows[question];
  const passes = page.locator(".passes button");
  if (known === undefined) return passes.first().click();
  if (typeof known === "string") return page.locator(`button[data-value="${known}"]`).click();
  if ("passed" in known) return passes.nth(known.passed === "skip" ? 1 : 0).click();
  if ("range" in known) {
    await page.locator(".numbers input").first().fill(String(known.range.least));
    return page.locator("form.span button.main").click();
  }
  throw new Error("several values are picked in a test of their own");
}

/** What the result shows for each matter: where it stands, and every law with its standing. */
export function shown(
  page: Page,
): Promise<readonly { readonly standing: string; readonly laws: Readonly<Record<string, string>> }[]> {
  return page.locator("section.matter").evaluateAll((matters) =>
    matters.map((matter) => ({
      standing: matter.getAttribute("data-standing") ?? "",
      laws: Object.fromEntries(
        [...matter.querySelectorAll("li.found-law")].map((law) => [
          law.getAttribute("data-relief"),
          law.getAttribute("data-standing"),
        ]),
      ),
    })),
  );
}
