import type { Rolldown } from "vite";
import type { ScriptFile } from "../../src/public/site/index.tsx";

/** The script of the questions and all that it loads, at once or later, each file once. */
export function filesLoadedBy(entry: string, bundle: Rolldown.OutputBundle): readonly ScriptFile[] {
  const files = new Map<string, ScriptFile>();
  const load = (path: string, later: boolean) => {
    const chunk = bundle[path];
    if (chunk?.type !== "chunk" || files.has(path)) return;
    const [, words] = /\/questions\.(\w+)\.ts$/.exec(chunk.facadeModuleId ?? "") ?? [];
    files.set(path, words === undefined ? { path, later } : { path, words });
    for (const each of chunk.imports) load(each, later);
  };
  load(entry, false);
  // Files that are found by the way are looked into in their turn.
  for (const { path } of files.values()) {
    const chunk = bundle[path];
    for (const each of chunk?.type === "chunk" ? chunk.dynamicImports : []) load(each, true);
  }
  return [...files.values()];
}

/** What the worker of “Keep on this phone” holds, by address. */
export type KeptFiles = Readonly<Record<string, { readonly type: string; readonly text: string }>>;

/** Built files under their addresses, which begin with the base of the site. */
export function keptFiles(paths: readonly string[], bundle: Rolldown.OutputBundle, base: string): KeptFiles {
  const files = paths.map((path) => {
    const file = bundle[path];
    if (file === undefined) throw new Error(`${path} is not among the built files`);
    const text = file.type === "chunk" ? file.code : String(file.source);
    return [`${base}${path}`, { type: path.endsWith(".css") ? "text/css" : "text/javascript", text }] as const;
  });
  return Object.fromEntries(files);
}

/** A page under each of its addresses. */
export function keptPage(path: string, html: string, base: string): KeptFiles {
  const page = { type: "text/html; charset=utf-8", text: html };
  return { [`${base}${path}`]: page, [`${base}${path.replace(/\.html$/, "")}`]: page };
}
