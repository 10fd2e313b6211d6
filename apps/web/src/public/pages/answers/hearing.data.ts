import { type AnswerPage, list, says } from "../answer.ts";

export const hearing: AnswerPage = {
  slug: "you/hearing",
  title: "pages.hearing.title",
  heading: "pages.hearing.heading",
  lead: says("pages.hearing.lead"),
  sections: [
    {
      id: "days",
      heading: "pages.hearing.days.heading",
      blocks: [
        list(
          says("pages.hearing.days.thirty", "us/clock#C30", "us/clock#from-filing"),
          says("pages.hearing.days.fifteen", "us/clock#C15", "us/open#hearing-clock-trigger", "us/clock#hearing-late"),
          says("pages.hearing.days.fortyfive", "us/clock#C45", "us/open#hearing-after-day-45"),
        ),
        says("pages.hearing.days.silence", "us/clock#silence-is-no-grant"),
        says("pages.hearing.days.answer", "us/clock#no-time-to-decide"),
        says("pages.hearing.days.prison", "us/sentence-reduction#clock"),
      ],
    },
    {
      id: "hearing",
      heading: "pages.hearing.hearing.heading",
      blocks: [
        says("pages.hearing.hearing.what", "us/procedure#questions-at-the-hearing", "us/motion#preponderance"),
        says("pages.hearing.hearing.hurt"),
        says("pages.hearing.hearing.can"),
        list(
          says("pages.hearing.hearing.paper", "us/motion#affidavit-alone"),
          says("pages.hearing.hearing.video", "us/procedure#presence"),
          says("pages.hearing.hearing.closed", "us/silence#hearing-room"),
          says("pages.hearing.hearing.person"),
          says("pages.hearing.hearing.breaks"),
        ),
        says("pages.hearing.hearing.harmed", "us/procedure#victims", "us/motion#crime-victims"),
      ],
    },
    {
      id: "no",
      heading: "pages.hearing.no.heading",
      blocks: [
        list(
          says("pages.hearing.no.why", "us/motion#denial-has-reasons"),
          says("pages.hearing.no.fix", "us/motion#time-to-cure"),
          says("pages.hearing.no.new", "us/motion#denial-is-final"),
          says(
            "pages.hearing.no.appeal",
            "us/motion#appealable",
            "us/motion#safe-time-to-appeal",
            "us/open#appeal-time",
          ),
        ),
        says(
          "pages.hearing.no.draft",
          "us/motion#denial-has-reasons",
          "us/motion#time-to-cure",
          "us/motion#denial-is-final",
        ),
      ],
    },
    { id: "yes", heading: "pages.hearing.yes.heading", blocks: [says("pages.hearing.yes.yes")] },
  ],
};
