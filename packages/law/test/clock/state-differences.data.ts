/** Days that vacanza has for a state and the table here has not, and why. */
export const notInTheTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: {
    Diwali: "Follows a calendar that is not computed; the table says so, and a note with every date in California.",
    "Susan B. Anthony Day": "A day of observance in schools; no office closes.",
  },
  NY: { "Susan B. Anthony Day": "A day of commemoration; not in Gen. Constr. Law § 24." },
  WI: { "Susan B. Anthony Day": "A day of observance in schools; no office closes." },
};
