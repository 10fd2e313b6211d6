import { type Browser, chromium } from "playwright-core";
import { browserPath } from "./needs.ts";

/** A browser for tests speaks to nobody but the page under test. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the machine's own Chromium, without a window. The caller closes it.
 * Ask `needs.browser` first.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error("No Chromium here: ask needs.browser before launching one.");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}
