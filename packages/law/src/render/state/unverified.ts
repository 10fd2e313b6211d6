import { type Ground, nodesOf } from "@setaside/logic";
import type { Relief } from "../../relief.ts";
import type { StateRelief } from "../../states/build/state-relief.ts";
import type { OffenseList } from "../../states/jurisdiction.ts";
import { listFact } from "../../states/own-facts.ts";
import type { StateLaw } from "../../states/states.ts";
import { researchFieldWords } from "./words.data.ts";

/** Something that decides a verdict and that nobody here has read. */
export interface UnverifiedDecider {
  /** Id of the relief. */
  readonly relief: string;
  /**
   * `not-read`: words whose content leaves the verdict open. `list`: a list not read to its end.
   * `recalled`: a requirement known only from general knowledge. `stated`: the research says so in words.
   */
  readonly kind: "not-read" | "list" | "recalled" | "stated";
  readonly text: string;
  readonly citation: string;
}

/**
 * What of the texts in force decides and is not verified, each once: derived
 * from the rules themselves, and from what the research says of offenses,
 * endings, link, victim and time.
 */
export function unverifiedDeciders({ law, reliefs }: StateLaw): readonly UnverifiedDecider[] {
  const lists = new Map(Object.entries(law.lists).map(([key, list]) => [listFact(law, key), list] as const));
  return reliefs
    .filter(({ inForce }) => inForce.to === undefined)
    .flatMap((relief) => once([...inRule(relief, lists), ...inWords(relief)]));
}

/** The same of one relief's rule alone. */
export function decidersIn(relief: Pick<Relief, "id" | "expression">): readonly UnverifiedDecider[] {
  return once([...inRule(relief, new Map())]);
}

function once(found: readonly UnverifiedDecider[]): readonly UnverifiedDecider[] {
  return [...new Map(found.map((each) => [each.text, each])).values()];
}

function* inRule(
  { id: relief, expression }: Pick<Relief, "id" | "expression">,
  lists: ReadonlyMap<string, OffenseList>,
): Generator<UnverifiedDecider> {
  const of = (kind: UnverifiedDecider["kind"], { text, citation }: Ground) => ({ relief, kind, text, citation });
  for (const node of nodesOf(expression)) {
    if (node.kind === "unread") yield of("not-read", node.ground);
    if (node.kind === "element" && node.ground.kind === "statute" && node.ground.confidence === "recalled")
      yield of("recalled", node.ground);
    const list = node.kind === "is" ? lists.get(node.fact) : undefined;
    if (list !== undefined) {
      const read = list.read === "part" ? "was read only in part" : "was not read";
      yield { relief, kind: "list", text: `The list of ${list.name.en} ${read}.`, citation: list.citation };
    }
  }
}

function* inWords({ id: relief, authority, state }: StateRelief): Generator<UnverifiedDecider> {
  for (const text of state.unverified) {
    const head = text.split("(")[0] ?? "";
    if (/offense|disposition|nexus|link|victim|timing|waiting/i.test(head))
      yield { relief, kind: "stated", text: unverifiedWords(text), citation: authority.citation };
  }
}

/** A note of the research on what is not verified, its names of fields as a reader says them. */
export function unverifiedWords(text: string): string {
  return researchFieldWords.reduce((words, [name, plain]) => {
    const at = new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w.]*\\w)`, "g");
    return words.replace(at, plain);
  }, text);
}
