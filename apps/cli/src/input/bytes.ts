import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { done, failed, type Step } from "../step.ts";

/** What a person calls a source in a message: the path as typed, or standard input. */
export function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

/**
 * The bytes of a file, or of standard input for `-`; at most `limit`, so that
 * neither an endless device nor a huge file fills the memory. `tooLong` goes on after
 * "This is larger than 8 MB, ".
 */
export async function readBytes(path: string, limit: number, tooLong: string): Promise<Step<Uint8Array>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream: Readable = path === "-" ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > limit) {
        stream.destroy();
        return failed(`${nameOf(path)}: This is larger than ${Math.floor(limit / 1e6)} MB, ${tooLong}`);
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return failed(`${nameOf(path)}: ${whyUnreadable(error)}`);
  }
  return done(Buffer.concat(chunks));
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file. Check the path; a name with spaces needs quotes.",
  EISDIR: "This is a folder. Name the files in it, such as folder/*.html.",
  EACCES: "This file may not be read. Check its permissions.",
  EPERM: "This file may not be read. Check its permissions.",
  ENOTDIR: "A part of this path is a file and not a folder. Check the path.",
  ENAMETOOLONG: "The path is too long. Check it.",
  ELOOP: "The path leads back to itself through links. Name the file itself.",
};

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return unreadable[code] ?? `The file could not be read${code === "" ? "" : ` (${code})`}. Copy it and try again.`;
}
