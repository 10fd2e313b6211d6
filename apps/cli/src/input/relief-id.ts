import { federalReliefs, stateReliefs } from "@setaside/law";
import { done, failed, type Step } from "../step.ts";

/** Short names that a command takes for a relief. */
const shortNames: Readonly<Record<string, string>> = {
  vacate: "us/vacate-conviction-level-a",
  reduce: "us/sentence-reduction",
  defend: "us/trial-defense",
  expunge: "us/expunge-arrest",
  "expunge-a": "us/expunge-arrest-level-a",
  "expunge-b": "us/expunge-arrest-level-b",
  "first-offender": "us/first-offender-expungement",
};

/** A relief's id from its id, its id without the country, or its short name. */
export function reliefId(text: string): Step<string> {
  const plain = text.trim().toLowerCase();
  const short = Object.hasOwn(shortNames, plain) ? shortNames[plain] : undefined;
  const found = federalReliefs.find(({ id }) => id === short || id === plain || id === `us/${plain}`);
  if (found !== undefined) return done(found.id);
  const ofState = stateReliefs().find(({ id }) => id.toLowerCase() === plain);
  if (ofState !== undefined) return done(ofState.id);
  const [, code] = /^us-([a-z]{2})(?:\/|$)/.exec(plain) ?? [];
  const near =
    code === undefined
      ? []
      : [...new Set(stateReliefs().flatMap(({ id }) => (id.startsWith(`us-${code}/`) ? [id] : [])))];
  if (near.length > 0)
    return failed(`No relief of that state has this id. Its reliefs:\n${near.map((id) => `  ${id}`).join("\n")}`);
  const lines = Object.entries(shortNames).map(([name, id]) => `  ${name.padEnd(15)} ${id}`);
  return failed(
    `No relief has that name. Name one of these, in either form, or a state’s, such as us-ca/ca-penal-236.14:\n${lines.join("\n")}`,
  );
}
