/** What was read, by the short names used in the statements. */
export const sources = {
  publicLaw: "https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm",
  enrolled: "https://www.congress.gov/119/bills/hr4323/BILLS-119hr4323enr.htm",
  enrolledReader: "https://cuibono.fyi/clause-effect/bills/hr4323-119/reader",
  clauseEffect: "https://cuibono.fyi/clause-effect/bills/hr4323-119",
  section28: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section28",
  policyRisk: "https://policyrisk.com/behind-the-curtain/us-code/title/18/section/3771A",
  hr1379: "https://www.govinfo.gov/bulkdata/BILLS/119/1/hr/BILLS-119hr1379ih.xml",
  ilrc: "Maddie Boyd, New Federal Post-Conviction Relief for Survivors of Human Trafficking and Potential Benefits for Noncitizen Defendants (Immigrant Legal Resource Center, 2026)",
  freedomNetwork:
    "Freedom Network USA, FAQs about Federal Criminal Record Relief for Human Trafficking Survivors (March 2026), https://freedomnetworkusa.org/app/uploads/2026/03/FNUSA-TSRA-FAQs-for-Survivors-March-2026-1.pdf",
  followUp: "https://www.thefollowup.ai/article/congressional-bill-hr-4323-and-hr-6938-signed-into-law",
  yourVoice: "https://bills.yourvoice.now/bills/HR-4323",
  section7102:
    "https://d1tvxue8o4w0fl.cloudfront.net/statute/united-states-code/title-22-foreign-relations-and-intercourse/chapter-78-trafficking-victims-protection/section-7102-definitions",
  section7102Toolkit:
    "https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_1/action-card-1.html",
  billSummary: "https://www.govinfo.gov/bulkdata/BILLSUM/119/hr/BILLSUM-119hr4323.xml",
  houseReport: "https://www.govinfo.gov/content/pkg/CRPT-119hrpt347/html/CRPT-119hrpt347.htm",
  hr4323Introduced:
    "https://congress.wiki/map/legislation/trafficking-survivors-relief-act-119hr4323/text/introduced-in-house",
  senate104: "https://www.gpo.gov/fdsys/pkg/BILLS-115s104is/html/BILLS-115s104is.htm",
  fbiHistoryFaq: "https://ucr.fbi.gov/identity-history-summary-checks/faqs",
  fbiFeeWaiver: "https://issuu.com/csgjustice/docs/challenging-fbi-identity-history-summary-info",
  fbiControllingAuthority: "https://legalbeagle.com/6681474-fbi-handling-expunged-criminal-records.html",
  rule491: "https://juriseek.com/?p=602",
  section1746: "http://uscode.elaws.us/law/28usc1746",
  mdPrivacy: "http://www.mdd.uscourts.gov/content/privacy-requirements",
  house459: "https://www.govinfo.gov/content/pkg/BILLS-115hr459ih/xml/BILLS-115hr459ih.xml",
} as const;

export type SourceId = keyof typeof sources;
