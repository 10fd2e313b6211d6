import { type AnswerPage, list, says, steps } from "../answer.ts";

export const lawyer: AnswerPage = {
  slug: "you/lawyer",
  title: "pages.lawyer.title",
  heading: "pages.lawyer.heading",
  lead: says("pages.lawyer.lead"),
  sections: [
    {
      id: "find",
      heading: "pages.lawyer.find.heading",
      blocks: [
        list(
          says("pages.lawyer.find.list"),
          says("pages.lawyer.find.aid"),
          says("pages.lawyer.find.had"),
          says("pages.lawyer.find.defender", "us/procedure#no-counsel-named"),
        ),
      ],
    },
    {
      id: "check",
      heading: "pages.lawyer.check.heading",
      blocks: [
        steps(
          says("pages.lawyer.check.name", "us/procedure#attorneys-are-licensed"),
          says("pages.lawyer.check.look", "us/procedure#attorneys-are-licensed"),
          says("pages.lawyer.check.call"),
        ),
        says("pages.lawyer.check.notary", "us/procedure#immigration-helpers"),
      ],
    },
    { id: "paper", heading: "pages.lawyer.paper.heading", blocks: [says("pages.lawyer.paper.paper")] },
    {
      id: "signs",
      heading: "pages.lawyer.signs.heading",
      blocks: [
        list(
          says("pages.lawyer.signs.promise", "us/motion#may-grant"),
          says("pages.lawyer.signs.sign"),
          says("pages.lawyer.signs.lie"),
          says("pages.lawyer.signs.keep"),
          says("pages.lawyer.signs.cash"),
          says("pages.lawyer.signs.story"),
          says("pages.lawyer.signs.picked"),
        ),
        says("pages.lawyer.signs.leave"),
      ],
    },
    {
      id: "ask",
      heading: "pages.lawyer.ask.heading",
      blocks: [
        list(
          says("pages.lawyer.ask.done"),
          says("pages.lawyer.ask.cost"),
          says("pages.lawyer.ask.who"),
          says("pages.lawyer.ask.immigration", "us/immigration#IMM-01"),
          says("pages.lawyer.ask.court"),
          says("pages.lawyer.ask.reach"),
          says("pages.lawyer.ask.bring"),
          says("pages.lawyer.ask.stop"),
        ),
      ],
    },
    {
      id: "private",
      heading: "pages.lawyer.private.heading",
      blocks: [says("pages.lawyer.private.private", "us/procedure#confidential-talk")],
    },
  ],
};
