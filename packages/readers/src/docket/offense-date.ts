import { parsePrintedDate } from "@setaside/citation";

const day = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/gu;

/**
 * The date of the offense where a count's title prints it, in EDTF: one day, an
 * interval of two, or calendar years ("for Calendar Years 2011-2014"). Undefined
 * when the title prints none, or more than two.
 */
export function offenseDateIn(title: string): string | undefined {
  const days = [...new Set([...title.matchAll(day)].map((match) => match[0]))].flatMap((text) => {
    const date = parsePrintedDate(text);
    return date.ok ? [date.iso] : [];
  });
  if (days.length === 1) return days[0];
  if (days.length === 2) return [...days].sort().join("/");
  if (days.length > 2) return undefined;
  const years = /\b(?:calendar|tax)\s+years?\s+((?:19|20)\d{2})(?:\s*(?:-|–|through|to)\s*((?:19|20)\d{2}))?\b/iu.exec(
    title,
  );
  if (years?.[1] === undefined) return undefined;
  return years[2] === undefined ? years[1] : `${years[1]}/${years[2]}`;
}
