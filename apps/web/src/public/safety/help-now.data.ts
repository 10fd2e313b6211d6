/**
 * Whom a person in danger can reach at once. The hotline's numbers were read in
 * descriptions by others (Freedom Network USA, Survivor Reentry Project page,
 * 2026; announcement of the U.S. Department of Health and Human Services,
 * September 2025), not on the hotline's own pages; the page says so.
 */
export const helpNow = {
  emergency: "911",
  hotline: { phone: "1-888-373-7888", text: "233733", tty: "711", confidence: "secondary", read: "2026" },
} as const;
