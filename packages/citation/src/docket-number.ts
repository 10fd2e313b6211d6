/** The parts of a federal docket number. */
export interface DocketNumber {
  /** Digit of the office where the case is kept; not the name of a division. Absent when not printed. */
  readonly office?: string;
  /** Two digits. */
  readonly year: string;
  /** Lower case: `cr`, `mj`, `po`. */
  readonly type: string;
  /** At least five digits. */
  readonly serial: string;
  /** Groups of initials behind the number, as printed. */
  readonly judges: readonly string[];
  /** Absent when none is printed or the sheet is for all defendants. */
  readonly defendant?: number;
  /** Without judges and defendant: `3:15-cr-00331`. */
  readonly normal: string;
}

const numberForm =
  /^(?:([0-9]{1,2}):)?(\d{4}|\d{2})[- ]?([A-Za-z]{2,5})[- ]?(\d{1,6})((?:[- ][A-Za-z]{1,5}){0,4})(?:[- ](\d{1,4}))?(?:[- ]?\(([A-Za-z/ ]{1,20})\))?(?: all defendants)?$/i;
const typeFirst = /^([A-Za-z]{2})[- ](\d{2})[- ](\d{1,6})$/;

/**
 * Reads a docket number as printed on a sheet or typed: `3:15-cr-00331-W-1`,
 * `4:13-cr-03121-RGK-CRZ-1`, `1:25-cr-00999-XYZ All Defendants`, `15 CR 331`,
 * `CR 15-331`. Undefined when the text is none, or longer than 80 characters.
 */
export function parseDocketNumber(text: string): DocketNumber | undefined {
  if (text.length > 80) return undefined;
  const plain = text
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const older = typeFirst.exec(plain);
  if (older !== null) return build(undefined, older[2] ?? "", older[1] ?? "", older[3] ?? "", [], undefined);
  const match = numberForm.exec(plain);
  if (match === null) return undefined;
  const [, office, year = "", type = "", serial = "", initials = "", defendant, bracketed] = match;
  const judges = initials.split(/[- ]/).filter((group) => group !== "");
  return build(office, year, type, serial, bracketed === undefined ? judges : [...judges, bracketed], defendant);
}

function build(
  office: string | undefined,
  year: string,
  type: string,
  serial: string,
  judges: readonly string[],
  defendant: string | undefined,
): DocketNumber {
  const digits = serial.replace(/^0+(?=\d)/, "").padStart(5, "0");
  const parts = { year: year.slice(-2), type: type.toLowerCase(), serial: digits };
  const normal = `${office === undefined ? "" : `${office}:`}${parts.year}-${parts.type}-${parts.serial}`;
  return {
    ...(office === undefined ? {} : { office }),
    ...parts,
    judges,
    ...(defendant === undefined ? {} : { defendant: Number(defendant) }),
    normal,
  };
}
