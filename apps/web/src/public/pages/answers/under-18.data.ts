import { type AnswerPage, says } from "../answer.ts";

export const under18: AnswerPage = {
  slug: "you/under-18",
  title: "pages.under-18.title",
  heading: "pages.under-18.heading",
  lead: says("pages.under-18.lead"),
  sections: [
    {
      id: "law",
      heading: "pages.under-18.law.heading",
      blocks: [
        says(
          "pages.under-18.law.sex",
          "us/vacate-conviction-level-a#severe-sex-trafficking",
          "us/trafficking#commercial-sex-act",
        ),
        says("pages.under-18.law.work", "us/vacate-conviction-level-a#labor-trafficking"),
        says("pages.under-18.law.states", "us-md/md-minor-safe-harbor#effect", "us-nd#defense"),
      ],
    },
    {
      id: "tell",
      heading: "pages.under-18.tell.heading",
      blocks: [
        says("pages.under-18.tell.report", "us/procedure#must-report-children"),
        says("pages.under-18.tell.question"),
        says("pages.under-18.tell.lawyer", "us/procedure#confidential-talk"),
      ],
    },
    {
      id: "record",
      heading: "pages.under-18.record.heading",
      blocks: [
        says("pages.under-18.record.federal", "us/open#juvenile-adjudication"),
        says(
          "pages.under-18.record.state",
          "us-la/la-chc-923#effect",
          "us-in/in-code-31-37-22-11#effect",
          "us-ks/ks-stat-38-2312#effect",
        ),
      ],
    },
    { id: "now", heading: "pages.under-18.now.heading", blocks: [says("pages.under-18.now.now")] },
    { id: "look", heading: "pages.under-18.look.heading", blocks: [says("pages.under-18.look.look")] },
  ],
};
