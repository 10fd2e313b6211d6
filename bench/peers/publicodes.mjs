/**
 * The vacatur rule in publicodes. Its values are yes, no, a text or not known;
 * a set has one yes-or-no fact for each member, which is how its models ask.
 * Configured: one engine, rules parsed once, warnings off; each fact set is one
 * `setSituation`, which also empties the cache of the last evaluation, and one
 * `evaluate`. Facts are handed over in its own notation.
 */
import Engine from "publicodes";
import { acts, laborActs, laborPurposes, means, offenseLines } from "./offense-table.mjs";

const text = (value) => `'${value}'`;
const all = (...conditions) => ({ "toutes ces conditions": conditions });
const any = (...conditions) => ({ "une de ces conditions": conditions });
const oneOf = (fact, values) => any(...values.map((value) => `${fact} = ${text(value)}`));

/** ISO date, or the first day of a month or year, as publicodes writes it. */
function dayOf(iso) {
  const [year, month = "01", day = "01"] = iso.split("-");
  return `${day}/${month}/${year}`;
}

function lineOf({ statute, forms, circuit, since, violent }) {
  const conditions = [`statute = ${text(statute)}`];
  if (forms !== undefined) conditions.push(oneOf("form", forms));
  if (circuit !== undefined) conditions.push(`circuit = ${text(circuit)}`);
  if (since !== undefined) conditions.push(`offense date >= ${dayOf(since)}`);
  return { si: all(...conditions), alors: violent ? "oui" : "non" };
}

const purposes = ["commercial-sex", ...laborPurposes];

/** Facts with no value: not known until a situation says so. */
const facts = Object.fromEntries(
  [
    "statute",
    "circuit",
    "form",
    "offense date",
    "disposition",
    "jurisdiction",
    "timing",
    "for trafficker",
    "under control",
    "age when induced",
    ...acts,
    ...means,
    ...purposes,
    "violent",
  ].map((name) => [name, null]),
);

const rules = {
  ...facts,
  "severe sex trafficking": all(any(...acts), "commercial-sex", any(...means, "age when induced < 18")),
  "labor trafficking": all(any(...laborActs), any(...means), any(...laborPurposes)),
  victim: any("severe sex trafficking", "labor trafficking"),
  "direct result": all("timing = 'during'", "for trafficker", "under control"),
  "may vacate": all(
    "disposition = 'convicted'",
    "jurisdiction = 'federal'",
    { "=": ["violent", "non"] },
    "victim",
    "direct result",
  ),
};

/** The offense from the table: the first line that fits; beyond the table, not known. */
const violentByTable = { variations: [...offenseLines.map(lineOf), { sinon: "unlisted violent" }] };

const options = {
  logger: { log() {}, warn() {}, error: console.error },
  warn: false,
};

function situationOf({ charge, episode, crimeOfViolence }, classified) {
  const situation = {};
  const say = (fact, value) => {
    if (value === undefined) return;
    situation[fact] =
      typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "number" ? value : text(value);
  };
  if (classified) say("violent", crimeOfViolence);
  else {
    say("statute", charge.statute);
    say("circuit", charge.circuit);
    say("form", charge.form);
    if (charge.offenseDate !== undefined) situation["offense date"] = dayOf(charge.offenseDate);
  }
  say("disposition", charge.disposition);
  say("jurisdiction", charge.jurisdiction);
  say("timing", charge.timing);
  say("for trafficker", charge.forTrafficker);
  say("under control", charge.underControl);
  say("age when induced", episode.ageWhenInduced);
  for (const [list, known] of [
    [acts, episode.acts],
    [means, episode.means],
    [purposes, episode.purpose],
  ]) {
    if (known !== undefined) for (const each of list) say(each, known.includes(each));
  }
  return situation;
}

export function publicodes({ classified }) {
  const engine = new Engine(
    classified ? rules : { ...rules, "unlisted violent": null, violent: violentByTable },
    options,
  );
  return {
    prepare: (factSet) => situationOf(factSet, classified),
    run: (situation) => engine.setSituation(situation).evaluate("may vacate").nodeValue,
    answerOf: (value) =>
      value === true ? "yes" : value === false ? "no" : value === undefined ? "unknown" : String(value),
    explain: (situation) => engine.setSituation(situation).evaluate("may vacate"),
  };
}
