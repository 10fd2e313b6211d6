import { jsonLogic } from "./json-logic.mjs";
import { jsonRulesEngine, jsonRulesEngineLoose } from "./json-rules-engine.mjs";
import { publicodes } from "./publicodes.mjs";
import { zen } from "./zen.mjs";

/** How each peer is made, by its name in peer-list.mjs. */
export const makers = {
  publicodes,
  "json-rules-engine": jsonRulesEngine,
  "json-rules-engine, loose": jsonRulesEngineLoose,
  "zen-engine": zen,
  "json-logic-engine": jsonLogic,
};
