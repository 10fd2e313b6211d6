// The questions on a slow phone, beside a bare React form that asks as many questions and knows no law. One JSON line.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { serve } from "../apps/server/src/index.ts";
import { launchBrowser } from "../test/browser.ts";

/** WebPageTest's "3G slow": 400 kbit/s each way, 400 ms there and back. And a processor four times slower than this one. */
const network = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slower = 4;
const RUNS = 5;

interface Subject {
  readonly name: string;
  readonly url: string;
  /** From the open page to the first question. */
  readonly start: (page: Page) => Promise<void>;
  /** What shows that a question is there. */
  readonly question: string;
  /** One of its answers. */
  readonly answer: string;
}

/** One visit, in milliseconds from the moment the address was entered; bytes as they came over the line. */
interface Visit {
  readonly readable: number;
  readonly canBegin: number;
  readonly firstQuestion: number;
  /** The longest of the answers given, from the tap to the next frame that shows its effect. */
  readonly tap: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly requests: number;
  /** Requests after the first question was shown. */
  readonly later: number;
}

async function visit(browser: Browser, { url, start, question, answer }: Subject): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytes = await watched(devtools);
  await devtools.send("Network.emulateNetworkConditions", network);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const begun = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await start(page);
  const canBegin = performance.now() - begun;
  await page.locator(question).waitFor();
  const firstQuestion = performance.now() - begun;
  const { scriptBytes, allBytes, requests } = bytes();
  const readable = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  const taps: number[] = [];
  for (let at = 0; at < 3; at += 1) {
    await page.locator(answer).first().waitFor();
    taps.push(await page.evaluate(tapped, answer));
  }
  await page.waitForTimeout(500);
  const later = bytes().requests - requests;
  await context.close();
  return { readable, canBegin, firstQuestion, tap: Math.max(...taps), scriptBytes, allBytes, requests, later };
}

/** Touches an answer; resolves with the time until the frame after the one in which the page changed was begun. */
function tapped(answer: string): Promise<number> {
  return new Promise((done) => {
    const button = document.querySelector<HTMLElement>(answer);
    const begun = performance.now();
    button?.click();
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
  });
}

async function watched(devtools: CDPSession) {
  let [scriptBytes, allBytes, requests] = [0, 0, 0];
  const scripts = new Set<string>();
  await devtools.send("Network.enable");
  devtools.on("Network.requestWillBeSent", () => {
    requests += 1;
  });
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.mimeType.includes("javascript")) scripts.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  return () => ({ scriptBytes, allBytes, requests });
}

const root = process.env.SETASIDE_ROOT ?? fileURLToPath(new URL("..", import.meta.url));
const peerFolder = `${root}/bench/node_modules/.cache/setaside/react-form`;
mkdirSync(peerFolder, { recursive: true });
writeFileSync(
  `${peerFolder}/index.html`,
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Form</title></head><body><div id="root"></div><script type="module" src="/react-form.js"></script></body></html>`,
);

const [ours, peer] = [
  await serve({ port: 0, folder: `${root}/apps/web/dist` }),
  await serve({ port: 0, folder: peerFolder }),
];
const subjects: readonly Subject[] = [
  {
    name: "setaside",
    url: `${ours.url}/you/questions`,
    start: async (page) => {
      await page.locator("ul.choices button.choice:not([disabled])").first().waitFor();
      await page.locator("ul.choices button.choice").first().click();
    },
    question: "[data-question]",
    answer: "[data-question] button[data-value]",
  },
  {
    name: "bare React form",
    url: peer.url,
    start: async (page) => {
      await page.locator("button.begin").click();
    },
    question: "[data-question]",
    answer: "[data-question] button",
  },
];

const browser = await launchBrowser();
const visits = new Map<string, Visit[]>(subjects.map(({ name }) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  // In turns, so that other work on the machine counts against both alike.
  for (const subject of subjects) visits.get(subject.name)?.push(await visit(browser, subject));
}
await browser.close();
await Promise.all([ours.close(), peer.close()]);

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const keys = ["readable", "canBegin", "firstQuestion", "tap", "scriptBytes", "allBytes", "requests", "later"] as const;
const results = subjects.map(({ name }) => ({
  name,
  ...Object.fromEntries(keys.map((key) => [key, middle((visits.get(name) ?? []).map((each) => each[key]))])),
}));
process.stdout.write(`${JSON.stringify({ runs: RUNS, network, slower, results })}\n`);
