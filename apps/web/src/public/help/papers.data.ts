/**
 * Papers that a person can gather before a lawyer asks for the rest, in the
 * order to try them, each with the statements of the law package on which its
 * words (`find.paper`) rest. `when`: with any record, with a federal one, or
 * once for each state.
 */
export const papers = [
  { id: "own", when: "always", rests: ["us/paper#docket-sheet.proves", "us/paper#judgment.proves"] },
  { id: "court", when: "always", rests: ["us/paper#judgment.where", "us/paper#order-ending-the-charge.where"] },
  {
    id: "federal-court",
    when: "federal",
    rests: ["us/paper#docket-sheet.where", "us/paper#docket-sheet.cost", "us/paper#charging-paper.where"],
  },
  { id: "state", when: "state", rests: ["us/paper#state-repository.how", "us/paper#state-repository.proves"] },
  {
    id: "fbi",
    when: "always",
    rests: [
      "us/paper#fbi-identity-history.where",
      "us/paper#fbi-identity-history.how",
      "us/paper#fbi-identity-history.how-2",
      "us/paper#fbi-identity-history.how-3",
      "us/paper#fbi-identity-history.cost",
    ],
  },
  { id: "prison", when: "federal", rests: ["us/paper#prison-record.where", "us/paper#prison-record.proves"] },
  {
    id: "letters",
    when: "always",
    rests: [
      "us/paper#agency-recognition.proves",
      "us/paper#agency-recognition.caution",
      "us/paper#provider-affidavit.proves",
    ],
  },
] as const;

/** What to know before any paper is asked for; said first. Words: `find.caution`. */
export const cautions = [
  { id: "warrant", rests: ["us/procedure#warrant-first"] },
  {
    id: "mail",
    rests: [
      "us/paper#arrest-record.caution",
      "us/paper#state-repository.caution",
      "us/paper#fbi-identity-history.caution",
    ],
  },
  { id: "fingerprints", rests: ["us/paper#fbi-identity-history.caution"] },
  { id: "immigration", rests: ["us/paper#immigration-file.caution", "us/paper#immigration-file.how"] },
  { id: "first", rests: ["us/procedure#history-before-filing", "us/procedure#copies-before-expungement"] },
] as const;
