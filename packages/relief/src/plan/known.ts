import { type Assertion, effective, type Json, liveValues, type SubjectId } from "@setaside/casefile";
import { answersFor, isQuestionPath, type QuestionPath, questionFor, type Relief } from "@setaside/law";
import { nodesOf } from "@setaside/logic";
import { withoutOrigin } from "../casefile-view.ts";
import type { FactSource, KnownFact } from "./plan.ts";
import type { Planning } from "./planning.ts";
import type { Phrase } from "./words.data.ts";

/** Charges of a part; `subject` itself for a charge. */
export function chargesIn({ view }: Planning, subject: string): readonly string[] {
  const id = subject.slice(subject.indexOf(":") + 1);
  return subject.startsWith("arrest:") ? (view.arrests.get(id)?.charges ?? []) : [id];
}

/** Facts that a relief turns on, known of `subject`, its charges and the episodes, each with who or what says so. */
export function knownFacts(planning: Planning, relief: Relief, subject: string): readonly KnownFact[] {
  const paths = factsIn(relief);
  const found: KnownFact[] = [];
  for (const id of chargesIn(planning, subject)) {
    const charge = `charge:${id}` as SubjectId;
    const statute = planning.view.charges.get(id)?.statute;
    if (liveValues(planning.index, charge, "statute").length > 0 && statute !== undefined) {
      found.push(spoken(planning, charge, "charge.statute", "fact.statute", statute));
    }
    const disposition = planning.view.charges.get(id)?.disposition ?? "unknown";
    if (disposition !== "unknown") {
      const fact = liveValues(planning.index, charge, "outcomes").length > 0 ? "outcomes" : "disposition";
      found.push(
        spoken(
          planning,
          charge,
          `charge.${fact}`,
          "fact.outcomes",
          wordsOf("charge.disposition", disposition, planning),
        ),
      );
    }
    found.push(...named(planning, paths, "charge", charge));
  }
  for (const episode of Object.keys(planning.view.situation.episodes ?? {})) {
    found.push(...named(planning, paths, "episode", `episode:${episode}` as SubjectId));
  }
  return found;
}

/** Facts with words of their own above, not told twice. */
const told: ReadonlySet<string> = new Set(["charge.statute", "charge.disposition", "outcome.class", "outcome.by"]);

function named(planning: Planning, paths: readonly string[], kind: string, subject: SubjectId): readonly KnownFact[] {
  return paths.flatMap((path) => {
    if (!path.startsWith(`${kind}.`) || told.has(path) || !isQuestionPath(path)) return [];
    const fact = path.slice(kind.length + 1);
    const value = effective(planning.index, planning.casefile.wildcard, subject, fact);
    if (value.state !== "known") return [];
    return [
      {
        fact: path,
        subject,
        label: questionFor(path).label[planning.language],
        value: wordsOf(path, value.value, planning),
        source: sourceOf(liveValues(planning.index, subject, fact)[0]?.assertions[0]),
      },
    ];
  });
}

function spoken(planning: Planning, subject: SubjectId, path: string, phrase: Phrase, value: string): KnownFact {
  const fact = path.slice(path.indexOf(".") + 1);
  const source = sourceOf(liveValues(planning.index, subject, fact)[0]?.assertions[0]);
  return { fact: path, subject, label: planning.say(phrase), value, source };
}

const factsOfRelief = new WeakMap<Relief, readonly string[]>();

/** Paths of the facts that a relief's rule names. */
export function factsIn(relief: Relief): readonly string[] {
  const known = factsOfRelief.get(relief);
  if (known !== undefined) return known;
  const paths = new Set<string>();
  for (const node of nodesOf(relief.expression))
    if ("fact" in node && typeof node.fact === "string") paths.add(node.fact);
  const found = [...paths];
  factsOfRelief.set(relief, found);
  return found;
}

/** A value in words for counsel. */
export function wordsOf(path: QuestionPath, value: Json, { language }: Pick<Planning, "language">): string {
  const words = answersFor(questionFor(path), "attorney", language) ?? {};
  const one = (said: Json): string => {
    const each = withoutOrigin(said);
    return typeof each === "object" && each !== null ? JSON.stringify(each) : (words[String(each)] ?? String(each));
  };
  return Array.isArray(value) ? value.map(one).join(", ") : one(value);
}

/** Where a value comes from; without an assertion of its own it was stated of all at once. */
function sourceOf(assertion: Assertion | undefined): FactSource {
  if (assertion === undefined) return { kind: "stated-of-all" };
  const { source } = assertion;
  return source.kind === "document"
    ? { kind: "document", document: source.document, place: source.place }
    : { kind: "person", speaker: source.speaker };
}
