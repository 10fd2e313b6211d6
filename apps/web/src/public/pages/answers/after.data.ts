import { type AnswerPage, list, says } from "../answer.ts";

export const after: AnswerPage = {
  slug: "you/after",
  title: "pages.after.title",
  heading: "pages.after.heading",
  lead: says("pages.after.lead"),
  sections: [
    {
      id: "changes",
      heading: "pages.after.changes.heading",
      blocks: [
        list(
          says("pages.after.changes.acquit", "us/vacate-conviction-level-a#effect"),
          says("pages.after.changes.counted", "us/vacate-conviction-level-a#effect-3"),
          says("pages.after.changes.erased", "us/motion#vacatur-reaches-arrest"),
          says("pages.after.changes.arrest", "us/expunge-arrest#effect", "us/expunge-arrest#effect-2"),
          says("pages.after.changes.shorter", "us/sentence-reduction#effect", "us/sentence-reduction#limit-2"),
        ),
      ],
    },
    {
      id: "stays",
      heading: "pages.after.stays.heading",
      blocks: [
        list(
          says("pages.after.stays.money", "us/vacate-conviction-level-a#limit"),
          says("pages.after.stays.forms", "us/immigration#IMM-30", "us/immigration#IMM-31"),
          says("pages.after.stays.private", "us/silence#states-and-private-records", "us/procedure#private-companies"),
          says("pages.after.stays.states", "us/silence#states-and-private-records"),
          says("pages.after.stays.rest", "us/silence#other-consequences"),
          says("pages.after.stays.job"),
        ),
      ],
    },
    {
      id: "who",
      heading: "pages.after.who.heading",
      blocks: [
        says("pages.after.who.who", "us/procedure#serve-copies", "us/procedure#fbi-acts-on-order"),
        list(
          says("pages.after.who.fbi", "us/procedure#fbi-acts-on-order"),
          says("pages.after.who.police", "us/procedure#serve-copies"),
          says("pages.after.who.court", "us/procedure#serve-copies"),
          says("pages.after.who.prison", "us/procedure#serve-copies"),
          says("pages.after.who.state", "us/procedure#serve-copies"),
        ),
      ],
    },
    {
      id: "check",
      heading: "pages.after.check.heading",
      blocks: [says("pages.after.check.check", "us/procedure#re-check", "us/procedure#challenge")],
    },
  ],
};
