/** The states whose law says what a person may answer when asked about the record, with the statements that say so. */
export const saidOfAnswers = [
  { code: "AL", statements: ["us-al/al-code-15-27-1#effect"] },
  { code: "AR", statements: ["us-ar/ar-code-16-90-1412#effect"] },
  { code: "AZ", statements: ["us-az/az-ars-13-909#effect"] },
  { code: "CA", statements: ["us-ca/ca-penal-236.14#effect"] },
  { code: "DC", statements: ["us-dc/dc-code-22-1844#effect"] },
  { code: "FL", statements: ["us-fl/fl-stat-943.0583#effect"] },
  { code: "ID", statements: ["us-id/id-code-67-3014#effect"] },
  { code: "KY", statements: ["us-ky/ky-krs-529.160#effect"] },
  { code: "LA", statements: ["us-la/la-chc-923#effect"] },
  { code: "MO", statements: ["us-mo/mo-610.131#effect"] },
  { code: "NC", statements: ["us-nc/nc-15A-145.9#effect"] },
  { code: "NE", statements: ["us-ne/ne-29-3005#effect"] },
  { code: "NM", statements: ["us-nm/nm-30-52-1.2#effect"] },
  {
    code: "OH",
    statements: ["us-oh/oh-rc-2953.36-a1#effect", "us-oh/oh-rc-2953.36-a2#effect", "us-oh/oh-rc-2953.521#effect"],
  },
  { code: "OK", statements: ["us-ok/ok-22-19c#effect"] },
  { code: "TN", statements: ["us-tn/tn-40-32-105#effect"] },
  { code: "TX", statements: ["us-tx/tx-gov-411.0728#effect"] },
  { code: "WA", statements: ["us-wa/wa-9.96.080#effect", "us-wa/wa-9.94A.648#effect"] },
] as const;
