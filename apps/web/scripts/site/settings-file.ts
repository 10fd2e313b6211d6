import type { z } from "zod";
import { ownSite, type SiteSettings } from "../../src/public/site/settings.ts";
import type { PublicLanguage } from "../../src/public/words/compiled/languages.ts";
import { siteFile } from "./settings-schema.ts";

/** The settings that a file holds, or all that is wrong with it: each a place in the file and a sentence that says how to mend it. */
export type SettingsRead =
  | { readonly ok: true; readonly site: SiteSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the text of a settings file (`setaside.site/1`). */
export function readSettings(text: string): SettingsRead {
  const json = parsed(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const read = siteFile.safeParse(json.value);
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap(sentences) };
  const site = settingsOf(read.data);
  const problems = unsaid(read.data, site.languages);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, site };
}

function parsed(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const before = text.slice(0, at === undefined ? text.length : Number(at)).split("\n");
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const problem = `${place}: This is not JSON. Look for a missing or extra comma, quotation mark or bracket just before.`;
    return { ok: false, problem };
  }
}

function sentences(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map(
      (key) => `${place([...issue.path, key])}: This is not part of the form. Correct its spelling, or take it out.`,
    );
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return [
      `${place(issue.path)}: This ${issue.input === undefined && issue.message.endsWith("undefined") ? "is missing" : `must be a ${issue.expected}`}.`,
    ];
  return [`${place(issue.path)}: This ${issue.message}.`];
}

/** Where in the file, as a JSON Pointer (RFC 6901). */
function place(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? "the whole file"
    : path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function settingsOf({ name, contact, languages, base, exit, partners }: z.infer<typeof siteFile>): SiteSettings {
  const [first, ...others] = languages ?? ownSite.languages;
  return {
    base: base ?? ownSite.base,
    // A plain host finds a file by its whole name only.
    ending: ".html",
    languages: [first ?? ownSite.languages[0], ...others],
    exit: exit ?? ownSite.exit,
    partners: partners ?? [],
    runBy: { name, contact },
  };
}

/** Where a text is missing in a language that the site offers. */
function unsaid(file: z.infer<typeof siteFile>, languages: readonly PublicLanguage[]): readonly string[] {
  const texts: (readonly [string, Readonly<Record<string, string | undefined>> | undefined])[] = [
    ["/contact", file.contact],
    ...(file.partners ?? []).flatMap(({ what, hours }, at) => [
      [`/partners/${at}/what`, what] as const,
      [`/partners/${at}/hours`, hours] as const,
    ]),
  ];
  return texts.flatMap(([path, said]) =>
    languages
      .filter((tag) => said !== undefined && said[tag] === undefined)
      .map(
        (tag) =>
          `${path}/${tag}: This is missing. The site offers ${tag}, so say it in that language too, or leave ${tag} out of "languages".`,
      ),
  );
}
