import { type AnswerPage, list, says } from "../answer.ts";

export const first: AnswerPage = {
  slug: "you/first",
  title: "pages.first.title",
  heading: "pages.first.heading",
  lead: says("pages.first.lead", "us/procedure#immigration-first", "us/immigration#IMM-01"),
  sections: [
    {
      id: "why",
      heading: "pages.first.why.heading",
      blocks: [
        list(
          says("pages.first.why.both", "us/immigration#IMM-01"),
          says("pages.first.why.swear", "us/immigration#IMM-50", "us/immigration#IMM-53"),
          says("pages.first.why.drugs", "us/immigration#IMM-60"),
          says("pages.first.why.open", "us/immigration#IMM-14", "us/immigration#IMM-16", "us/act#no-reported-decision"),
          says("pages.first.why.shorter", "us/immigration#IMM-40"),
        ),
      ],
    },
    {
      id: "what",
      heading: "pages.first.what.heading",
      blocks: [
        list(
          says("pages.first.what.check"),
          says("pages.first.what.copies", "us/immigration#IMM-02"),
          says(
            "pages.first.what.visa",
            "us/immigration#IMM-70",
            "us/immigration#IMM-73",
            "us/procedure#immigration-detention-2",
          ),
          says("pages.first.what.file", "us/paper#immigration-file.caution", "us/paper#immigration-file.how"),
        ),
      ],
    },
    {
      id: "plea",
      heading: "pages.first.plea.heading",
      blocks: [says("pages.first.plea.plea", "us/procedure#pending-prosecution-2", "us/immigration#IMM-77")],
    },
    {
      id: "forms",
      heading: "pages.first.forms.heading",
      blocks: [says("pages.first.forms.forms", "us/immigration#IMM-30", "us/immigration#IMM-31")],
    },
    {
      id: "today",
      heading: "pages.first.today.heading",
      blocks: [
        says(
          "pages.first.today.today",
          "us/procedure#removal-date",
          "us/procedure#removal-date-2",
          "us/procedure#removal-order-2",
        ),
      ],
    },
    {
      id: "who",
      heading: "pages.first.who.heading",
      blocks: [says("pages.first.who.who", "us/procedure#immigration-helpers")],
    },
  ],
};
