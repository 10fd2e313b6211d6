import { type AnswerPage, list, own, says } from "../answer.ts";

export const forms: AnswerPage = {
  slug: "you/forms",
  title: "pages.forms.title",
  heading: "pages.forms.heading",
  lead: says("pages.forms.lead"),
  sections: [
    {
      id: "federal",
      heading: "pages.forms.federal.heading",
      blocks: [
        says("pages.forms.federal.federal", "us/silence#no-leave-to-deny", "us/procedure#no-answer-without-counsel"),
      ],
    },
    {
      id: "immigration",
      heading: "pages.forms.immigration.heading",
      blocks: [says("pages.forms.immigration.immigration", "us/immigration#IMM-30", "us/immigration#IMM-31")],
    },
    {
      id: "states",
      heading: "pages.forms.states.heading",
      blocks: [
        says("pages.forms.states.states"),
        list(
          says("pages.forms.states.only"),
          says("pages.forms.states.exceptions"),
          says("pages.forms.states.missing"),
        ),
        own("state-words"),
      ],
    },
  ],
};
