/** How a cell is read. */
export type CellKind = "text" | "date" | "yes-no" | "words" | "number" | "state";

/** A column of the CSV (docs/readers/csv.md). */
export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  /** What the row says it of: the charge, its case, the arrest or the person. */
  readonly of: "charge" | "case" | "arrest" | "person";
  /** Other headers that mean the same, without case, spaces and signs. */
  readonly also?: readonly string[];
}

export const columns = [
  { name: "court", kind: "text", of: "case" },
  { name: "docketNumber", kind: "text", of: "case", also: ["docket", "docketno", "casenumber", "caseno"] },
  { name: "defendant", kind: "number", of: "case", also: ["defendantnumber", "defendantno"] },
  { name: "filed", kind: "date", of: "case", also: ["datefiled", "filingdate"] },
  { name: "count", kind: "text", of: "charge", also: ["countnumber", "countno"] },
  { name: "statute", kind: "text", of: "charge", also: ["citation"] },
  { name: "description", kind: "text", of: "charge", also: ["offense", "charge"] },
  { name: "disposition", kind: "words", of: "charge", also: ["outcome"] },
  { name: "dismissedBy", kind: "words", of: "charge" },
  { name: "manner", kind: "words", of: "charge" },
  { name: "dispositionDate", kind: "date", of: "charge", also: ["dateofdisposition", "judgmentdate"] },
  { name: "sentence", kind: "text", of: "charge" },
  { name: "imprisonmentImposed", kind: "yes-no", of: "charge" },
  { name: "offenseDate", kind: "date", of: "charge", also: ["dateofoffense"] },
  { name: "form", kind: "words", of: "charge" },
  { name: "childVictim", kind: "yes-no", of: "charge" },
  { name: "state", kind: "state", of: "charge", also: ["stateoflaw"] },
  { name: "arrest", kind: "text", of: "arrest", also: ["arrestid"] },
  { name: "arrestDate", kind: "date", of: "arrest", also: ["dateofarrest"] },
  { name: "arrestDistrict", kind: "text", of: "arrest" },
  { name: "arrestDivision", kind: "text", of: "arrest" },
  { name: "arrestAgency", kind: "text", of: "arrest", also: ["arrestingagency"] },
  { name: "birthDate", kind: "date", of: "person", also: ["dateofbirth", "dob"] },
] as const satisfies readonly Column[];

export type ColumnName = (typeof columns)[number]["name"];
