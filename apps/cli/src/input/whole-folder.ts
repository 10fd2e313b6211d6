import { randomBytes } from "node:crypto";
import { lstat, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { done, failed, type Step } from "../step.ts";
import { whyNotWritten } from "./whole-file.ts";

/**
 * Writes files into a folder, all or none: each beside its place first, then
 * moved there. The folder is made where it is not there. Files that are there
 * stay as they are unless they are to be replaced; then nothing is written.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  replace: boolean,
): Promise<Step<undefined>> {
  const drafts: (readonly [draft: string, path: string])[] = [];
  let made: string | undefined;
  try {
    if ((await stat(folder).catch(() => undefined))?.isFile() === true) {
      return failed(`${folder}: This is a file. Name a folder.`);
    }
    for (const name of files.keys()) {
      if (!replace && (await lstat(join(folder, name)).catch(() => undefined)) !== undefined) {
        return failed(
          `${join(folder, name)}: There is a file of this name already, and it was left as it is. Name another folder, or add --force.`,
        );
      }
    }
    made = await mkdir(folder, { recursive: true });
    for (const [name, content] of files) {
      const draft = join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
      drafts.push([draft, join(folder, name)]);
      const file = await open(draft, "wx", 0o644);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const [draft, path] of drafts) await rename(draft, path);
    return done(undefined);
  } catch (error) {
    for (const [draft] of drafts) await rm(draft, { force: true });
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    return failed(`${folder}: The files could not be written${whyNotWritten(error)} Nothing was left behind.`);
  }
}
