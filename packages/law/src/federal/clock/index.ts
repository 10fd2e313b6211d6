export { circuitClerkState } from "./circuit-clerks.data.ts";
export type { Clock, ClockId, ClockStart } from "./clock.ts";
export { type ClockEvent, clockEvents } from "./clock-events.data.ts";
export { clocks } from "./clocks.data.ts";
export { countingRules } from "./counting-rules.ts";
export { type Doubt, doubts } from "./doubts.data.ts";
export type { InTwoLanguages } from "./federal-holidays.data.ts";
export {
  type HolidayScope,
  holidaysNotComputed,
  isWeekend,
  type LegalHoliday,
  legalHolidaysOn,
  statesWithHolidayOn,
} from "./legal-holidays.ts";
export { timeToAppeal } from "./time-to-appeal.data.ts";
export { withoutClocks } from "./without-clocks.data.ts";
