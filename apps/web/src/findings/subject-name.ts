import type { Screen, Screened, ScreenedArrest } from "@setaside/relief";
import { dateWords } from "../words/date.ts";
import { type Words, wordsIn } from "../words/index.ts";
import type { Language } from "../words/language.ts";

/** A charge as the docket counts it: "Count 1s"; with its docket number where the record has several cases. */
export function chargeName(charge: Screened, screen: Screen, { t }: Words): string {
  const kind = t(
    `findings.instance.${charge.list === "complaint" || charge.list === "booked" ? charge.list : "count"}`,
  );
  const name = charge.count === undefined ? kind : `${kind} ${charge.count}`;
  const dockets = new Set(screen.charges.map(({ id }) => docketOf(id)).filter((each) => each !== undefined));
  const docket = docketOf(charge.id);
  return dockets.size > 1 && docket !== undefined ? `${name}, ${docket}` : name;
}

/** The docket number in `court:docket:defendant:count`; none for what was booked at an arrest. */
function docketOf(id: string): string | undefined {
  const parts = id.split(":");
  return parts[0] === "arrest" || parts.length < 4 ? undefined : parts.slice(1, -2).join(":");
}

/** An arrest by its day. */
export function arrestName({ date }: ScreenedArrest, language: Language): string {
  const { t } = wordsIn[language];
  return date === null
    ? t("findings.subject.arrestUndated")
    : t("findings.subject.arrest", { date: dateWords(date, language) });
}

/** Any subject of a fact, for people. */
export function subjectName(subject: string, screen: Screen, language: Language): string {
  const words = wordsIn[language];
  const { t } = words;
  const [kind = "", id = ""] = [subject.slice(0, subject.indexOf(":")), subject.slice(subject.indexOf(":") + 1)];
  const chargeOf = (charge: string) => {
    // A row that names several offenses stands in the proof of an arrest as `<charge>#<n>`.
    const [whole, nth] = charge.split("#");
    const found = screen.charges.find((each) => each.id === whole);
    const name = found === undefined ? charge : chargeName(found, screen, words);
    return nth === undefined ? name : t("findings.subject.offense", { charge: name, nth });
  };
  if (kind === "charge") return chargeOf(id);
  if (kind === "episode") return t("findings.subject.episode", { number: id.replace(/^e(?=\d)/, "") });
  if (kind === "outcome") {
    const [, charge = "", nth = ""] = /^(.*)\/(\d+)$/.exec(id) ?? [];
    return t("findings.subject.outcome", { charge: chargeOf(charge), nth });
  }
  if (kind === "arrest") {
    const found = screen.arrests.find((each) => each.id === id);
    return found === undefined ? id : arrestName(found, language);
  }
  return t("findings.subject.person");
}
