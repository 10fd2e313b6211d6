import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KnownReviewer } from "@setaside/law";
import { done, failed, type Step } from "../step.ts";

/** What a signature of a review is for: one made for anything else is refused (`ssh-keygen -Y sign -n`). */
const signedFor = "setaside-law-review";

/**
 * Whose signature `signature` is over `content`: one of the known reviewers, by
 * OpenSSH's own `ssh-keygen -Y verify`. Fails with words for a person where the
 * content was changed, the key is unknown, or the signature was made for
 * something else.
 */
export async function signerOf(
  content: Uint8Array,
  signature: Uint8Array,
  known: readonly KnownReviewer[],
): Promise<Step<KnownReviewer>> {
  const folder = await mkdtemp(join(tmpdir(), "setaside-"));
  try {
    const [allowed, signed] = [join(folder, "allowed"), join(folder, "answers.sig")];
    await writeFile(allowed, known.map(({ id, key }) => `${id} namespaces="${signedFor}" ${key}\n`).join(""));
    await writeFile(signed, signature);
    const found = await keygen(["-Y", "find-principals", "-s", signed, "-f", allowed]);
    if (found === "absent") return failed(notThere);
    const by = known.find(({ id }) => id === found.out.split("\n")[0]?.trim());
    if (found.code !== 0 || by === undefined) return failed(unknownKey);
    const verify = ["-Y", "verify", "-f", allowed, "-I", by.id, "-n", signedFor, "-s", signed];
    const verified = await keygen(verify, content);
    if (verified === "absent") return failed(notThere);
    return verified.code === 0 ? done(by) : failed(broken);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const notThere =
  "Signatures are checked with ssh-keygen, which is not on this machine. It comes with OpenSSH 8.2 or newer: install that and try again.";
const unknownKey =
  "The signature is not one of a known reviewer, or is no signature at all. Who is known stands in reviewers.json; docs/law-review.md says how a lawyer gets there.";
const broken = `The signature does not fit these answers: they were changed after signing, or signed for something else. Ask the lawyer to sign the file as it is, with -n ${signedFor}.`;

async function keygen(
  args: readonly string[],
  input: Uint8Array = new Uint8Array(),
): Promise<{ readonly code: number | null; readonly out: string } | "absent"> {
  return new Promise((resolve, reject) => {
    const child = spawn("ssh-keygen", args, { stdio: ["pipe", "pipe", "ignore"] });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString("utf8");
    });
    child.on("error", (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? resolve("absent") : reject(error)));
    child.on("close", (code) => resolve({ code, out }));
    // It may end before it has read everything: its answer then stands in the exit code.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
