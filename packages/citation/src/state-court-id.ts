import { countyIn } from "./county-in-text.ts";
import { type CourtKind, courtKinds } from "./court-kinds.data.ts";
import type { CourtNumber } from "./court-number.ts";
import { stateByCode } from "./state-in-text.ts";
import type { State } from "./states.data.ts";

/** A court of a state, as far as words say which. */
export interface StateCourt {
  /** `us-ca-superior-los-angeles`; see `courtOfState`. */
  readonly id: string;
  /** Postal code: `CA`. */
  readonly state: string;
  /** In one form: `California Superior Court, Los Angeles`. */
  readonly name: string;
  /** Id of its kind: `superior`, `common-pleas`. */
  readonly kind?: string;
  /** The county, or the town for courts that are named for towns, where one is printed. */
  readonly place?: string;
  /** The county where one is printed and known. */
  readonly county?: string;
  readonly number?: string;
}

export interface Place {
  readonly name: string;
  readonly county: boolean;
}

interface Parts {
  readonly kind?: CourtKind;
  readonly place?: Place;
  readonly county?: string;
  readonly number?: CourtNumber;
}

/**
 * A state's court from its parts. The id is `us-`, the postal code, the kind, the place and the number, in small
 * letters with hyphens, each as far as it is known: `us-ca`, `us-md-district-baltimore-city`,
 * `us-tx-county-criminal-court-at-law-harris-3`. Of a place, a county is written as the federal list of counties has
 * it, any other as printed. A number is in the id when it is the court's own; that of a judicial circuit or district
 * only where no place is printed, or where it names the court all over the state (`us-tx-district-263`,
 * `us-mi-district-36`), for then the place adds nothing.
 */
export function courtOfState(state: State, { kind, place, county, number }: Parts): StateCourt {
  const own = kind !== undefined && state.number.includes(kind.id);
  const counted = number !== undefined && (number.of === "court" || own || place === undefined) ? number : undefined;
  const placed = own && counted?.of === "area" ? undefined : place;
  const parts = [
    "us",
    state.code,
    ...(kind === undefined ? [] : [kind.id, ...(placed === undefined ? [] : [placed.name])]),
    ...(kind === undefined || counted === undefined ? [] : [counted.number]),
  ];
  const words = [kind === undefined ? `${state.name} state court` : `${state.name} ${kind.name}`];
  if (kind?.id === "state") words[0] = `State Court of ${state.name}`;
  if (state.code === "DC")
    words[0] = kind === undefined ? "District of Columbia court" : `${kind.name} of the District of Columbia`;
  if (place !== undefined) words.push(place.name);
  if (counted !== undefined) words.push(`No. ${counted.number}`);
  return {
    id: parts.map(slug).join("-"),
    state: state.code,
    name: words.join(", "),
    ...(kind === undefined ? {} : { kind: kind.id }),
    ...(place === undefined ? {} : { place: place.name }),
    ...(county === undefined ? {} : { county }),
    ...(counted === undefined ? {} : { number: counted.number }),
  };
}

function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f.'’ʻ`]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

const idForm = /^us-([a-z]{2})(?:-([a-z0-9-]{1,100}))?$/;
/** The longest first, so that `county-criminal` is not read as `county`. */
const byLength = [...courtKinds].sort((one, other) => other.id.length - one.id.length);

/** The court with this id, or the courts of the state with this postal code; undefined for any other text. */
export function courtOfId(text: string): StateCourt | undefined {
  const written = text.trim().toLowerCase();
  if (written.length === 2) {
    const state = stateByCode(written);
    return state === undefined ? undefined : courtOfState(state, {});
  }
  const [, code = "", rest] = idForm.exec(written) ?? [];
  const state = stateByCode(code);
  if (state === undefined) return undefined;
  if (rest === undefined) return courtOfState(state, {});
  const kind = byLength.find(({ id }) => rest === id || rest.startsWith(`${id}-`));
  if (kind === undefined) return undefined;
  const [, words = "", number] = /^(.*?)(?:(?:^|-)(\d[a-z0-9-]*))?$/.exec(rest.slice(kind.id.length + 1)) ?? [];
  const tokens = words === "" ? [] : words.split("-");
  const county = countyIn(tokens, state.code, []);
  const name = county !== undefined && covers(county, tokens) ? county.name : titled(tokens);
  const found = courtOfState(state, {
    kind,
    ...(tokens.length === 0 ? {} : { place: { name, county: county !== undefined } }),
    ...(county === undefined ? {} : { county: county.name }),
    ...(number === undefined ? {} : { number: { number, of: "court" as const } }),
  });
  return found.id === written ? found : undefined;
}

function covers({ from, to }: { readonly from: number; readonly to: number }, tokens: readonly string[]): boolean {
  const last = ["city", "county"].includes(tokens[to] ?? "") ? to + 1 : to;
  return from === 0 && last === tokens.length;
}

function titled(tokens: readonly string[]): string {
  return tokens.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join(" ");
}
