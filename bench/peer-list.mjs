/** The peers: how each was configured, and what it gives beside an answer. */
export const peers = [
  {
    name: "publicodes",
    version: "1.10.3",
    configured: "rules parsed once, warnings off; setSituation and evaluate",
    explains: "evaluate, with its explanation tree and missing variables",
  },
  {
    name: "json-rules-engine",
    version: "7.3.1",
    configured: "conditions named once, one engine; run, awaited",
    explains: "run, with each condition and its result",
  },
  {
    name: "json-rules-engine, loose",
    version: "7.3.1",
    configured: "the same with allowUndefinedFacts",
    explains: "run, with each condition and its result",
  },
  {
    name: "zen-engine",
    version: "0.52.1",
    configured: "native; ZenDecisionContent compiled once; evaluate, awaited",
    explains: "evaluate with trace, with each node's input and output",
  },
  {
    name: "json-logic-engine",
    version: "5.0.7",
    configured: "the rule compiled once with build",
    explains: undefined,
  },
];
