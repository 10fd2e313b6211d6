import { type FactsReading, logFromFacts, logFromRecord, type RecordReading, undated } from "@setaside/casefile";
import { type Casefile, casefileOf } from "../src/index.ts";

/** A record as a person writes it; people and cases are invented. */
export function casefileOfRecord(record: object): Casefile {
  const reading: RecordReading = logFromRecord(
    { schema: "setaside.record/1", ...record },
    { by: "record/1", at: undated },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return casefileOf(reading.log);
}

/** The casefile with what an attorney states in a facts file. */
export function withFacts({ log }: Casefile, file: object): Casefile {
  const reading: FactsReading = logFromFacts({ schema: "setaside.facts/1", ...file }, log);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

/** One case in a federal court with the charges given. */
export function oneCase(...charges: readonly object[]): Casefile {
  return casefileOfRecord({ cases: [{ court: "casd", docketNumber: "3:16-cr-09001", charges }] });
}

/** Ids of the charges of `oneCase`. */
export const charge = (count: number) => `casd:3:16-cr-09001:1:${count}`;

/** Every fact that the nexus to one episode of trafficking needs, for all charges. */
export const trafficked = {
  person: { noOtherEpisodes: true },
  "episode:e1": { acts: ["harbor"], means: ["force"], purpose: ["commercial-sex"], ageWhenInduced: 24 },
  "charge:*": {
    episode: "e1",
    "nexus.timing": "during",
    "nexus.forTrafficker": true,
    "nexus.underControl": true,
  },
};

/** The day for which the tests ask. */
export const lawDate = "2026-11-21";
