/** A date as people know it, in EDTF, for a field's `pattern`: a year, a month, a day, or a span of them. */
export const DATE_AS_KNOWN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";
