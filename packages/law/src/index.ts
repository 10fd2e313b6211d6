export * from "./charge-writer.ts";
export { federalCases, type GoldenCase } from "./federal/cases/index.ts";
export * from "./federal/charged-offense.ts";
export * from "./federal/clock/index.ts";
export * from "./federal/immigration/index.ts";
export * from "./federal/offenses/index.ts";
export * from "./federal/procedure/after-grant.data.ts";
export * from "./federal/procedure/doors.data.ts";
export { filingRules } from "./federal/procedure/filing.data.ts";
export { identityHistory } from "./federal/procedure/identity-history.data.ts";
export * from "./federal/procedure/order.data.ts";
export * from "./federal/procedure/papers.data.ts";
export * from "./federal/procedure/urgent.data.ts";
export { arrestReliefs, chargeReliefs, federalReliefs } from "./federal/reliefs.ts";
export { noReportedDecision } from "./federal/tsra/act.ts";
export { expungeArrest } from "./federal/tsra/arrest.ts";
export { pendingProsecution, vacateReducedFirst, vacaturReachesArrest } from "./federal/tsra/common-rules.ts";
export { excludedOffense, levelA, levelB } from "./federal/tsra/level.ts";
export { pleadingPoints } from "./federal/tsra/pleading.ts";
export { vacateConvictionLevelA } from "./federal/tsra/vacatur.ts";
export { childVictimOfCharge, citationOf, crimeOfViolence } from "./federal/violence.ts";
export { isStatementName, statementDigest, statementNamed } from "./named/statement-named.ts";
export * from "./questions/index.ts";
export * from "./relief.ts";
export type { Change, Statement } from "./render/document.ts";
export { pageHtml } from "./render/html.ts";
export { readJurisdiction } from "./render/jurisdiction.ts";
export { type ChangedRelief, type LawChanges, lawChanges } from "./render/law-changes.ts";
export { type IndexEntry, type LawIndex, lawIndex } from "./render/law-index.ts";
export { type LawStatus, lawStatus, type StatusRow } from "./render/law-status.ts";
export { pageMarkdown } from "./render/markdown.ts";
export { marks } from "./render/marks.ts";
export type { PageBlock, PageSection, PrintedPage } from "./render/page.ts";
export {
  type LawDocument,
  type LawFormat,
  type LawOptions,
  lawDocument,
  type RenderedLaw,
  renderLaw,
} from "./render/render-law.ts";
export { type LawSite, lawSite, type SiteFile } from "./render/site/site-pages.ts";
export { citing } from "./render/sourced.ts";
export { unverifiedWords } from "./render/state/unverified.ts";
export * from "./review/answers.ts";
export type { AskedOfLawyer } from "./review/asked.ts";
export { type PacketRule, type ReviewPacket, reviewPacket } from "./review/packet.ts";
export { packetHtml } from "./review/packet-html.ts";
export { type PlainPart, plainOf } from "./review/plain.ts";
export { type KnownReviewer, type LeftOut, type Ratified, ratify } from "./review/ratify.ts";
export { type ReviewableLaw, type ReviewableRule, reviewableLaw } from "./review/reviewable.ts";
export { type ReviewStatus, type RuleReview, reviewLine, reviewStatus } from "./review/status.ts";
export * from "./situation.ts";
export { lastChecked } from "./statement.ts";
export * from "./states/build/state-relief.ts";
export * from "./states/charged-state-offense.ts";
export {
  eventOfWait,
  type StateClockEvent,
  stateClockEvents,
  stateCountingNotRead,
} from "./states/clock-events.data.ts";
export type { Disposition, Form, Jurisdiction, ReliefKind, Standard, StateStatute } from "./states/jurisdiction.ts";
export * from "./states/law-grounds.ts";
export { listedOffensesOf, notListed } from "./states/offense-index.ts";
export { asksOfOtherConvictions, listOfFact } from "./states/own-facts.ts";
export { ofPlace, placeName } from "./states/place-name.ts";
export * from "./states/procedure.data.ts";
export * from "./states/states.ts";
export * from "./vocabulary.ts";
