/** Places of the United States whose law nobody researched here, by postal code. */
export const notCovered: Readonly<Record<string, string>> = {
  AS: "American Samoa",
  GU: "Guam",
  MP: "Northern Mariana Islands",
  VI: "U.S. Virgin Islands",
};
