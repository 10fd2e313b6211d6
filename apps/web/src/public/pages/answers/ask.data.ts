import { type AnswerPage, list, own, says, steps } from "../answer.ts";

export const ask: AnswerPage = {
  slug: "you/ask",
  title: "pages.ask.title",
  heading: "pages.ask.heading",
  lead: says("pages.ask.lead"),
  sections: [
    {
      id: "steps",
      heading: "pages.ask.steps.heading",
      blocks: [
        steps(
          says("pages.ask.steps.first", "us/procedure#immigration-first", "us/immigration#IMM-01"),
          says("pages.ask.steps.open", "us/procedure#pending-prosecution-3", "us/motion#pending-prosecution"),
          says(
            "pages.ask.steps.list",
            "us/procedure#history-before-filing",
            "us/paper#fbi-identity-history.where",
            "us/paper#fbi-identity-history.caution",
          ),
          says("pages.ask.steps.copies", "us/procedure#copies-before-expungement"),
          says("pages.ask.steps.write", "us/motion#in-writing", "us/motion#provider-is-heard"),
          says("pages.ask.steps.file", "us/motion#sealed", "us/procedure#service"),
          says("pages.ask.steps.then"),
        ),
      ],
    },
    {
      id: "court",
      heading: "pages.ask.court.heading",
      blocks: [
        list(
          says("pages.ask.court.sentenced", "us/motion#sentencing-court", "us/sentence-reduction#court"),
          says("pages.ask.court.arrested", "us/motion#arrest-court-level-b", "us/procedure#arrest"),
          says("pages.ask.court.both", "us/motion#vacatur-reaches-arrest", "us/pleading#reduced-in-two-steps"),
        ),
      ],
    },
    {
      id: "needs",
      heading: "pages.ask.needs.heading",
      blocks: [
        list(
          says("pages.ask.needs.written", "us/motion#in-writing"),
          says("pages.ask.needs.charge", "us/motion#states-offense"),
          says("pages.ask.needs.proof", "us/motion#describes-evidence"),
          says("pages.ask.needs.copies", "us/motion#attaches-documents"),
        ),
      ],
    },
    {
      id: "when",
      heading: "pages.ask.when.heading",
      blocks: [
        says("pages.ask.when.never", "us/motion#no-deadline", "us/motion#before-and-after"),
        says("pages.ask.when.states"),
        own("state-times"),
      ],
    },
    {
      id: "cost",
      heading: "pages.ask.cost.heading",
      blocks: [
        says("pages.ask.cost.fee", "us/motion#no-fee"),
        says("pages.ask.cost.fbi", "us/paper#fbi-identity-history.cost", "us/paper#fbi-identity-history.how-3"),
        says("pages.ask.cost.pages", "us/paper#docket-sheet.cost"),
        says(
          "pages.ask.cost.state",
          "us-al/al-code-15-27-1#fee",
          "us-oh/oh-rc-2953.36-a1#fee",
          "us-ar/ar-code-16-90-1412#fee",
        ),
        says("pages.ask.cost.free"),
      ],
    },
    {
      id: "alone",
      heading: "pages.ask.alone.heading",
      blocks: [
        says("pages.ask.alone.alone", "us/vacate-conviction-level-a#who", "us/immigration#IMM-01"),
        says("pages.ask.alone.label", "us/procedure#caption", "us/open#section-2255"),
      ],
    },
  ],
};
