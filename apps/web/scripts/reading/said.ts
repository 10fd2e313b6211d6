import { pageMessages } from "../../src/public/words/compiled/pages.ts";
import { plainText } from "../../src/public/words/markup.ts";
import { languages } from "../../src/words/language.ts";
import type { Screen } from "./screens.ts";

/**
 * The catalogues of the survivors' side by what their ids begin with: a screen
 * for each section, and for each of its parts (`pages.laws`, `found.paper`).
 */
export function messageScreens(): readonly Screen[] {
  return languages.flatMap((language) => {
    const messages = Object.entries(pageMessages[language]);
    return [...new Set(messages.map(([id]) => partOf(id)))].map((part) => ({
      id: `words ${part}`,
      language,
      blocks: messages.filter(([id]) => partOf(id) === part).map(([, message]) => plainText(saidBy(message))),
    }));
  });
}

function partOf(id: string): string {
  const parts = id.split(".");
  return parts.length > 2 ? parts.slice(0, 2).join(".") : (parts[0] ?? id);
}

/** A compiled message as text: without its values, which are names and numbers, and of several cases the longest. */
export function saidBy(message: unknown): string {
  if (typeof message === "string") return message;
  if (!Array.isArray(message)) return "";
  return message
    .map((part: unknown) => {
      if (!Array.isArray(part)) return String(part);
      const [, , cases] = part as [string, string?, Readonly<Record<string, unknown>>?];
      const { offset: _, ...branches } = typeof cases === "object" ? cases : {};
      return Object.values(branches)
        .map(saidBy)
        .reduce((longest, each) => (each.length > longest.length ? each : longest), "");
    })
    .join("");
}
