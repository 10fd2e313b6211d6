import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { getMimeType } from "hono/utils/mime";

/** One file of the built site, held in memory. */
export interface Page {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** Every address the site answers, decoded, such as `/` or `/assets/app-1a2b3c4d.js`, with what it answers. */
export type Pages = ReadonlyMap<string, Page>;

/** A build names these after a hash of their content, so an address never changes its meaning. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/**
 * Reads a folder of built files into memory. Addresses are looked up in the map
 * made here and never reach the file system, so no address, however written, can
 * leave the folder. Links are not followed, dot files and source maps not served.
 * @param folder an absolute path
 * @returns the pages, or undefined when the folder has no `index.html`: the site is not built
 */
export async function readPages(folder: string): Promise<Pages | undefined> {
  const pages = new Map<string, Page>();
  await collect(folder, "/", pages);
  return pages.has("/") ? pages : undefined;
}

async function collect(folder: string, address: string, pages: Map<string, Page>): Promise<void> {
  for (const entry of await listing(folder)) {
    if (entry.name.startsWith(".") || entry.name.endsWith(".map")) continue;
    const path = join(folder, entry.name);
    const named = address + entry.name;
    if (entry.isDirectory()) await collect(path, `${named}/`, pages);
    else if (entry.isFile()) {
      const page = await readPage(path, named);
      for (const name of names(named)) pages.set(name, page);
    }
  }
}

async function listing(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function readPage(path: string, address: string): Promise<Page> {
  const contentType = getMimeType(path) ?? "application/octet-stream";
  const content = new Uint8Array(await readFile(path));
  return Object.freeze({ content, contentType, cacheControl: cacheControl(contentType, address) });
}

/** A page read on a shared device must leave nothing behind; a hashed file says nothing about who read it. */
function cacheControl(contentType: string, address: string): string {
  if (contentType.startsWith("text/html")) return "no-store";
  return HASHED.test(address) ? "public, max-age=31536000, immutable" : "no-cache";
}

function names(address: string): readonly string[] {
  if (address.endsWith("/index.html")) return [address, address.slice(0, -"index.html".length)];
  return address.endsWith(".html") ? [address, address.slice(0, -".html".length)] : [address];
}

/**
 * The page at a request's address.
 * @param path the path of a URL, still percent-encoded
 * @returns undefined when there is none, or the path is not well encoded
 */
export function pageAt(pages: Pages, path: string): Page | undefined {
  try {
    return pages.get(decodeURIComponent(path));
  } catch {
    return undefined;
  }
}
