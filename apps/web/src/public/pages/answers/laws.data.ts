import { type AnswerPage, list, own, says } from "../answer.ts";

export const laws: AnswerPage = {
  slug: "you/laws",
  title: "pages.laws.title",
  heading: "pages.laws.heading",
  lead: says("pages.laws.lead", "us/motion#may-grant"),
  sections: [
    {
      id: "kinds",
      heading: "pages.laws.kinds.heading",
      blocks: [
        list(
          says(
            "pages.laws.kinds.vacate",
            "us/vacate-conviction-level-a#effect",
            "us/vacate-conviction-level-a#effect-3",
          ),
          says("pages.laws.kinds.expunge", "us/expunge-arrest#effect", "us-nm/nm-30-52-1.2#effect"),
          says("pages.laws.kinds.shorter", "us/sentence-reduction#may", "us/sentence-reduction#effect"),
          says(
            "pages.laws.kinds.defense",
            "us/trial-defense#duress",
            "us/trial-defense#who",
            "us/trial-defense#victim-at-the-time",
          ),
        ),
      ],
    },
    {
      id: "federal",
      heading: "pages.laws.federal.heading",
      blocks: [
        says("pages.laws.federal.since", "us/act#public-law", "us/motion#before-and-after"),
        says(
          "pages.laws.federal.only",
          "us/vacate-conviction-level-a#federal-offense",
          "us/vacate-conviction-level-a#state-offense",
        ),
        says(
          "pages.laws.federal.what",
          "us/vacate-conviction-level-a#may",
          "us/expunge-arrest#may",
          "us/sentence-reduction#may",
          "us/trial-defense#who",
        ),
        says("pages.laws.federal.new", "us/act#no-reported-decision"),
        says("pages.laws.federal.whole"),
      ],
    },
    {
      id: "states",
      heading: "pages.laws.states.heading",
      blocks: [
        says(
          "pages.laws.states.own",
          "us/door#state-general-relief.gives",
          "us/vacate-conviction-level-a#state-offense",
        ),
        says("pages.laws.states.differ", "us-nm/nm-30-52-1.2#effect", "us-fl/fl-stat-943.0583#effect"),
        says("pages.laws.states.marks"),
        own("state-laws"),
        says("pages.laws.states.none"),
      ],
    },
    {
      id: "open",
      heading: "pages.laws.open.heading",
      blocks: [
        says(
          "pages.laws.open.duress",
          "us/trial-defense#duress",
          "us/trial-defense#victim-at-the-time",
          "us/open#section-28-status-alone",
        ),
        says("pages.laws.open.levels", "us/trial-defense#level-a-or-b-offense", "us/definition#excluded-offense-2"),
        says("pages.laws.open.later", "us/trial-defense#effect"),
        says("pages.laws.open.deal", "us/procedure#pending-prosecution-2", "us/procedure#pending-prosecution-3"),
        says("pages.laws.open.states", "us-ny/ny-pl-230.01#effect", "us-nd#defense"),
      ],
    },
    {
      id: "more",
      heading: "pages.laws.more.heading",
      blocks: [says("pages.laws.more.each", "us/open#several-courts", "us/vacate-conviction-level-a#state-offense")],
    },
    {
      id: "else",
      heading: "pages.laws.else.heading",
      blocks: [
        says("pages.laws.else.ways", "us/door#pardon.gives", "us/door#state-general-relief.gives"),
        says("pages.laws.else.drugs", "us/door#section-3607.gives", "us/door#section-3607.does-not"),
        says("pages.laws.else.time", "us/door#compassionate-release.gives", "us/door#early-termination.gives"),
      ],
    },
    {
      id: "judge",
      heading: "pages.laws.judge.heading",
      blocks: [says("pages.laws.judge.judge", "us/motion#may-grant", "us-ca/ca-penal-236.14#may")],
    },
  ],
};
