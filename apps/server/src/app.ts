import { Hono } from "hono";
import { compress } from "hono/compress";
import { type Pages, pageAt } from "./pages.ts";
import { security } from "./security.ts";

const PLAIN = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };

/**
 * The site as a function from request to response. It writes no log: which page
 * was read, when and from where is nobody's business, and is not kept.
 * @param pages every address the site answers
 */
export function site(pages: Pages): Hono {
  const app = new Hono();
  app.use(security());
  // A page of a slow phone is four times smaller so; nothing secret is ever in one, so its length tells nothing.
  app.use(compress());
  app.on(["GET", "HEAD"], "*", (context) => {
    const page = pageAt(pages, new URL(context.req.url).pathname);
    if (page === undefined) return context.body("There is no page at this address.\n", 404, PLAIN);
    return context.body(page.content, 200, { "Content-Type": page.contentType, "Cache-Control": page.cacheControl });
  });
  app.all("*", (context) => context.body("This site only answers GET.\n", 405, { ...PLAIN, Allow: "GET, HEAD" }));
  app.onError((_error, context) => context.body("Something went wrong here.\n", 500, PLAIN));
  return app;
}
