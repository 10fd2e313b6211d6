/** Statutes, courts, circuits and dates as people know them. It knows no rules of relief. */
export { fullYearsBetween, type YearRange } from "./age.ts";
export { type Circuit, circuits, parseCircuit } from "./circuit.ts";
export { type CourtLine, circuitOf, findCourt, readCourtLine } from "./court.ts";
export { type Court, courts } from "./courts.data.ts";
export { before, type Known, onOrAfter } from "./date-order.ts";
export { dateOfDay, dayNumber, firstDay, isoOfDay, lastDay } from "./day.ts";
export { type DocketNumber, parseDocketNumber } from "./docket-number.ts";
export { type DrugCodeMeaning, drugCodeMeaning } from "./drug-code.ts";
export { type EdtfDate, type EdtfResult, longestEdtf, parseEdtf } from "./edtf-date.ts";
export { formatStatute, statuteKey, uslmIdentifier } from "./format.ts";
export { type PrintedDateOptions, type PrintedDateResult, parsePrintedDate } from "./printed-date.ts";
export { findStateCourt, readStateCourt, type StateCourtReading } from "./state-court.ts";
export type { StateCourt } from "./state-court-id.ts";
export { findState } from "./state-in-text.ts";
export { type State, states } from "./states.data.ts";
export {
  type ChargeForm,
  type ChargeSeverity,
  type ParsedStatute,
  type ParsedTitle,
  type SectionReading,
  type StatuteRole,
  statutesCharged,
} from "./statute.ts";
export { normaliseSubsection } from "./subsection.ts";
export { longestTitle, mostStatutes, parseStatutes, type TitleOptions } from "./title.ts";
