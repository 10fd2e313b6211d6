import type { Expression } from "@setaside/logic";
import { law } from "../../vocabulary.ts";
import type { Disposition, Way } from "../jurisdiction.ts";
import { groundOf, type Marking } from "./grounds.ts";

const { element, matchSome, notRead, oneOf, settled, some } = law;

/** What a disposition of the statutes is, after “it takes”. */
export const dispositionWords: Readonly<Record<Disposition, string>> = {
  conviction: "a conviction",
  arrest: "an arrest that led to no charge",
  "juvenile-adjudication": "an adjudication as a juvenile",
  "dismissed-charge": "a charge that was dismissed or ended in acquittal",
  deferred: "a deferred judgment or diversion",
  vacated: "a conviction that a court has vacated",
  pending: "a charge that is still pending",
};

/** The classes of outcome that a disposition of the statutes takes in. */
const classes: Readonly<
  Record<
    Disposition,
    readonly (
      | "convicted"
      | "adjudicated"
      | "dismissed"
      | "acquitted"
      | "not-prosecuted"
      | "deferred"
      | "vacated"
      | "pending"
    )[]
  >
> = {
  conviction: ["convicted"],
  arrest: ["not-prosecuted"],
  "juvenile-adjudication": ["adjudicated"],
  "dismissed-charge": ["dismissed", "acquitted", "not-prosecuted"],
  deferred: ["deferred"],
  vacated: ["vacated"],
  pending: ["pending"],
};

/**
 * How the charge ended, as a way into the relief asks. A disposition that is
 * only recalled stays open. A charge that was transferred or deferred may have
 * ended elsewhere since, so that neither by itself reads as "not convicted".
 */
export function endingExpression(way: Way, marking: Marking): Expression<"charge"> {
  const dispositions = way.dispositions.map((each) =>
    typeof each === "string" ? { is: each, confidence: marking.confidence } : each,
  );
  const words = `It takes ${dispositions.map(({ is }) => dispositionWords[is]).join(", or ")}.`;
  const branches: Partial<Record<string, Expression<"charge">>> = {};
  for (const { is, confidence } of dispositions) {
    // What is known better wins: a class stands under the first disposition that takes it in.
    const sure = confidence !== "recalled" || marking.confidence === "recalled";
    const open = notRead<"charge">(
      `disposition-${is}`,
      groundOf(
        {
          text: `Whether it takes ${dispositionWords[is]} was not read in the statute.`,
          confidence: "recalled",
          kind: "analysis",
        },
        marking,
      ),
    );
    for (const each of classes[is]) {
      if (sure) branches[each] = settled("yes");
      else branches[each] ??= open;
    }
  }
  const wanted = (["convicted"] as const).filter((each) => branches[each] !== undefined);
  if (wanted.length > 0) {
    const sinceThen = some("charge.outcomes", oneOf("outcome.class", ...wanted));
    branches.transferred ??= sinceThen;
    branches.deferred ??= sinceThen;
  }
  return element("how-it-ended", groundOf(words, marking), matchSome("charge.disposition", branches, settled("no")));
}
