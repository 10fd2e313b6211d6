import { type AnswerPage, list, says } from "../answer.ts";

export const show: AnswerPage = {
  slug: "you/show",
  title: "pages.show.title",
  heading: "pages.show.heading",
  lead: says("pages.show.lead"),
  sections: [
    {
      id: "sure",
      heading: "pages.show.sure.heading",
      blocks: [says("pages.show.sure.more", "us/motion#preponderance")],
    },
    {
      id: "three",
      heading: "pages.show.three.heading",
      blocks: [
        list(
          says("pages.show.three.record", "us/vacate-conviction-level-a#convicted", "us/motion#states-offense"),
          says(
            "pages.show.three.was",
            "us/vacate-conviction-level-a#victim-of-trafficking",
            "us/silence#victim-within-the-link",
          ),
          says(
            "pages.show.three.led",
            "us/vacate-conviction-level-a#direct-result",
            "us/expunge-arrest#directly-related",
          ),
        ),
      ],
    },
    {
      id: "helper",
      heading: "pages.show.helper.heading",
      blocks: [
        says("pages.show.helper.helper", "us/motion#provider-is-heard", "us/silence#no-license-asked"),
        says("pages.show.helper.alone", "us/motion#affidavit-alone", "us/pleading#affidavit-alone"),
        says("pages.show.helper.not", "us/sentence-reduction#evidence-4"),
        says("pages.show.helper.asked", "us/procedure#questions-at-the-hearing", "us/paper#provider-affidavit.caution"),
      ],
    },
    {
      id: "nobody",
      heading: "pages.show.nobody.heading",
      blocks: [says("pages.show.nobody.nobody", "us/motion#nobody-else-convicted")],
    },
    {
      id: "papers",
      heading: "pages.show.papers.heading",
      blocks: [
        says("pages.show.papers.any", "us/silence#no-presumption", "us/motion#other-evidence"),
        list(
          says("pages.show.papers.court", "us/paper#judgment.proves", "us/paper#plea-transcript.proves"),
          says("pages.show.papers.agency", "us/paper#agency-recognition.proves", "us/paper#agency-recognition.caution"),
          says("pages.show.papers.shelter"),
          says("pages.show.papers.traces"),
          says("pages.show.papers.people"),
        ),
        says("pages.show.papers.safe"),
        says("pages.show.papers.no", "us/pleading#affidavit-alone"),
      ],
    },
    {
      id: "other",
      heading: "pages.show.other.heading",
      blocks: [says("pages.show.other.other", "us/motion#other-evidence", "us/motion#preponderance")],
    },
    {
      id: "state",
      heading: "pages.show.state.heading",
      blocks: [says("pages.show.state.state", "us-vt/vt-13-2658#evidence")],
    },
  ],
};
