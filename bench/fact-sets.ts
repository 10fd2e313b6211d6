/** An answer as the engines can give it: open law is left out, no peer has a word for it. */
export type Answer = "yes" | "no" | "unknown";

/** One person, one episode of trafficking, one charge. A fact that is absent is not known. */
export interface FactSet {
  readonly name: string;
  /** The right answer to "may this conviction be vacated?", by the law and by hand. */
  readonly answer: Answer;
  readonly charge: {
    readonly statute?: string;
    readonly circuit?: string;
    readonly form?: string;
    readonly offenseDate?: string;
    readonly disposition?: string;
    readonly jurisdiction?: string;
    readonly timing?: string;
    readonly forTrafficker?: boolean;
    readonly underControl?: boolean;
  };
  readonly episode: {
    readonly acts?: readonly string[];
    readonly means?: readonly string[];
    readonly purpose?: readonly string[];
    readonly ageWhenInduced?: number;
  };
  /** What classifying the offense beforehand gives; absent: not known. */
  readonly crimeOfViolence?: boolean;
}

const underCoercion = {
  acts: ["harbor", "transport"],
  means: ["coercion"],
  purpose: ["commercial-sex"],
  ageWhenInduced: 24,
};
const whileTrafficked = { timing: "during", forTrafficker: true, underControl: true };
const convicted = { form: "completed", disposition: "convicted", jurisdiction: "federal", ...whileTrafficked };

/** The people are invented. Each set differs from the first by what its name says. */
export const factSets: readonly FactSet[] = [
  {
    name: "all known: every element met",
    answer: "yes",
    charge: { ...convicted, statute: "21:841(a)(1)", circuit: "9", offenseDate: "2016-05" },
    episode: underCoercion,
    crimeOfViolence: false,
  },
  {
    name: "all known: a violent crime",
    answer: "no",
    charge: { ...convicted, statute: "18:2113(d)", circuit: "9", offenseDate: "2016-05" },
    episode: underCoercion,
    crimeOfViolence: true,
  },
  {
    name: "all known: acquitted",
    answer: "no",
    charge: { ...convicted, statute: "18:1343", circuit: "2", offenseDate: "2014-11-03", disposition: "acquitted" },
    episode: underCoercion,
    crimeOfViolence: false,
  },
  {
    name: "clause not printed, all clauses agree",
    answer: "yes",
    charge: { ...convicted, statute: "18:2113(a)", circuit: "dc", offenseDate: "2016" },
    episode: underCoercion,
    crimeOfViolence: false,
  },
  {
    name: "circuit unknown, all circuits agree",
    answer: "yes",
    charge: { ...convicted, statute: "18:111(a)", offenseDate: "2016-05" },
    episode: underCoercion,
    crimeOfViolence: false,
  },
  {
    name: "means unknown, but 16 when induced",
    answer: "yes",
    charge: { ...convicted, statute: "18:2421", circuit: "5", offenseDate: "2012-08" },
    episode: { acts: ["recruit"], purpose: ["commercial-sex"], ageWhenInduced: 16 },
    crimeOfViolence: false,
  },
  {
    name: "victim status unknown",
    answer: "unknown",
    charge: { ...convicted, statute: "18:1344", circuit: "11", offenseDate: "2018-02" },
    episode: { acts: ["harbor"], ageWhenInduced: 31 },
    crimeOfViolence: false,
  },
  {
    name: "offense unknown",
    answer: "unknown",
    charge: { ...convicted, circuit: "9", offenseDate: "2016-05" },
    episode: underCoercion,
  },
  {
    name: "a known no beside unknowns",
    answer: "no",
    charge: { statute: "21:952", disposition: "dismissed", jurisdiction: "federal", timing: "during" },
    episode: {},
    crimeOfViolence: false,
  },
];
