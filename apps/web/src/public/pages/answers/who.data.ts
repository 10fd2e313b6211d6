import { type AnswerPage, list, says, table } from "../answer.ts";

export const who: AnswerPage = {
  slug: "you/who",
  title: "pages.who.title",
  heading: "pages.who.heading",
  lead: says("pages.who.lead"),
  sections: [
    {
      id: "two",
      heading: "pages.who.two.heading",
      blocks: [
        list(
          says(
            "pages.who.two.trafficked",
            "us/vacate-conviction-level-a#victim-of-trafficking",
            "us/vacate-conviction-level-a#severe-sex-trafficking",
            "us/vacate-conviction-level-a#labor-trafficking",
            "us/trafficking#coercion",
            "us/trafficking#commercial-sex-act",
          ),
          says(
            "pages.who.two.link",
            "us/vacate-conviction-level-a#direct-result",
            "us/expunge-arrest#directly-related",
          ),
        ),
      ],
    },
    {
      id: "work",
      heading: "pages.who.work.heading",
      blocks: [
        says(
          "pages.who.work.work",
          "us/vacate-conviction-level-a#labor-trafficking",
          "us/trafficking#debt-bondage",
          "us/trafficking#involuntary-servitude",
        ),
        says("pages.who.work.moved", "us/trafficking#no-movement"),
        says("pages.who.work.crime", "us/trafficking#forced-crime"),
        says("pages.who.work.name"),
      ],
    },
    {
      id: "groups",
      heading: "pages.who.groups.heading",
      blocks: [
        says("pages.who.groups.sort", "us/definition#violent-crime", "us/definition#level-a-offense-3"),
        list(
          says("pages.who.groups.a", "us/definition#level-a-offense", "us/definition#level-a-offense-3"),
          says(
            "pages.who.groups.b",
            "us/definition#level-b-offense",
            "us/definition#child",
            "us/definition#level-a-offense-3",
          ),
          says(
            "pages.who.groups.out",
            "us/definition#excluded-offense",
            "us/definition#excluded-offense-2",
            "us/door#pardon.gives",
          ),
        ),
      ],
    },
    {
      id: "table",
      heading: "pages.who.table.heading",
      blocks: [
        table(
          ["pages.who.table.convicted", "pages.who.table.arrested", "pages.who.table.prison", "pages.who.table.open"],
          [
            {
              head: "pages.who.table.a",
              cells: [
                says(
                  "pages.who.table.vacate",
                  "us/vacate-conviction-level-a#level-a-offense",
                  "us/vacate-conviction-level-a#effect",
                ),
                says("pages.who.table.erase", "us/expunge-arrest-level-a#who", "us/expunge-arrest-level-a#effect"),
                says(
                  "pages.who.table.shorten",
                  "us/sentence-reduction#level-a-or-b-offense",
                  "us/sentence-reduction#may",
                ),
                says("pages.who.table.defend", "us/trial-defense#level-a-or-b-offense", "us/trial-defense#duress"),
              ],
            },
            {
              head: "pages.who.table.b",
              cells: [
                says(
                  "pages.who.table.onlyPrison",
                  "us/expunge-arrest-level-b#level-b-conviction-stands",
                  "us/vacate-conviction-level-a#level-a-offense",
                ),
                says("pages.who.table.eraseIf", "us/expunge-arrest-level-b#level-b-outcome"),
                says(
                  "pages.who.table.shorten",
                  "us/sentence-reduction#level-a-or-b-offense",
                  "us/sentence-reduction#may",
                ),
                says("pages.who.table.defend", "us/trial-defense#level-a-or-b-offense", "us/trial-defense#duress"),
              ],
            },
            {
              head: "pages.who.table.out",
              cells: [
                says("pages.who.table.not", "us/definition#excluded-offense", "us/definition#excluded-offense-2"),
                says("pages.who.table.not", "us/definition#excluded-offense", "us/definition#excluded-offense-2"),
                says("pages.who.table.not", "us/definition#excluded-offense", "us/definition#excluded-offense-2"),
                says("pages.who.table.not", "us/definition#excluded-offense", "us/definition#excluded-offense-2"),
              ],
            },
          ],
        ),
        says("pages.who.table.may", "us/motion#may-grant"),
      ],
    },
    {
      id: "arrest",
      heading: "pages.who.arrest.heading",
      blocks: [
        says(
          "pages.who.arrest.arrest",
          "us/expunge-arrest#who",
          "us/expunge-arrest#effect",
          "us/vacate-conviction-level-a#effect-2",
        ),
      ],
    },
    {
      id: "inside",
      heading: "pages.who.inside.heading",
      blocks: [says("pages.who.inside.inside", "us/silence#no-custody-needed", "us/definition#covered-prisoner")],
    },
    {
      id: "young",
      heading: "pages.who.young.heading",
      blocks: [
        says(
          "pages.who.young.young",
          "us/open#juvenile-adjudication",
          "us-la/la-chc-923#effect",
          "us-in/in-code-31-37-22-11#effect",
        ),
      ],
    },
    {
      id: "direct",
      heading: "pages.who.direct.heading",
      blocks: [
        says("pages.who.direct.open", "us/open#direct-result-reach", "us/act#no-reported-decision"),
        list(
          says("pages.who.direct.but", "us/open#direct-result-reach"),
          says("pages.who.direct.survive", "us/open#direct-result-reach"),
          says("pages.who.direct.near", "us/open#direct-result-reach"),
        ),
        says(
          "pages.who.direct.clear",
          "us/vacate-conviction-level-a#nexus-under-control",
          "us/open#direct-result-reach",
        ),
      ],
    },
    {
      id: "grown",
      heading: "pages.who.grown.heading",
      blocks: [
        says(
          "pages.who.grown.grown",
          "us/open#which-definition-of-victim",
          "us/vacate-conviction-level-a#wider-sex-trafficking",
        ),
      ],
    },
    {
      id: "others",
      heading: "pages.who.others.heading",
      blocks: [says("pages.who.others.others", "us/open#role-over-others", "us/motion#other-evidence")],
    },
  ],
};
