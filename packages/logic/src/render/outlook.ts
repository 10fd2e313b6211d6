import type { Node } from "../expression/node.ts";
import { ARGUABLE, AT_MOST_ARGUABLE, hullOf, MOST_BITS, NO, notOf, type Truth, UNKNOWN, YES } from "../truth.ts";

/** The truth of a rule while no fact at all is known: what it could come to. It contains every truth that facts give. */
export function outlookOf(node: Node): Truth {
  switch (node.kind) {
    case "settled":
      return node.verdict === "yes" ? YES : NO;
    case "unsettled":
      return ARGUABLE;
    case "not":
      return notOf(outlookOf(node.part));
    case "all":
      return node.parts.reduce((sum, part) => sum & outlookOf(part), YES);
    case "any":
      return node.parts.reduce((sum, part) => sum | outlookOf(part), NO);
    case "element":
      return node.concludedOn === undefined ? outlookOf(node.part) : UNKNOWN;
    case "unread":
      return node.fully ? UNKNOWN : outlookOf(node.part) | AT_MOST_ARGUABLE;
    case "match": {
      const branches = [...Object.values(node.branches), ...(node.otherwise === undefined ? [] : [node.otherwise])];
      return branches.map(outlookOf).reduce(hullOf);
    }
    case "some":
      return outlookOf(node.that) & MOST_BITS;
    default:
      return UNKNOWN;
  }
}
