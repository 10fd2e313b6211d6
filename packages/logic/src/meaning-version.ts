/**
 * The version of what expressions mean. Raise it by one whenever a change of
 * this package gives any expression another truth, exact truth, or list of
 * missing facts than before on the same subjects: a new reading of a kind of
 * node, of an open list, of a date known in part. A lawyer's review of a rule
 * is bound to it, so raising it lapses every review; a change that is only
 * faster, or only renders otherwise, leaves it.
 */
export const meaningVersion = 1;
