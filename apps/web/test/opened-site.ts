import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../../test/browser.ts";
import { serve } from "../../server/src/index.ts";

/** The built site, served on a free port, and a browser to look at it with. */
export interface OpenedSite {
  readonly url: string;
  readonly open: (options?: Opening) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  /** The attorneys' first page unless told. */
  readonly path?: string;
  /** Run in the page before anything of its own. */
  readonly script?: () => void;
}

/** A page, and what it did that was watched. */
export interface Opened {
  readonly page: Page;
  /** Addresses asked for since the page was opened. */
  readonly requests: string[];
  /** What the content-security policy refused, and errors nobody caught. */
  readonly wrongs: string[];
}

/** Serves `apps/web/dist`; when that is missing, the error says how to build it. */
export async function openSite(): Promise<OpenedSite> {
  const serving = await serve({ port: 0 });
  const browser = await launchBrowser();
  return {
    url: serving.url,
    open: (options = {}) => openPage(browser, serving.url, options),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  { path = "/attorneys", script, ...options }: Opening,
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (script !== undefined) await page.addInitScript(script);
  const requests: string[] = [];
  const wrongs: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => wrongs.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || /content.security.policy/i.test(message.text())) wrongs.push(message.text());
  });
  await page.goto(url + path);
  return { page, requests, wrongs };
}

/** Gives the page a file, as if chosen by hand. */
export async function give(page: Page, content: string | Buffer, name = "docket.html"): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/html", buffer });
}

const docket = fileURLToPath(new URL("../src/sample/nevada.html", import.meta.url));

/** Opens one invented docket, as a file. */
export async function tryExample(page: Page): Promise<void> {
  await give(page, readFileSync(docket));
  await page.locator(".findings").waitFor();
}

/** Opens the whole invented record, as a newcomer does. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: /invented record|expediente inventado/ }).click();
  await page.locator(".findings").waitFor();
}

/** The cell of a relief in the line of a charge or arrest. */
export function cellOf(page: Page, line: string | RegExp, relief: string) {
  return page
    .locator("tbody")
    .filter({ has: page.getByRole("rowheader", { name: line }) })
    .locator(`[data-relief="${relief}"]`);
}

/** The two ends of the bar that stands in a part of the page. */
export async function barIn(part: ReturnType<typeof cellOf>): Promise<string> {
  const bar = part.locator(".verdict-bar").first();
  return `${await bar.getAttribute("data-least")}..${await bar.getAttribute("data-most")}`;
}
