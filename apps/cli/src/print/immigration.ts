import { effects, strengths } from "@setaside/law";
import type { Finding, Immigration, ImmigrationAdvisory, MissingFact } from "@setaside/relief";
import { counted, hanging, inWords } from "./lines.ts";
import { marks } from "./marks.ts";
import { factName } from "./names.ts";
import type { Page } from "./page.ts";

const column = 9;

/** The ids beside a finding, the dangers first: `IMM-13, 19, 60`. Empty where none belongs there. */
export function rulesText({ advisories }: Finding): string {
  const ids = advisories.filter(({ kind }) => kind === "immigration").map(({ id }) => id);
  return ids.map((id, at) => (at === 0 ? id : id.replace("IMM-", ""))).join(", ");
}

/** The advisories on immigration under the findings: each in a sentence; with `why`, whole. One line for a citizen. */
export function immigrationLines(immigration: Immigration, page: Page): readonly string[] {
  const { paint, width } = page.terminal;
  const { shown, because, advisories } = immigration;
  if (!shown) return ["", ...hanging("", because, 0, width).map(paint.dim)];
  const sure = advisories.filter(({ applies }) => applies === "applies").length;
  const counts = `${counted(advisories.length, "advisory", "advisories")}; certain for now: ${sure}`;
  return [
    "",
    paint.bold("Immigration: what harms or does not help comes first"),
    ...hanging(
      "",
      `${because} ${counts}. Immigration counsel sees the motion, its wording and every sworn statement before it is filed.`,
      2,
      width,
    ),
    ...effects.flatMap((effect) => {
      const own = advisories.filter((advisory) => advisory.effect === effect);
      if (own.length === 0) return [];
      const lines = own.flatMap((advisory) => (page.why ? wholeLines(advisory, page) : shortLines(advisory, page)));
      return [`  ${paint.underline(effectWords[effect])}`, ...lines];
    }),
    ...(page.why ? [] : [paint.dim("  Each whole, with its authorities and what would tell: --why")]),
  ];
}

/** What harms, does not help or must be done is never cut; of the rest the first sentence. */
function shortLines(advisory: ImmigrationAdvisory, { terminal }: Page): readonly string[] {
  const { id, follows, action, effect } = advisory;
  const first = firstSentence(follows);
  const cut = first === follows ? first : `${first} …`;
  const step = effect === "gate" || effect === "duty";
  const text = step || effect === "harms" || effect === "no-help" ? follows : cut;
  const counsel = step ? ` Counsel: ${action}` : "";
  return hanging(
    `  ${id}`,
    `${standing(advisory)}. ${whenText(advisory)}: ${text}${counsel} ${marks(advisory, terminal)}`,
    column,
    terminal.width,
  );
}

/** Without its condition a rule would say too much: "no conviction" is true of some vacaturs only. */
function whenText({ when }: ImmigrationAdvisory): string {
  return `When ${when.join(", and ")}`;
}

function wholeLines(advisory: ImmigrationAdvisory, page: Page): readonly string[] {
  const { terminal, nameOf } = page;
  const { id, follows, action, note, authorities, circuits, strength, because, subjects } = advisory;
  const tells = [...advisory.wouldTell, ...factNames(advisory.missing)];
  const say = (what: string, text: string) => hanging("", `${what}: ${text}`, column, terminal.width);
  const about = subjects.filter(({ subject }) => subject !== "person").map(({ subject }) => nameOf(subject));
  return [
    ...hanging(
      `  ${id}`,
      `${standing(advisory)}. ${whenText(advisory)}: ${follows} ${marks(advisory, terminal)}`,
      column,
      terminal.width,
    ).map((line, at) => (at === 0 ? terminal.paint.bold(line) : line)),
    ...(note === undefined ? [] : say("note", note)),
    ...say("counsel", action),
    ...say("shown because", because),
    ...(tells.length === 0 ? [] : say("would tell", tells.join("; "))),
    ...(about.length === 0 ? [] : say("about", inWords([...new Set(about)]))),
    ...say("circuits", circuits.join("; ")),
    ...say("strength", `${strength}: ${strengths[strength]}`),
    ...authorities.flatMap(({ cite, confidence, url }) =>
      say("authority", `${cite} (${confidence})${url === undefined ? "" : ` ${url}`}`),
    ),
  ];
}

function standing({ applies, strength }: ImmigrationAdvisory): string {
  return `${applies === "applies" ? "Applies" : "May apply"}; ${strength}`;
}

const effectWords: Readonly<Record<ImmigrationAdvisory["effect"], string>> = {
  harms: "May harm",
  "no-help": "May not help",
  gate: "Before all else",
  duty: "To do",
  caution: "To look out for",
  argument: "Arguments",
  helps: "May help",
};

function factNames(missing: readonly MissingFact[]): readonly string[] {
  return [...new Set(missing.map(({ fact }) => factName(fact)))];
}

/** To the first full stop before a capital; abbreviations of citations are followed by digits or lower case, but for those of courts. */
function firstSentence(text: string): string {
  return /^.*?(?<!\b(?:Cir|v|Matter|Fed|U\.S))\.(?= [A-Z'])/u.exec(text)?.[0] ?? text;
}
