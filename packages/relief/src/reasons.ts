import { leastOf, mostOf, type Proof } from "@setaside/logic";
import type { Reason } from "./finding.ts";

/** With more branches than this a match is told by its element alone, not branch by branch. */
const MOST_BRANCHES = 6;

/**
 * The elements of a proof in the rule's own order, each once, what lies under
 * an element behind it. Under counsel's conclusion nothing more is told.
 */
export function reasonsOf(kinds: readonly string[], proof: Proof): readonly Reason[] {
  const reasons: Reason[] = [];
  gather(kinds, proof, 0, undefined, reasons);
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = `${reason.element} ${reason.of ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

function gather(kinds: readonly string[], proof: Proof, depth: number, of: string | undefined, into: Reason[]): void {
  const { element } = proof;
  let below = depth;
  if (element !== undefined) {
    const { ground } = element;
    into.push({
      element: element.id,
      text: ground.text,
      depth,
      least: leastOf(proof.truth),
      most: mostOf(proof.truth),
      kind: ground.kind,
      citation: ground.citation,
      confidence: ground.confidence,
      ...(ground.textStatus === undefined ? {} : { textStatus: ground.textStatus }),
      ...(of === undefined ? {} : { of }),
      ...(proof.concluded === undefined ? {} : { concluded: proof.concluded.met }),
    });
    below = depth + 1;
  }
  const open = proof.question ?? (proof.kind === "unread" ? proof.ground : undefined);
  if (open !== undefined) into.push(openReason(proof, below, of));
  if (proof.kind === "match" && proof.parts.length > MOST_BRANCHES) return;
  for (const part of proof.parts) gather(kinds, part, below, chargeOf(kinds, part) ?? of, into);
}

function openReason(proof: Proof, depth: number, of: string | undefined): Reason {
  const ground = proof.question?.ground ?? proof.ground;
  return {
    element: proof.question?.id ?? "text-not-read",
    text: proof.question?.question ?? ground?.text ?? "",
    depth,
    least: leastOf(proof.truth),
    most: mostOf(proof.truth),
    kind: ground?.kind ?? "analysis",
    citation: ground?.citation ?? "",
    confidence: ground?.confidence ?? "recalled",
    ...(ground?.textStatus === undefined ? {} : { textStatus: ground.textStatus }),
    ...(of === undefined ? {} : { of }),
  };
}

/** The charge a branch under `some` is about; a branch about an outcome speaks of the charge it stands under. */
export function chargeOf(kinds: readonly string[], { item }: Proof): string | undefined {
  return item !== undefined && kinds[item.kind] === "charge" ? item.id : undefined;
}
