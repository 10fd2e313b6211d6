import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../test/browser.ts";
import { needs } from "../../../test/needs.ts";
import { serve } from "../../server/src/index.ts";
import { policy } from "../src/public/site/policy.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const example = join(root, "docs/organisations.example.json");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "organisation-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run build:site` as it is called from the temporary folder. */
async function buildSite(...words: readonly string[]) {
  const args = ["--import", "tsx", join(root, "apps/web/scripts/build-site.ts"), ...words];
  const run = promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, INIT_CWD: folder } });
  return run.then(
    ({ stdout, stderr }) => ({ ok: true, said: stdout + stderr }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ ok: false, said: stdout + stderr }),
  );
}

describe("building an organisation's site", () => {
  it("writes nothing when the settings are not in order, and says what to mend", async () => {
    writeFileSync(join(folder, "bad.json"), readFileSync(example, "utf8").replace("/records/", "/victims/"));
    const { ok, said } = await buildSite("bad.json", "bad");
    expect(ok).toBe(false);
    expect(said).toMatch(/^Nothing was written. Mend this in bad.json:\n {2}\/base: This must be neutral/);
    expect(readdirSync(folder)).toEqual(["bad.json"]);
  });

  it.each([
    ["no names", [], "Name the settings and the folder to write"],
    ["a file that is not there", ["nowhere.json", "out"], "nowhere.json can't be read"],
  ])("says how it is called: %s", async (_, words, problem) => {
    const { ok, said } = await buildSite(...words);
    expect([ok, said]).toEqual([false, expect.stringContaining(problem)]);
  });

  it("leaves a folder alone that holds something", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full/kept.txt"), "kept");
    const { ok, said } = await buildSite(example, "full");
    expect([ok, said]).toEqual([false, expect.stringContaining("is not empty")]);
    expect(readdirSync(join(folder, "full"))).toEqual(["kept.txt"]);
    rmSync(join(folder, "full"), { recursive: true });
  });
});

describe("an organisation's site", () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const { ok, said } = await buildSite(example, "records");
    if (!ok) throw new Error(said);
    const names = readdirSync(join(folder, "records"), { recursive: true, encoding: "utf8" });
    files = new Map(
      names
        .filter((name) => statSync(join(folder, "records", name)).isFile())
        .map((name) => [name, readFileSync(join(folder, "records", name), "utf8")]),
    );
  }, 120_000);
  const html = () => [...files].filter(([name]) => name.endsWith(".html"));

  it("is there whole, in both languages, with the law and without the attorneys' pages", () => {
    for (const name of [
      "index.html",
      "es/index.html",
      "you/find.html",
      "es/you/questions.html",
      "law/ca.html",
      "icon.svg",
    ])
      expect(files.has(name), name).toBe(true);
    expect([...files.keys()].filter((name) => /attorneys|record\.html|worker/.test(name))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("leads to nothing that is not there, all of it below its base", () => {
    const missing = html().flatMap(([name, text]) =>
      [...text.matchAll(/(?:src|href)="(?!#|https:|tel:|sms:|mailto:)([^"#?]*)/g)]
        .map(([, address = ""]) => address)
        .filter((address) => {
          const path = address.replace(/^\/records\//, "").replace(/(^|\/)$/, "$1index.html");
          return !address.startsWith("/records/") || !files.has(path);
        })
        .map((address) => `${name} → ${address}`),
    );
    expect(missing).toEqual([]);
  });

  it("says in each page what it may do, before anything that it loads", () => {
    for (const [name, text] of html()) {
      const said = text.indexOf(`<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
      expect(said, name).toBeGreaterThan(0);
      expect(said, name).toBeLessThan(text.indexOf("<script"));
    }
  });

  it("bears the organisation's name and partners, who stand first, each page in its language", () => {
    expect(files.get("es/you/safe.html")).toContain("Llame al 702-555-0100, de lunes a viernes");
    for (const name of ["you/find.html", "es/you/find.html"]) {
      const text = files.get(name) ?? "";
      expect(text).toContain("Lantern Street Legal Aid (invented)");
      expect(text.indexOf("Harbor Desk (invented)")).toBeLessThan(
        text.lastIndexOf("National Human Trafficking Hotline"),
      );
    }
    expect(files.get("es/you/find.html")).toContain("Martes y jueves, de 1 a 6");
  });

  it.skipIf(!needs.browser)("works below its base, in a browser, and asks nobody else", async () => {
    writeFileSync(join(folder, "index.html"), "<title>Host</title>");
    const serving = await serve({ port: 0, folder });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const wrongs: string[] = [];
      page.on("pageerror", (error) => wrongs.push(String(error)));
      page.on("response", (response) => {
        const { origin, pathname } = new URL(response.url());
        if (origin !== serving.url || !pathname.startsWith("/records/") || response.status() !== 200)
          wrongs.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(`${serving.url}/records/`);
      await page.locator(".doors a").first().click();
      await page.locator('main a[href$="/you/questions.html"]').first().click();
      await page.locator(".screener button, .screener a").first().waitFor();
      await page.locator(".languages a").click();
      await expect.poll(() => page.title()).toBe("Preguntas – Setaside");
      expect(wrongs).toEqual([]);
    } finally {
      await browser.close();
      await serving.close();
    }
  });
});
