import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { KnownReviewer, ReviewAnswers } from "@setaside/law";
import { readBytes } from "../input/bytes.ts";
import { jsonIn, readJsonFile } from "../input/json-file.ts";
import { listed } from "../input/listed.ts";
import { lawReviewSchema, reviewersSchema } from "../schema/law-review.ts";
import type { z } from "../schema/zod.ts";
import { done, failed, type Step } from "../step.ts";
import { signerOf } from "./signature.ts";

/** Larger than the answers about any law. */
const longest = 8_000_000;
const tooLong = "which is more than any review. Check that it is the right file.";

/** Answers with the lawyer whose signature they carry. */
export interface SignedReview {
  readonly answers: ReviewAnswers;
  readonly by: KnownReviewer;
  /** The two files as they are. */
  readonly content: Uint8Array;
  readonly signature: Uint8Array;
}

/** The lawyers whose reviews are taken, from `reviewers.json` in the folder of reviews. */
export async function knownReviewers(folder: string): Promise<Step<readonly KnownReviewer[]>> {
  const path = join(folder, "reviewers.json");
  const json = await readJsonFile(path);
  if (!json.ok) return json;
  const read = reviewersSchema.safeParse(json.value);
  if (!read.success)
    return failed(`${path}: ${listed("The list of reviewers can't be used as it is", issues(read.error))}`);
  const ids = read.data.reviewers.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  return twice === undefined
    ? done(read.data.reviewers)
    : failed(`${path}: The id ${twice} stands twice. Give each reviewer an id of her own.`);
}

/** The answers at `path` with the signature beside them (`.sig`), checked against the known reviewers. */
export async function readSigned(path: string, known: readonly KnownReviewer[]): Promise<Step<SignedReview>> {
  const content = await readBytes(path, longest, tooLong);
  if (!content.ok) return content;
  const signature = await readBytes(`${path}.sig`, longest, tooLong);
  if (!signature.ok) {
    return failed(
      `${signature.message}\nThe signature stands beside the answers, as ssh-keygen writes it. docs/law-review.md says how to sign.`,
    );
  }
  // What the file says counts only once it is known whose it is.
  const by = await signerOf(content.value, signature.value, known);
  if (!by.ok) return failed(`${path}: ${by.message}`);
  const json = jsonIn(content.value, path);
  if (!json.ok) return json;
  const read = lawReviewSchema.safeParse(json.value);
  if (!read.success) return failed(`${path}: ${listed("The answers can't be used as they are", issues(read.error))}`);
  return done({ answers: read.data, by: by.value, content: content.value, signature: signature.value });
}

/** Every review in the folder, each signature checked again. The first that does not hold ends it. */
export async function storedReviewsIn(folder: string): Promise<Step<readonly SignedReview[]>> {
  const known = await knownReviewers(folder);
  if (!known.ok) return known;
  const found: SignedReview[] = [];
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith(".json") || file === "reviewers.json") continue;
    const signed = await readSigned(join(folder, file), known.value);
    if (!signed.ok) return signed;
    found.push(signed.value);
  }
  return done(found);
}

function issues(error: z.ZodError): readonly { readonly path: string; readonly message: string }[] {
  return error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join("."), message: `${message}.` }));
}
