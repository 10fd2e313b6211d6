/**
 * Bounds on what is read, so that a hostile document costs bounded time and
 * memory. The largest docket sheets known have a few thousand entries and stay
 * under 10 MB; their tags nest about twenty deep.
 */
export const limits = Object.freeze({
  /** Bytes of a document. */
  bytes: 32_000_000,
  /** How deep elements may nest. */
  depth: 400,
  /** Elements and comments of one page. */
  nodes: 1_500_000,
  /** Numbers that one count range may stand for. */
  countRange: 500,
  /** Defendants whom the entries of a file without a party block name. */
  defendants: 500,
  /** Charge rows of one defendant. */
  chargeRows: 5_000,
  /** Charges of one defendant, ranges expanded. */
  charges: 10_000,
  /** Characters of one disposition that are read; a longer one is kept, unread. */
  disposition: 20_000,
  /** Characters of one charge row; a page with a longer one is refused. */
  chargeRow: 1_000_000,
  /** Events of one kind that name no counts (a judgment, a plea "to the Information"). */
  unnamedEvents: 100,
  /** Characters of one docket entry that are searched for events. */
  entryText: 20_000,
  /** Rows of a table of charges. */
  csvRows: 20_000,
  /** Passages of a record that are listed for showing. */
  passages: 200_000,
  /** Characters of a docket entry that are quoted as a source. */
  quote: 700,
});
