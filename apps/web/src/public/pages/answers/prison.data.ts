import { type AnswerPage, list, says } from "../answer.ts";

export const prison: AnswerPage = {
  slug: "you/prison",
  title: "pages.prison.title",
  heading: "pages.prison.heading",
  lead: says("pages.prison.lead"),
  sections: [
    {
      id: "mail",
      heading: "pages.prison.mail.heading",
      blocks: [
        says("pages.prison.mail.heard", "us/procedure#calls-are-heard", "us/procedure#criminal-custody"),
        says("pages.prison.mail.in", "us/procedure#legal-mail-in"),
        says("pages.prison.mail.out", "us/procedure#legal-mail-out"),
        says("pages.prison.mail.call", "us/procedure#calls-are-heard"),
        says("pages.prison.mail.state", "us/procedure#state-custody-differs"),
      ],
    },
    {
      id: "can",
      heading: "pages.prison.can.heading",
      blocks: [
        says(
          "pages.prison.can.who",
          "us/sentence-reduction#who",
          "us/sentence-reduction#level-a-or-b-offense",
          "us/definition#covered-prisoner",
        ),
        says(
          "pages.prison.can.show",
          "us/sentence-reduction#direct-result",
          "us/sentence-reduction#burden",
          "us/sentence-reduction#evidence",
        ),
        says("pages.prison.can.vacate", "us/silence#no-custody-needed", "us/vacate-conviction-level-a#level-a-offense"),
        says("pages.prison.can.least", "us/open#below-mandatory-minimum"),
        says("pages.prison.can.out2", "us/sentence-reduction#imprisoned-under-sentence"),
      ],
    },
    {
      id: "alone",
      heading: "pages.prison.alone.heading",
      blocks: [
        list(
          says("pages.prison.alone.label", "us/procedure#caption", "us/open#section-2255"),
          says("pages.prison.alone.seal", "us/motion#sealed"),
          says("pages.prison.alone.appeal", "us/motion#safe-time-to-appeal", "us/clock#APPEAL14-caution-2"),
          says("pages.prison.alone.advice", "us/immigration#IMM-01"),
        ),
      ],
    },
    {
      id: "friend",
      heading: "pages.prison.friend.heading",
      blocks: [
        list(
          says("pages.prison.friend.quiet"),
          says("pages.prison.friend.print"),
          says("pages.prison.friend.lawyer"),
          says("pages.prison.friend.docket", "us/paper#docket-sheet.where", "us/paper#judgment.proves"),
          says("pages.prison.friend.lead"),
        ),
      ],
    },
  ],
};
