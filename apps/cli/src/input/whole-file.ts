import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { done, failed, type Step } from "../step.ts";

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 * Only its owner may read it, for it may be a person's record.
 */
export async function writeWhole(path: string, text: string): Promise<Step<undefined>> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory() === true) {
      return failed(`${path}: This is a folder. Name a file in it.`);
    }
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return done(undefined);
  } catch (error) {
    await rm(draft, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return failed(
      `${path}: The file could not be written${why[code] ?? (code === "" ? "." : ` (${code}).`)} Nothing was left behind.`,
    );
  }
}

const why: Readonly<Record<string, string>> = {
  ENOENT: ": there is no such folder. Make it first.",
  ENOTDIR: ": a part of the path is a file. Check the path.",
  EACCES: ": this place may not be written to. Name another.",
  EPERM: ": this place may not be written to. Name another.",
  EROFS: ": this place may not be written to. Name another.",
  ENOSPC: ": the disk is full. Make room first.",
};
