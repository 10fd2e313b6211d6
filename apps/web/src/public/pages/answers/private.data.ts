import { type AnswerPage, list, says } from "../answer.ts";

export const privateTo: AnswerPage = {
  slug: "you/private",
  title: "pages.private.title",
  heading: "pages.private.heading",
  lead: says("pages.private.lead", "us/motion#sealed"),
  sections: [
    {
      id: "sees",
      heading: "pages.private.sees.heading",
      blocks: [
        list(
          says("pages.private.sees.judge"),
          says("pages.private.sees.government", "us/motion#preponderance", "us/procedure#service"),
          says("pages.private.sees.lawyer"),
          says("pages.private.sees.harmed", "us/procedure#victims"),
        ),
      ],
    },
    {
      id: "not",
      heading: "pages.private.not.heading",
      blocks: [says("pages.private.not.staff", "us/motion#not-for-the-public")],
    },
    {
      id: "gaps",
      heading: "pages.private.gaps.heading",
      blocks: [
        list(
          says("pages.private.gaps.old", "us/silence#original-case-not-sealed"),
          says("pages.private.gaps.titles", "us/procedure#sealing"),
          says("pages.private.gaps.details", "us/procedure#sealing-2", "us/procedure#sealing-3"),
          says("pages.private.gaps.room", "us/silence#hearing-room"),
          says("pages.private.gaps.open", "us/trial-defense#contents"),
        ),
      ],
    },
    {
      id: "talk",
      heading: "pages.private.talk.heading",
      blocks: [
        says("pages.private.talk.lawyer", "us/procedure#confidential-talk"),
        says("pages.private.talk.others", "us/procedure#must-report-children"),
      ],
    },
    { id: "site", heading: "pages.private.site.heading", blocks: [says("pages.private.site.site")] },
    {
      id: "states",
      heading: "pages.private.states.heading",
      blocks: [says("pages.private.states.states", "us-ca/ca-penal-236.14#confidential")],
    },
  ],
};
