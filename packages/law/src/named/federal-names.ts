import type { Ground } from "@setaside/logic";
import { clocks } from "../federal/clock/clocks.data.ts";
import { type ImmigrationRule, immigrationRules } from "../federal/immigration/index.ts";
import { afterGrant } from "../federal/procedure/after-grant.data.ts";
import { aroundTheCase } from "../federal/procedure/around-the-case.data.ts";
import { otherDoors } from "../federal/procedure/doors.data.ts";
import { filingRules } from "../federal/procedure/filing.data.ts";
import { orderReasons } from "../federal/procedure/order.data.ts";
import { paperGuides } from "../federal/procedure/papers.data.ts";
import { urgentMatters } from "../federal/procedure/urgent.data.ts";
import { withinOneEpisode } from "../federal/trafficking.ts";
import { traffickingTerms } from "../federal/trafficking-terms.ts";
import { actCitationOf } from "../federal/tsra/act.ts";
import { clockQuestions } from "../federal/tsra/clock-questions.ts";
import * as common from "../federal/tsra/common-rules.ts";
import { countingOf } from "../federal/tsra/counting.ts";
import { definitions } from "../federal/tsra/definitions.ts";
import * as open from "../federal/tsra/open-questions.ts";
import { pleadingPoints } from "../federal/tsra/pleading.ts";
import { silenceOf } from "../federal/tsra/silences.ts";
import { kebab, type Named, namesIn, ofList, ofRecord } from "./names.ts";

const { arrestCourt, arrestCourtLevelB, fullRelief, mayGrant, pendingProsecution, preponderance } = common;
const { sentencingCourt, vacateReducedFirst, vacaturReachesArrest } = common;

/** Every federal statement that stands outside a single relief, by name, in the order of a case. */
export function federalNames(): readonly Named[] {
  return [
    ...namesIn("us/act", ofRecord(actCitationOf)),
    ...namesIn(
      "us/definition",
      definitions.flatMap(({ term, statements }) => ofList(kebab(term), statements)),
    ),
    ...namesIn("us/trafficking", ofRecord({ withinOneEpisode, ...traffickingTerms })),
    ...namesIn("us/motion", [
      ...ofRecord({ sentencingCourt, arrestCourt, arrestCourtLevelB, mayGrant, preponderance }),
      ...ofRecord(common.motionContentsOf),
      ...ofRecord(common.evidenceOf),
      ...ofRecord(common.clocksOf),
      ...ofRecord(common.denialAndAppealOf),
      ...ofRecord(common.filingOf),
      ...ofRecord({ fullRelief, vacaturReachesArrest, pendingProsecution, vacateReducedFirst }),
    ]),
    ...namesIn("us/silence", ofRecord(silenceOf)),
    ...namesIn("us/pleading", ofRecord(pleadingPoints)),
    ...namesIn(
      "us/open",
      [...Object.values(open).filter(isQuestion), ...clockQuestions].map(({ id, ground }) => [id, ground] as const),
    ),
    ...namesIn("us/clock", [
      ...clocks.flatMap(({ id, ground, cautions }) => [[id, ground] as const, ...ofList(`${id}-caution`, cautions)]),
      ...ofRecord(countingOf),
    ]),
    ...namesIn(
      "us/immigration",
      immigrationRules.map((rule) => [rule.id, groundOfRule(rule)] as const),
    ),
    ...namesIn("us/procedure", [
      ...Object.entries(filingRules).flatMap(([name, said]) => ofList(kebab(name), [said].flat())),
      ...Object.entries(urgentMatters).flatMap(([name, said]) => ofList(name, said)),
      ...Object.entries(orderReasons),
      ...afterGrant.map((each) => [each.id, each] as const),
      ...ofRecord(aroundTheCase),
    ]),
    ...namesIn(
      "us/paper",
      paperGuides.flatMap(({ id, where, how, cost, proves, cautions }) => [
        [`${id}.where`, where] as const,
        ...ofList(`${id}.how`, how),
        ...ofList(`${id}.cost`, cost === undefined ? [] : [cost]),
        [`${id}.proves`, proves] as const,
        ...ofList(`${id}.caution`, cautions),
      ]),
    ),
    ...namesIn(
      "us/door",
      otherDoors.flatMap(({ id, gives, doesNot, cautions }) => [
        [`${id}.gives`, gives] as const,
        [`${id}.does-not`, doesNot] as const,
        ...ofList(`${id}.caution`, cautions),
      ]),
    ),
  ];
}

function isQuestion(value: unknown): value is (typeof open)["discretion"] {
  return typeof value === "object" && value !== null && "readings" in value;
}

/** A rule of immigration law as a statement: what follows, and every authority for it. */
function groundOfRule({ follows, when, authorities, kind, confidence, lastChecked }: ImmigrationRule): Ground {
  return Object.freeze({
    text: `${when.join("; ")}: ${follows}`,
    citation: authorities.map(({ cite }) => cite).join("; "),
    kind,
    confidence,
    lastChecked,
  });
}
