/** What a citation code's two letters behind `=` are recalled to mean; no public table was found. */
export interface DrugCodeMeaning {
  readonly drugClass?: string;
  readonly conduct?: string;
  readonly confidence: "recalled";
}

const classes: Readonly<Record<string, string>> = { C: "controlled substance", M: "marijuana", N: "narcotic" };
const conducts: Readonly<Record<string, string>> = {
  D: "distribution",
  I: "import",
  M: "manufacture",
  P: "possession",
};

/** The recalled meaning of a code such as `CD`; letters outside the recalled table have none. To show, never to decide by. */
export function drugCodeMeaning(code: string): DrugCodeMeaning {
  const [drugClass, conduct] = [classes[code.slice(0, 1)], conducts[code.slice(1)]];
  return {
    ...(drugClass === undefined ? {} : { drugClass }),
    ...(conduct === undefined ? {} : { conduct }),
    confidence: "recalled",
  };
}
