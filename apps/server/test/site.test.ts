import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readPages, site } from "../src/index.ts";
import { builtSite } from "./built-site.ts";

let built: Awaited<ReturnType<typeof builtSite>>;
let app: Hono;

beforeAll(async () => {
  built = await builtSite();
  const pages = await readPages(built.folder);
  if (pages === undefined) throw new Error("the fixture has an index.html");
  app = site(pages);
});
afterAll(() => built.remove());

async function get(path: string, method = "GET") {
  const response = await app.request(`http://127.0.0.1${path}`, { method });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("what is served", () => {
  it.each([
    ["/", "Setaside", "text/html; charset=utf-8"],
    ["/index.html", "Setaside", "text/html; charset=utf-8"],
    ["/about/", "About", "text/html; charset=utf-8"],
    ["/help", "Help", "text/html; charset=utf-8"],
    ["/assets/index-Ab3_d-9Z.js", "export", "text/javascript; charset=utf-8"],
    ["/icon.svg", "<svg/>", "image/svg+xml; charset=utf-8"],
    ["/a%20b%40%C3%A9.txt", "spaced", "text/plain; charset=utf-8"],
    ["/a%20b@%C3%A9.txt", "spaced", "text/plain; charset=utf-8"],
  ])("%s", async (path, content, type) => {
    const { status, headers, text } = await get(path);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe(type);
    expect(text).toContain(content);
  });

  it("is smaller on its way where the browser can read it so, and the same when it is there", async () => {
    const url = "http://127.0.0.1/assets/long-Ab3_d-9Z.js";
    const plain = await (await app.request(url)).arrayBuffer();
    const small = await app.request(url, { headers: { "Accept-Encoding": "gzip" } });
    expect(small.headers.get("content-encoding")).toBe("gzip");
    expect(small.headers.get("vary")).toMatch(/accept-encoding/i);
    const bytes = Buffer.from(await small.arrayBuffer());
    expect(bytes.length).toBeLessThan(plain.byteLength / 4);
    expect(gunzipSync(bytes).equals(Buffer.from(plain))).toBe(true);
  });

  it("answers HEAD without a body", async () => {
    const { status, headers, text } = await get("/", "HEAD");
    expect([status, text]).toEqual([200, ""]);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("keeps nothing of a page, and a hashed file for good", async () => {
    expect((await get("/")).headers.get("cache-control")).toBe("no-store");
    expect((await get("/help")).headers.get("cache-control")).toBe("no-store");
    expect((await get("/nowhere")).headers.get("cache-control")).toBe("no-store");
    expect((await get("/icon.svg")).headers.get("cache-control")).toBe("no-cache");
    expect((await get("/assets/index-Ab3_d-9Z.js")).headers.get("cache-control")).toContain("immutable");
  });
});

describe("what is not", () => {
  it.each([
    "/secret.txt",
    "/link.txt",
    "/.env",
    "/assets/index-Ab3_d-9Z.js.map",
    "/assets",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%252e%252e%252fsecret.txt",
    "//etc/passwd",
    "/%00",
    "/%",
    "/%ff",
    "/__proto__",
    "/constructor",
  ])("%s", async (path) => {
    const { status, text } = await get(path);
    expect([status, text]).toEqual([404, "There is no page at this address.\n"]);
  });

  it("any path that climbs: only files of the folder are ever sent", async () => {
    const step = fc.constantFrom(
      "..",
      "%2e%2e",
      "%2E.",
      "assets",
      "secret.txt",
      "%2f",
      "%5c",
      "\\",
      ".",
      "",
      "link.txt",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { text } = await get(`/${steps.join("/")}`);
        expect(text).not.toContain("must stay here");
      }),
    );
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s", async (method) => {
    const { status, headers } = await get("/", method);
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("a folder without an index page is not a site", async () => {
    expect(await readPages(`${built.folder}/assets`)).toBeUndefined();
    expect(await readPages(`${built.folder}/missing`)).toBeUndefined();
  });
});

it("asks the browser to forget this site on the page for that, and on no other", async () => {
  for (const path of ["/es/you/forgotten", "/es/you/forgotten.html"])
    expect((await get(path)).headers.get("clear-site-data"), path).toBe('"cache", "cookies", "storage"');
  for (const path of ["/", "/help", "/you/forgotten"])
    expect((await get(path)).headers.get("clear-site-data"), path).toBeNull();
});

describe("security headers", () => {
  it.each(["/", "/assets/index-Ab3_d-9Z.js", "/nowhere"])("stand on %s", async (path) => {
    const { headers } = await get(path);
    const policy = (headers.get("content-security-policy") ?? "").split("; ").map((part) => part.trim());
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("permissions-policy")).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
  });
});

it("writes no log of what was asked for", async () => {
  const writes = [
    vi.spyOn(process.stdout, "write"),
    vi.spyOn(process.stderr, "write"),
    ...(["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name)),
  ];
  try {
    await get("/");
    await get("/nowhere?name=someone");
    await get("/", "POST");
    for (const write of writes) expect(write).not.toHaveBeenCalled();
  } finally {
    for (const write of writes) write.mockRestore();
  }
});

it("sends the bytes of the file", async () => {
  const response = await app.request("/icon.svg");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(
    new Uint8Array(await readFile(`${built.folder}/icon.svg`)),
  );
});
