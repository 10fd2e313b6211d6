import { type AnswerPage, list, says } from "../answer.ts";

export const safe: AnswerPage = {
  slug: "you/safe",
  title: "pages.safe.title",
  heading: "pages.safe.heading",
  lead: says("pages.safe.lead"),
  sections: [
    {
      id: "exit",
      heading: "pages.safe.exit.heading",
      blocks: [list(says("pages.safe.exit.does"), says("pages.safe.exit.not"), says("pages.safe.exit.answers"))],
    },
    {
      id: "history",
      heading: "pages.safe.history.heading",
      blocks: [
        says("pages.safe.history.where"),
        says("pages.safe.history.all"),
        says("pages.safe.history.window"),
        says("pages.safe.history.synced"),
      ],
    },
    {
      id: "shared",
      heading: "pages.safe.shared.heading",
      blocks: [list(says("pages.safe.shared.paid"), says("pages.safe.shared.face"), says("pages.safe.shared.where"))],
    },
    {
      id: "spy",
      heading: "pages.safe.spy.heading",
      blocks: [says("pages.safe.spy.signs"), says("pages.safe.spy.spy"), says("pages.safe.spy.wait")],
    },
    { id: "photos", heading: "pages.safe.photos.heading", blocks: [says("pages.safe.photos.photos")] },
    { id: "print", heading: "pages.safe.print.heading", blocks: [says("pages.safe.print.print")] },
    { id: "keep", heading: "pages.safe.keep.heading", blocks: [says("pages.safe.keep.keep")] },
    {
      id: "write",
      heading: "pages.safe.write.heading",
      blocks: [list(says("pages.safe.write.when"), says("pages.safe.write.words"), says("pages.safe.write.mail"))],
    },
    { id: "site", heading: "pages.safe.site.heading", blocks: [says("pages.safe.site.site")] },
  ],
};
