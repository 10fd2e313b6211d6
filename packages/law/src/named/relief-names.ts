import { type Ground, nodesOf } from "@setaside/logic";
import type { Relief } from "../relief.ts";
import { isStateRelief, type StateParticulars } from "../states/build/state-relief.ts";
import { type Named, namesIn, ofList } from "./names.ts";

/**
 * What a relief says, by name: its parts (`#who`, `#court`, `#may`, `#burden`),
 * every element of its rule by the element's own name (`#convicted`), and its
 * lists (`#effect`, `#effect-2`). Of elements with one name the first has it.
 */
export function reliefNames(relief: Relief): readonly Named[] {
  const { who, court, discretionGround, burden, motionContents, evidence, clocks, effect, limits } = relief;
  const elements = [...nodesOf(relief.expression)].flatMap((node) =>
    node.kind === "element" ? [[node.id, node.ground] as const] : [],
  );
  return namesIn(relief.id, [
    ["who", who],
    ["court", court],
    ["may", discretionGround],
    ["burden", burden],
    ...new Map([...elements].reverse()),
    ...ofList("contents", motionContents),
    ...ofList("evidence", evidence),
    ...ofList("clock", clocks),
    ...ofList("effect", effect),
    ...ofList("limit", limits),
    ...(isStateRelief(relief) ? ofState(relief.state) : []),
  ]);
}

function ofState(state: StateParticulars): readonly Named[] {
  const { service, response, hearing, fee, confidential, formWords, consolidation, weighs, waits, deadline } = state;
  const single: Readonly<Record<string, Ground | undefined>> = {
    service,
    response: response?.ground,
    hearing,
    fee,
    confidential,
    forms: formWords,
    consolidation,
    deadline,
  };
  return [
    ...Object.entries(single).flatMap(([name, ground]) => (ground === undefined ? [] : [[name, ground] as const])),
    ...ofList("weighs", weighs),
    ...ofList(
      "wait",
      waits.map(({ ground }) => ground),
    ),
  ];
}
