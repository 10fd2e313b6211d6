import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { type ReviewAnswers, reviewableLaw, reviewStatus } from "@setaside/law";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../src/input/day.ts";
import { storedReviewsIn } from "../src/review/stored.ts";
import { lawReviewSchema } from "../src/schema/law-review.ts";
import { type Built, build } from "./built.ts";

const kept = fileURLToPath(new URL("../../../packages/law/reviews", import.meta.url));
let setaside: Built;
let packet: string;
beforeAll(() => {
  setaside = build();
  packet = join(setaside.folder, "packet");
  const { status, error } = setaside.run(["law", "review", "Connecticut", "--out", packet]);
  expect([status, error]).toEqual([0, ""]);
});
afterAll(() => setaside.remove());

const law = reviewableLaw("CT");
const rules = law?.rules ?? [];
const day = today();
const blank = () => JSON.parse(readFileSync(join(packet, "answers.json"), "utf8")) as ReviewAnswers;

/** A file within a Word file: entries of a zip by its central directory (APPNOTE 4.3.12). */
function unzipped(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.lastIndexOf("PK\u0005\u0006") + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, length, extra, note] = [20, 28, 30, 32].map((place, n) =>
      n === 0 ? zip.readUInt32LE(at + place) : zip.readUInt16LE(at + place),
    ) as [number, number, number, number];
    if (zip.toString("utf8", at + 46, at + 46 + length) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const content = zip.subarray(start, start + size);
      return (zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString("utf8");
    }
    at += 46 + length + extra + note;
  }
  throw new Error(`no ${name}`);
}

/** The answers with everything right, signed by the invented lawyer. */
function answered(answers: ReviewAnswers = blank()): ReviewAnswers {
  const right = <T extends object>(item: T) => ({ ...item, answer: "right" as const });
  return {
    ...answers,
    rules: answers.rules.map((rule) => ({
      ...right(rule),
      cases: rule.cases.map(right),
      questions: rule.questions.map(right),
    })),
    overall: { ...answers.overall, affirmed: true },
    reviewer: { name: "Ada Example", barNumber: "000001", jurisdiction: "CT", date: day },
  };
}

describe("law review", () => {
  it("writes the Word file, the page and the answers, each rule with its sections, cases and questions", () => {
    expect(readdirSync(packet).sort()).toEqual(["answers.json", "review.docx", "review.html"]);
    const word = unzipped(readFileSync(join(packet, "review.docx")), "word/document.xml").replace(/<[^>]+>/g, "\n");
    const page = readFileSync(join(packet, "review.html"), "utf8").replaceAll("\u00a0", " ");
    expect(rules.length).toBeGreaterThan(0);
    const escaped = (text: string) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
    for (const rule of rules) {
      const { relief, cases, asked } = rule;
      const texts = [
        relief.authority.citation,
        relief.who.text,
        relief.burden.text,
        rule.id,
        ...cases.flatMap(({ title, reason, cites }) => [title, reason, cites]),
        ...asked.filter(({ kind }) => kind !== "stated").map(({ about }) => about),
        ...Object.values(rule.lists).flatMap(({ offenses }) => offenses.map(({ name }) => name)),
      ];
      for (const text of texts) {
        expect(page, text).toContain(escaped(text));
        expect(word.replaceAll("&apos;", "'"), text).toContain(text.replaceAll("&", "&amp;"));
      }
    }
    const styles = unzipped(readFileSync(join(packet, "review.docx")), "word/document.xml");
    for (const style of ["Title", "Heading1", "Heading2"]) expect(styles).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(`${page}${word}`).toContain("Not yet reviewed by a lawyer licensed in Connecticut.");
  });

  it("lays out answers of its schema, none given yet", () => {
    const answers = blank();
    expect(lawReviewSchema.parse(answers)).toEqual(answers);
    expect(answers.rules.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    expect(JSON.stringify(answers)).not.toContain('"right"');
  });

  it("replaces nothing unless forced, and leaves nothing half-written", () => {
    writeFileSync(join(packet, "answers.json"), "mine");
    const refused = setaside.run(["law", "review", "CT", "--out", packet]);
    expect([refused.status, refused.out]).toEqual([1, ""]);
    expect(refused.error).toMatch(/There is a file of this name already.*--force/);
    expect(readFileSync(join(packet, "answers.json"), "utf8")).toBe("mine");
    // One file in the way: none of the others is written.
    const other = join(setaside.folder, "other");
    mkdirSync(other);
    writeFileSync(join(other, "answers.json"), "mine");
    expect(setaside.run(["law", "review", "CT", "--out", other]).status).toBe(1);
    expect(readdirSync(other)).toEqual(["answers.json"]);
    expect(setaside.run(["law", "review", "CT", "--out", packet, "--force"]).status).toBe(0);
    expect(blank().schema).toBe("setaside.law-review/1");
    writeFileSync(join(setaside.folder, "file"), "");
    const file = setaside.run(["law", "review", "CT", "--out", join(setaside.folder, "file")]);
    expect([file.status, file.error]).toEqual([1, expect.stringMatching(/This is a file\. Name a folder/)]);
  });

  it("knows which law is meant, or says which there are", () => {
    const unknown = setaside.run(["law", "review", "Atlantis", "--out", join(setaside.folder, "none")]);
    expect([unknown.status, unknown.error]).toEqual([1, expect.stringMatching(/No jurisdiction .*law list/)]);
    expect(existsSync(join(setaside.folder, "none"))).toBe(false);
    expect(setaside.run(["law", "review", "CT"]).status).toBe(2);
  });
});

describe("law ratify", () => {
  let reviews: string;
  let keys: string;
  const keygen = (...args: readonly string[]) => execFileSync("ssh-keygen", args, { stdio: "ignore" });
  beforeAll(() => {
    reviews = join(setaside.folder, "reviews");
    keys = join(setaside.folder, "keys");
    mkdirSync(reviews);
    mkdirSync(keys);
    for (const name of ["ada", "stranger"]) keygen("-q", "-t", "ed25519", "-N", "", "-C", "", "-f", join(keys, name));
    knows([{ jurisdiction: "CT", barNumber: "000001" }]);
  });

  function knows(licenses: readonly { readonly jurisdiction: string; readonly barNumber: string }[]): void {
    const key = readFileSync(join(keys, "ada.pub"), "utf8").trim();
    const known = {
      schema: "setaside.reviewers/1",
      reviewers: [{ id: "reviewer-1", name: "Ada Example", licenses, key }],
    };
    writeFileSync(join(reviews, "reviewers.json"), JSON.stringify(known));
  }

  /** Writes answers, signs them, changes them if asked, and takes them. */
  function ratified(
    answers: unknown,
    { key = "ada", purpose = "setaside-law-review", meanwhile = (path: string) => path } = {},
  ) {
    const folder = join(setaside.folder, `signed-${readdirSync(setaside.folder).length}`);
    mkdirSync(folder);
    const path = join(folder, "answers.json");
    writeFileSync(path, `${JSON.stringify(answers, null, 2)}\n`);
    chmodSync(join(keys, key), 0o600);
    keygen("-q", "-Y", "sign", "-f", join(keys, key), "-n", purpose, path);
    meanwhile(path);
    const ran = setaside.run(["law", "ratify", path, "--reviews", reviews]);
    return { ...ran, files: readdirSync(reviews).filter((name) => name !== "reviewers.json") };
  }

  it("finds that the signature of every review kept with the law holds", async () => {
    const stored = await storedReviewsIn(kept);
    expect(stored.ok ? "all hold" : stored.message).toBe("all hold");
    expect(setaside.run(["law", "ratify", "--check"]).status).toBe(0);
  });

  it.each<[string, (answers: ReviewAnswers) => unknown, Parameters<typeof ratified>[1], RegExp]>([
    [
      "changed after signing",
      (answers) => answers,
      {
        meanwhile: (path) => {
          writeFileSync(path, readFileSync(path, "utf8").replace('"right"', '"wrong"'));
          return path;
        },
      },
      /does not fit these answers: they were changed after signing/,
    ],
    ["signed with a key that nobody knows", (answers) => answers, { key: "stranger" }, /not one of a known reviewer/],
    [
      "signed for something else",
      (answers) => answers,
      { purpose: "file" },
      /not one of a known reviewer|signed for something else/,
    ],
    [
      "signed for another place",
      (answers) => ({ ...answers, reviewer: { ...answers.reviewer, jurisdiction: "NY" } }),
      {},
      /takes a license there/,
    ],
    [
      "signed under another number",
      (answers) => ({ ...answers, reviewer: { ...answers.reviewer, barNumber: "7" } }),
      {},
      /reviewer\.barNumber/,
    ],
    [
      "not of the schema",
      (answers) => ({ ...answers, rules: "all" }),
      {},
      /The answers can't be used as they are:\n {2}rules/,
    ],
    [
      "about the law as it was",
      (answers) => ({
        ...answers,
        rules: answers.rules.map((rule) => ({ ...rule, digest: `sha256:${"0".repeat(64)}` })),
      }),
      {},
      /Nothing is taken[\s\S]*has changed since this packet was made/,
    ],
    ["answered in no part", (answers) => ({ ...answers, rules: blank().rules }), {}, /No rule is answered/],
    [
      "answered by half",
      (answers) => ({ ...answers, rules: answers.rules.map((rule) => ({ ...rule, answer: null })) }),
      {},
      /Not taken:\n {2}us-ct\/.*the rule itself has no answer/,
    ],
  ])("refuses answers %s, and keeps nothing", (_name, change, how, words) => {
    const { status, out, error, files } = ratified(change(answered()), how);
    expect([status, out]).toEqual([1, ""]);
    expect(error).toMatch(words);
    expect(files).toEqual([]);
  });

  it("refuses a lawyer licensed elsewhere, and answers without a signature", () => {
    knows([{ jurisdiction: "NY", barNumber: "000001" }]);
    expect(ratified(answered()).error).toMatch(/not known as a lawyer licensed in Connecticut/);
    knows([{ jurisdiction: "CT", barNumber: "000001" }]);
    const path = join(setaside.folder, "unsigned.json");
    writeFileSync(path, JSON.stringify(answered()));
    expect(setaside.run(["law", "ratify", path, "--reviews", reviews]).error).toMatch(
      /\.sig: There is no such file[\s\S]*how to sign/,
    );
    expect(setaside.run(["law", "ratify"]).status).toBe(2);
  });

  it("takes what is whole, names what is not, keeps the signed files, and the status says so", async () => {
    const [left, ...rest] = answered().rules;
    const mixed = { ...answered(), rules: [{ ...left, answer: null }, ...rest] };
    const { status, out, files } = ratified(mixed);
    expect(status).toBe(0);
    expect(out).toContain(
      `${rest.length} of ${rules.length} rules of Connecticut taken, signed by reviewer-1 on ${day}`,
    );
    expect(out).toContain(`Not taken:\n  ${left?.rule}: the rule itself has no answer`);
    expect(files).toEqual([
      expect.stringMatching(/^ct-[\d-]+-reviewer-1-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/\.json\.sig$/),
    ]);
    // The same again is kept once.
    expect(ratified(mixed)).toMatchObject({ status: 0, files });

    const stored = await storedReviewsIn(reviews);
    const answers = stored.ok ? stored.value.map((each) => each.answers) : [];
    expect(reviewStatus("CT", answers)).toMatchObject({
      reviewed: rest.length,
      reviewers: 1,
      last: day,
      disputed: 0,
    });
    const check = setaside.run(["law", "ratify", "--check", "--reviews", reviews]);
    expect(check.out).toMatch(
      new RegExp(`1 kept, every signature holds\\.\\nCT: ${rest.length} of ${rules.length} rules reviewed`),
    );
  });

  it("finds a kept review that was changed by hand", () => {
    const copy = join(setaside.folder, "copy");
    cpSync(reviews, copy, { recursive: true });
    const [file = ""] = readdirSync(copy);
    writeFileSync(join(copy, file), readFileSync(join(copy, file), "utf8").replace("Ada", "Eve"));
    const { status, error } = setaside.run(["law", "ratify", "--check", "--reviews", copy]);
    expect([status, error]).toEqual([1, expect.stringMatching(/changed after signing/)]);
  });
});
