import type { Json } from "@setaside/casefile";
import { subjectName } from "../findings/subject-name.ts";
import type { Reading, Screening } from "../reading/protocol.ts";
import { dateWords } from "../words/date.ts";
import type { Words } from "../words/index.ts";
import { courtNamed } from "../work/court-named.ts";

/** What words for values are made from. */
export interface ValueContext {
  readonly reading: Reading;
  readonly screening: Screening;
  readonly words: Words;
}

/** A value in words; `lang` where they are the document's or the law's, and so English. */
export interface ValueWords {
  readonly words: string;
  readonly lang?: "en";
}

/** In the words of the documents, which are English. */
const printed = new Set([
  "case.docketNumber",
  "case.division",
  "case.linked",
  "case.sourceStatus",
  "charge.description",
  "arrest.division",
  "arrest.agency",
  "arrest.booked",
]);

type Parts = Readonly<Record<string, Json>>;

/** A value of a fact as people say it. */
export function valueWords(subject: string, fact: string, value: Json, context: ValueContext): ValueWords {
  const { words, screening, reading } = context;
  const { screen } = screening;
  const { t, language } = words;
  if (value === null) return { words: t("record.notKnown") };
  const name = (kind: string) => (id: Json) => subjectName(withKind(String(id), kind), screen, language);
  switch (fact) {
    case "court":
    case "district":
      return { words: courtNamed(String(value), reading, screening), lang: "en" };
    case "state":
      return { words: reading.places.find(({ code }) => code === value)?.name[language] ?? String(value) };
    case "arrest":
      return { words: name("arrest")(value) };
    case "episode":
      return { words: name("episode")(value) };
    case "reducedTo":
    case "continuedBy":
    case "replacedBy":
    case "supersedes":
      return { words: listOf(value).map(name("charge")).join("; ") || t("record.none") };
    case "disposition":
      return {
        words: typeof value === "string" ? answer("charge.disposition", value, context) : outcomes(value, context),
      };
    case "dismissedBy":
      return { words: words.known("record.by", String(value)) ?? String(value) };
    case "severity": {
      const severity = String(partsOf(value)?.value ?? value);
      return { words: words.known("record.severity", severity) ?? severity };
    }
    case "statute":
    case "sentence":
      return { words: String(partsOf(value)?.text ?? value), lang: "en" };
    default:
      return plainWords(`${subject.split(":", 1).join()}.${fact}`, value, context);
  }
}

function plainWords(path: string, value: Json, context: ValueContext): ValueWords {
  const { t, language } = context.words;
  if (Array.isArray(value)) {
    const members = value.map((each) => answer(path, String(each), context));
    const said = { words: members.length === 0 ? t("record.none") : members.join("; ") };
    return printed.has(path) ? { ...said, lang: "en" } : said;
  }
  const said = String(value);
  const inWords = answer(path, said, context);
  if (inWords !== said) return { words: inWords };
  return printed.has(path) ? { words: said, lang: "en" } : { words: dateWords(said, language) };
}

/** A value in the words of the question that asks for it. */
function answer(path: string, value: string, { reading, words }: ValueContext): string {
  const answers = reading.questions[path]?.words[words.language].answers ?? {};
  return Object.hasOwn(answers, value) ? (answers[value] ?? value) : value;
}

/** How a charge ended, event by event: "Dismissed on the Government’s motion, 16 December 2019". */
function outcomes(value: Json, context: ValueContext): string {
  const { t, known, language } = context.words;
  const events = listOf(value).map((each) => {
    const { class: is, by, manner, date } = partsOf(each) ?? {};
    if (is === "unknown" || is === undefined) return t("record.endingUnknown");
    const parts = [
      [
        answer("charge.disposition", String(is), context),
        known("record.by", String(by)),
        known("record.manner", String(manner)),
      ]
        .filter((part) => part !== undefined)
        .join(" "),
      ...(typeof date === "string" ? [dateWords(date, language)] : []),
    ];
    return parts.join(", ");
  });
  return events.join("; ") || t("record.endingUnknown");
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function partsOf(value: Json): Parts | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Parts) : undefined;
}

function withKind(id: string, kind: string): string {
  return id.startsWith(`${kind}:`) ? id : `${kind}:${id}`;
}
