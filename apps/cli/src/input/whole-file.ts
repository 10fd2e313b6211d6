import { randomBytes } from "node:crypto";
import { link, lstat, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { done, failed, type Step } from "../step.ts";

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 * Only its owner may read it, for it may be a person's record. A file that is
 * there stays as it is unless it is to be replaced.
 */
export async function writeWhole(path: string, text: string, replace: boolean): Promise<Step<undefined>> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory() === true) {
      return failed(`${path}: This is a folder. Name a file in it.`);
    }
    if (!replace && (await isThere(path))) return failed(`${path}: ${alreadyThere}`);
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await (replace ? rename(draft, path) : moveBeside(draft, path));
    return done(undefined);
  } catch (error) {
    await rm(draft, { force: true });
    const code = codeOf(error);
    if (code === "EEXIST") return failed(`${path}: ${alreadyThere}`);
    return failed(`${path}: The file could not be written${whyNotWritten(error)} Nothing was left behind.`);
  }
}

/** The rest of a sentence on what could not be written: why, and how to mend it. */
export function whyNotWritten(error: unknown): string {
  const code = codeOf(error);
  return why[code] ?? (code === "" ? "." : ` (${code}).`);
}

const alreadyThere = "There is a file of this name already, and it was left as it is. Name another, or add --force.";

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Moves a file to a place where none is, as one step: linking fails where one has come in the meantime. */
async function moveBeside(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    // Not every disk has links (FAT): there the look before must do.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL"].includes(codeOf(error))) throw error;
    await rename(draft, path);
    return;
  }
  await rm(draft);
}

const why: Readonly<Record<string, string>> = {
  ENOENT: ": there is no such folder. Make it first.",
  ENOTDIR: ": a part of the path is a file. Check the path.",
  EACCES: ": this place may not be written to. Name another.",
  EPERM: ": this place may not be written to. Name another.",
  EROFS: ": this place may not be written to. Name another.",
  ENOSPC: ": the disk is full. Make room first.",
};
