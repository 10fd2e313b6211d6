export { type CalendarOptions, calendarOf } from "./calendar.ts";
export type * from "./deadlines.ts";
export { deadlinesFor } from "./deadlines-for.ts";
export { type Closure, type DeadlineRequest, type OppositionKind, oppositionKinds } from "./request.ts";
