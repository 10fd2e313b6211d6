import { type AnswerPage, list, says } from "../answer.ts";

export const keep: AnswerPage = {
  slug: "you/keep",
  title: "pages.keep.title",
  heading: "pages.keep.heading",
  lead: says("pages.keep.lead", "us/procedure#copies-before-expungement", "us/immigration#IMM-02"),
  sections: [
    {
      id: "which",
      heading: "pages.keep.which.heading",
      blocks: [
        list(
          says("pages.keep.which.docket", "us/immigration#IMM-02", "us/paper#docket-sheet.proves"),
          says("pages.keep.which.charge", "us/immigration#IMM-02", "us/paper#charging-paper.proves"),
          says("pages.keep.which.plea", "us/immigration#IMM-02", "us/paper#plea-agreement.proves"),
          says("pages.keep.which.judgment", "us/immigration#IMM-02", "us/paper#judgment.proves"),
          says("pages.keep.which.dropped", "us/immigration#IMM-02", "us/paper#order-ending-the-charge.how"),
          says("pages.keep.which.arrest", "us/paper#arrest-record.proves"),
          says("pages.keep.which.order", "us/immigration#IMM-02", "us/procedure#order-2"),
        ),
      ],
    },
    {
      id: "stamped",
      heading: "pages.keep.stamped.heading",
      blocks: [
        says("pages.keep.stamped.stamped", "us/immigration#IMM-02"),
        says("pages.keep.stamped.ask", "us/procedure#order-2"),
      ],
    },
    { id: "where", heading: "pages.keep.where.heading", blocks: [says("pages.keep.where.where")] },
    {
      id: "state",
      heading: "pages.keep.state.heading",
      blocks: [says("pages.keep.state.state", "us/immigration#IMM-02")],
    },
  ],
};
