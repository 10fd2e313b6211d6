import type { Answer, Standing } from "@setaside/screener";
import type { Knows } from "../../../../packages/screener/test/accounts.ts";

/** An invented person who comes to the questions, and what she must find. Nobody here exists. */
export interface Person {
  readonly name: string;
  /** Who she is, and why the result is the right one. */
  readonly story: string;
  /** What she picks at the start. */
  readonly asks: "me" | "friend" | "prison" | "young";
  readonly matters: readonly Knows[];
  /** What she knows of herself whatever the matter. */
  readonly person?: Knows;
  readonly found: readonly FoundMatter[];
  /** Questions that must not be put to her. */
  readonly notAsked: readonly string[];
}

export interface FoundMatter {
  readonly standing: Standing;
  /** The relief on which it rests, and what it gives her. */
  readonly relief?: string;
  readonly gives?: Standing;
  /** For a "not": the answers on which it turns. */
  readonly turnsOn?: readonly string[];
}

const years = (least: number, most = least): Answer => ({ range: { least, most } });
const vacatur = "us/vacate-conviction-level-a";

export const people: readonly Person[] = [
  {
    name: "Ana, who carried drugs",
    story:
      "She drove a car with drugs in it for the man who kept her, and pleaded guilty in a federal court. Drug offenses have no force in their elements, so it is level A and the conviction can be vacated. Nobody has to ask her about children or prison.",
    asks: "me",
    matters: [{ place: "US", kind: "drugs", ended: "convicted" }],
    found: [{ standing: "may", relief: vacatur, gives: "may" }],
    notAsked: ["charge.childVictim", "charge.imprisonmentImposed", "charge.offenseDate"],
  },
  {
    name: "Bea, who was made to bring others",
    story:
      "She was convicted under the Mann Act for driving two girls, one of them 16, to another state. By its elements that is level A even where a child was there, so the age of the girl can't change the answer and is not asked.",
    asks: "me",
    matters: [{ place: "US", kind: "transport", ended: "convicted", "charge.childVictim": "true" }],
    found: [{ standing: "may", relief: vacatur, gives: "may" }],
    notAsked: ["charge.childVictim"],
  },
  {
    name: "Cleo, whose robbery was made smaller",
    story:
      "She was charged with robbery in a federal court in California and pleaded guilty to theft. The smaller charge is the one she was convicted of: level A.",
    asks: "me",
    matters: [{ place: "CA", court: "federal", kind: "robbery", ended: "reduced", "reduced-kind": "theft" }],
    found: [{ standing: "may", relief: vacatur, gives: "may" }],
    notAsked: ["charge.childVictim"],
  },
  {
    name: "Dee, who was only arrested",
    story:
      "Agents took her in for drugs in Texas, and no case came of it. An arrest for a level A offense can be expunged; there is no conviction to vacate.",
    asks: "me",
    matters: [{ place: "TX", court: "federal", kind: "drugs", ended: "not-prosecuted" }],
    found: [{ standing: "may", relief: "us/expunge-arrest", gives: "may" }],
    notAsked: ["charge.childVictim", "charge.imprisonmentImposed"],
  },
  {
    name: "Eve, with prostitution convictions in three states",
    story:
      "California and New York each have a law that reaches it. The Texas law turns on points that only papers tell, so there nothing is promised.",
    asks: "me",
    matters: [
      { place: "CA", court: "state", kind: "selling-sex", ended: "convicted" },
      { place: "NY", court: "state", kind: "selling-sex", ended: "convicted" },
      { place: "TX", court: "state", kind: "selling-sex", ended: "convicted" },
    ],
    found: [
      { standing: "may", relief: "us-ca/ca-penal-236.14", gives: "may" },
      { standing: "may", relief: "us-ny/ny-cpl-440.10-1-i", gives: "may" },
      { standing: "unknown", relief: "us-tx/tx-gov-411.0728", gives: "unknown" },
    ],
    notAsked: ["charge.childVictim"],
  },
  {
    name: "Flor, who has no papers",
    story:
      "She was convicted of false papers in a federal court. Her citizenship is asked of nobody; the result tells everybody to see an immigration attorney first.",
    asks: "me",
    matters: [{ place: "US", kind: "papers", ended: "convicted" }],
    found: [{ standing: "may", relief: vacatur, gives: "may" }],
    notAsked: ["person.noncitizen", "charge.childVictim"],
  },
  {
    name: "Gil, who is in prison now",
    story:
      "He is serving a sentence for a federal robbery in which nobody under 18 was hurt. Whether his robbery is level A papers decide; on either level a judge may cut the prison time.",
    asks: "prison",
    matters: [
      {
        place: "US",
        kind: "robbery",
        ended: "convicted",
        "charge.imprisonmentImposed": "true",
        "charge.imprisonmentServed": "true",
        "charge.childVictim": "false",
      },
    ],
    found: [{ standing: "may", relief: "us/sentence-reduction", gives: "may" }],
    notAsked: ["person.custody"],
  },
  {
    name: "Hana, who is out again",
    story:
      "She served her sentence for the same and was released. The Act takes in those who were in prison before, so the answer is the same.",
    asks: "me",
    matters: [
      {
        place: "OH",
        court: "federal",
        kind: "robbery",
        ended: "convicted",
        "charge.offenseDate": years(2014),
        "charge.imprisonmentImposed": "true",
        "charge.imprisonmentServed": "true",
        "charge.childVictim": "false",
      },
    ],
    found: [{ standing: "may", relief: "us/sentence-reduction", gives: "may" }],
    notAsked: ["person.custody"],
  },
  {
    name: "Iris, who is 16",
    story:
      "Florida's juvenile court adjudicated her for prostitution. Florida's law was read only in part, so nothing is promised and nothing is denied.",
    asks: "young",
    matters: [{ place: "FL", court: "state", kind: "selling-sex", ended: "adjudicated" }],
    found: [{ standing: "undecided", relief: "us-fl/fl-stat-943.0583", gives: "undecided" }],
    notAsked: ["person.birthDate", "charge.childVictim"],
  },
  {
    name: "Juno, who does not remember the court",
    story:
      "It was in Ohio, for drugs, and she was found guilty; by whom she can't say. Each law is looked at as if it was that court, and neither is promised.",
    asks: "me",
    matters: [{ place: "OH", kind: "drugs", ended: "convicted" }],
    found: [{ standing: "unknown", relief: vacatur, gives: "may" }],
    notAsked: ["charge.imprisonmentImposed", "charge.childVictim", "charge.ageAtOffense"],
  },
  {
    name: "Kai, who asks for a friend",
    story:
      "The friend was convicted of prostitution in New York. Kai answers as the friend would, and is asked nothing that only the friend may tell.",
    asks: "friend",
    matters: [{ place: "NY", court: "state", kind: "selling-sex", ended: "convicted" }],
    found: [{ standing: "may", relief: "us-ny/ny-cpl-440.10-1-i", gives: "may" }],
    notAsked: ["charge.childVictim"],
  },
  {
    name: "Lou, whom the law does not reach",
    story:
      "She was convicted of hurting somebody in Wisconsin. That state's law for survivors takes in prostitution alone; the result says so, on what it turns, and what else there is.",
    asks: "me",
    matters: [{ place: "WI", court: "state", kind: "hurting", ended: "convicted" }],
    found: [{ standing: "not", relief: "us-wi/wi-973.015-2m", gives: "not", turnsOn: ["kind"] }],
    notAsked: ["charge.childVictim"],
  },
];
