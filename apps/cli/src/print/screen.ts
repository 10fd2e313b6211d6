import type { RecordedCase, RecordedCharge } from "@setaside/casefile";
import type { Finding, Screen, Screened, ScreenedArrest } from "@setaside/relief";
import { dateText } from "./date.ts";
import { classText, endingText, sentenceText } from "./ending.ts";
import { asToldLines, findingLines, headLine, refusalLines, refusedAsLine, underLines } from "./finding.ts";
import { gridLines } from "./grid.ts";
import { immigrationLines } from "./immigration.ts";
import { levelAuthority, levelText } from "./level.ts";
import { counted, hanging, inWords, wrap } from "./lines.ts";
import { legend } from "./marks.ts";
import { courtText, shortCite } from "./names.ts";
import type { Page } from "./page.ts";

const column = 12;

/** A page of findings: by case its counts, then the arrests, then notes and signs, each told once. */
export function screenLines(screen: Screen, page: Page): readonly string[] {
  const { paint, width } = page.terminal;
  const placed = new Set<string>();
  const lines = [
    paint.bold(`${counted(screen.charges.length, "charge")}, ${counted(screen.arrests.length, "arrest")}`) +
      ` · ${lawsText(screen)} · law as of ${dateText(screen.lawDate)}`,
  ];
  if (screen.charges.length + screen.arrests.length > 1) lines.push("", ...gridLines(screen, page));
  for (const each of page.record.cases) {
    const ids = new Set([...each.charges, ...each.complaints].map(({ id }) => id));
    const inCase = screen.charges.filter(({ id }) => ids.has(id));
    for (const { id } of inCase) placed.add(id);
    lines.push("", ...caseLines(each, page), ...chargesLines(inCase, page));
  }
  for (const arrest of screen.arrests) {
    const booked = screen.charges.filter(({ id }) => id.startsWith(`arrest:${arrest.id}:`));
    for (const { id } of booked) placed.add(id);
    lines.push("", ...arrestLines(arrest, booked, page));
  }
  const others = screen.charges.filter(({ id }) => !placed.has(id));
  if (others.length > 0) lines.push("", ...chargesLines(others, page));
  lines.push(
    ...stateLawLines(screen, page),
    ...immigrationLines(screen.immigration, page),
    ...noteLines(page),
    ...remarkLines(page),
    "",
    ...legend(page.terminal).map(paint.dim),
  );
  lines.push("", ...wrap("Legal information for an attorney to confirm.", width));
  return lines;
}

/** The laws under which the charges were brought. */
function lawsText({ charges, arrests }: Screen): string {
  const federal = charges.some(({ level }) => level !== null) || arrests.some(({ findings }) => findings.length > 0);
  const states = [...new Set(charges.flatMap(({ law }) => (law === null ? [] : [law.name])))];
  if (states.length === 0) return "Trafficking Survivors Relief Act";
  return `${federal ? "Trafficking Survivors Relief Act and " : ""}the law of ${inWords(states, "and")}`;
}

/** What is known of the law of each state, once. */
function stateLawLines({ charges }: Screen, { terminal: { paint, width } }: Page): readonly string[] {
  const laws = new Map(charges.flatMap(({ law }) => (law === null ? [] : [[law.code, law] as const])));
  if (laws.size === 0) return [];
  const known = {
    found: (day: string) => `a law for survivors was found; last checked on ${day}`,
    "none-found": (day: string) => `no law for survivors was found; searched on ${day}`,
    "not-covered": () => "not covered: nobody has looked at it here",
  };
  return [
    "",
    paint.bold("Law of the states"),
    ...[...laws.values()].flatMap((law) => {
      const day = law.lastChecked === null ? "" : dateText(law.lastChecked);
      const more = law.known === "not-covered" ? "" : ` ${law.summary} \`setaside law ${law.code}\` prints it.`;
      return wrap(`${law.name}: ${known[law.known](day)}.${more}`, width);
    }),
  ];
}

function caseLines(
  { court, docketNumber, defendant, filed, terminated }: RecordedCase,
  { terminal }: Page,
): readonly string[] {
  const parts = [
    courtText(court),
    docketNumber,
    `defendant ${defendant}`,
    ...(filed === undefined ? [] : [`filed ${dateText(filed)}`]),
    ...(terminated === undefined ? [] : [`ended ${dateText(terminated)}`]),
  ];
  return wrap(parts.join(" · "), terminal.width).map((line) => terminal.paint.underline(line));
}

interface Block {
  readonly names: string[];
  /** All that is to be said of it, also what was told before. */
  readonly whole: string;
  readonly lines: readonly string[];
}

/** Charges one under the other; those in a row of which the same is to be said, once. */
function chargesLines(charges: readonly Screened[], page: Page): readonly string[] {
  const blocks: Block[] = [];
  const told = new Map<string, string>();
  for (const charge of charges) {
    const name = page.nameOf(`charge:${charge.id}`);
    const head = chargeLines(charge, page);
    const found = findingsLines(charge.findings, page);
    const whole = [...head, ...found].join("\n");
    const before = blocks.at(-1);
    if (before?.whole === whole) before.names.push(name);
    else blocks.push({ names: [name], whole, lines: [...head, ...onceLines(charge, found, name, told, page)] });
  }
  return blocks.flatMap(({ names, lines: [first = "", ...rest] }) => {
    const shown = namesText(names).length;
    // The word in capitals; a count's suffix (1s) as the docket prints it.
    const capital = namesText(names).replace(/^[a-z ]+(?= )/, (word) => word.toUpperCase());
    const name = page.terminal.paint.bold(capital);
    const head =
      shown < column ? [`${name}${" ".repeat(column - shown)}${first}`] : [name, `${" ".repeat(column)}${first}`];
    return ["", ...head, ...rest];
  });
}

/** `count 2`, `count 2, 3 and 4`: names of charges alike. */
function namesText(names: readonly string[]): string {
  const [first = "", ...rest] = names;
  if (rest.length === 0) return first;
  const stem = first.slice(0, first.indexOf(" ") + 1);
  const numbers = names.map((name) => (name.startsWith(stem) ? name.slice(stem.length) : name));
  return `${stem.trim()}s ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}

function chargeLines(charge: Screened, page: Page): readonly string[] {
  const { paint, width } = page.terminal;
  const recorded = page.charges.get(charge.id);
  const ended = endedText(charge.disposition, recorded);
  const imposed = sentenceText(recorded?.sentence);
  const texts: [string, (text: string) => string][] = [
    [charge.statute, paint.bold],
    [charge.description ?? "", (text) => text],
    [imposed === "" ? ended : `${ended}: ${imposed}`, (text) => text],
    [
      charge.level === null ? "" : `${levelText(charge.level)} · ${levelAuthority(charge.level, page.terminal)}`,
      (text) => text,
    ],
  ];
  const [first = "", ...head] = texts
    .filter(([text]) => text !== "")
    .flatMap(([text, style]) => wrap(text, width - column).map(style));
  const own = page.remarks.filter(({ charge: id }) => id === charge.id);
  return [
    first,
    ...head.map((line) => " ".repeat(column) + line),
    ...own.flatMap(({ message }) =>
      wrap(`Look: ${message}`, width - column).map((line) => " ".repeat(column) + paint.yellow(line)),
    ),
  ];
}

/** A charge's findings; where all of them are those of an earlier charge, reasons and all, their bars and where they were told. */
function onceLines(
  charge: Screened,
  lines: readonly string[],
  name: string,
  told: Map<string, string>,
  page: Page,
): readonly string[] {
  const key = lines.join("\n");
  const before = told.get(key);
  if (before === undefined) told.set(key, name);
  const open = charge.findings.filter(({ most }) => most !== "no");
  if (before === undefined || page.why) return lines;
  if (open.length === 0) return refusedAsLine(before, page);
  return [...open.map((finding) => headLine(finding, page)), ...asToldLines(before, page)];
}

/** How it ended; where counsel corrects what was read, both. */
function endedText(disposition: string, recorded: RecordedCharge | undefined): string {
  if (recorded === undefined) return classText(disposition);
  const read = endingText(recorded);
  return disposition === recorded.disposition ? read : `${classText(disposition)} (the record: ${read})`;
}

/** What is open or met in full, in the law's order; then in short what stands under a combined finding, and what is not met. */
function findingsLines(findings: readonly Finding[], page: Page): readonly string[] {
  if (page.why) return findings.flatMap((finding) => findingLines(finding, page));
  const open = findings.filter(({ most }) => most !== "no");
  const combined = open.some(({ leads, subject }) => leads && subject.startsWith("arrest:"));
  const shown = combined ? open.filter(({ leads }) => leads) : open;
  const under = open.filter((finding) => !shown.includes(finding));
  const refused = findings.filter(({ most }) => most === "no");
  return [
    ...shown.flatMap((finding) => findingLines(finding, page)),
    ...under.flatMap((finding) => underLines(finding, page)),
    ...refusalLines(refused, page),
  ];
}

function arrestLines(arrest: ScreenedArrest, booked: readonly Screened[], page: Page): readonly string[] {
  const { paint, width } = page.terminal;
  const place = [
    arrest.date === null ? "date not known" : dateText(arrest.date),
    arrest.district === null ? "district not known" : courtText(arrest.district),
    ...(arrest.division === null ? [] : [arrest.division]),
    ...(arrest.agency === null ? [] : [arrest.agency]),
  ];
  const about = arrest.charges.map((id) => {
    const statute = booked.find((each) => each.id === id)?.statute;
    return statute === undefined ? page.nameOf(`charge:${id}`) : statute;
  });
  return [
    ...hanging("ARREST", place.join(" · "), column, width).map((line, at) => (at === 0 ? paint.bold(line) : line)),
    ...hanging("", `for ${about.join("; ") || "offenses not known"}`, column, width),
    ...findingsLines(arrest.findings, page),
  ];
}

function noteLines({ notes, terminal }: Page): readonly string[] {
  const all = notes.all();
  if (all.length === 0) return [];
  return [
    "",
    terminal.paint.bold("Notes: to weigh, they change no finding"),
    ...all.flatMap(({ text, citation }, at) =>
      hanging(
        `${String(at + 1).padStart(3)}`,
        citation === undefined ? text : `${text}  ${shortCite(citation)}`,
        5,
        terminal.width,
      ),
    ),
  ];
}

function remarkLines({ remarks, terminal, charges }: Page): readonly string[] {
  const general = remarks.filter(({ charge }) => charge === undefined || !charges.has(charge));
  if (general.length === 0) return [];
  return [
    "",
    terminal.paint.bold("Remarks on the reading"),
    ...general.flatMap(({ message, place }) =>
      hanging("  -", place === undefined ? message : `${message} (${place})`, 5, terminal.width),
    ),
  ];
}
