import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { placeOf, takesIn } from "../states/offense-index.ts";

/**
 * The digest of a value's canonical form: `sha256:` and 64 hexadecimal digits.
 * The canonical form of an object is its JSON by RFC 8785 (keys sorted, one way
 * to write each number and text), every object within it replaced by its own
 * digest, so that a part which many rules share is worked out once.
 *
 * What changes no meaning changes no digest: the order of keys; of the parts of
 * *all* and *any*; of the values of a list; a group within a group of its kind,
 * or of one part; an entry of a state's code that a wider one beside it takes
 * in. When and where a text was looked up (`lastChecked`, `checked`, `source`)
 * is left out: looking again and finding the same changes no law.
 */
export function digestOf(value: object): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const form = formOf(value);
  const made = digests.get(form) ?? `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(inner(form)) ?? "")))}`;
  digests.set(form, made);
  digests.set(value, made);
  return made;
}

const digests = new WeakMap<object, string>();

/** Not law: when and where it was read. */
const leftOut: ReadonlySet<string> = new Set(["lastChecked", "checked", "source"]);

/** The object with its parts in canonical order; another object where one says the same. */
function formOf(value: object): object {
  if (Array.isArray(value)) return value;
  const node = value as { readonly kind?: unknown; readonly [key: string]: unknown };
  switch (node.kind) {
    case "all":
    case "any": {
      const parts = flattened(node.kind, node.parts as readonly object[]);
      const [only] = parts;
      if (parts.length === 1 && only !== undefined) return formOf(only);
      return { kind: node.kind, parts: [...new Set(parts.map(digestOf))].sort() };
    }
    case "oneOf":
      return { ...node, values: widest(node.fact, node.values as readonly string[]) };
    case "includes":
      return { ...node, members: [...(node.members as readonly string[])].sort() };
    default:
      return value;
  }
}

function flattened(kind: "all" | "any", parts: readonly object[]): readonly object[] {
  return parts.flatMap((part) => {
    const node = part as { readonly kind?: unknown; readonly parts?: readonly object[] };
    return node.kind === kind ? flattened(kind, node.parts ?? []) : [part];
  });
}

/**
 * The values sorted. Of a state's offenses only the widest: a finer entry that
 * another list of the state names says nothing more of this one.
 */
function widest(fact: unknown, values: readonly string[]): readonly string[] {
  const sorted = [...new Set(values)].sort();
  if (fact !== "charge.stateStatute") return sorted;
  const places = new Map(
    sorted.flatMap((id) => {
      const [, code, at] = /^([a-z]{2}) (.+)$/.exec(id) ?? [];
      return code === undefined || at === undefined ? [] : [[id, placeOf(code, at)] as const];
    }),
  );
  return sorted.filter((id) => {
    const place = places.get(id);
    if (place === undefined) return true;
    return ![...places].some(
      ([other, wider]) => other !== id && takesIn(wider, place) && !(takesIn(place, wider) && id < other),
    );
  });
}

/** A level of the form: what is within it by its digest. */
function inner(form: object): unknown {
  if (Array.isArray(form)) return form.map(partOf);
  return Object.fromEntries(
    Object.entries(form)
      .filter(([key, value]) => value !== undefined && !leftOut.has(key))
      .map(([key, value]) => [key, partOf(value)]),
  );
}

function partOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? digestOf(value) : value;
}
