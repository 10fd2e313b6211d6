import { Hono } from "hono";
import { compress } from "hono/compress";
import { type Pages, pageAt } from "./pages.ts";
import { security } from "./security.ts";

const PLAIN = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };

/** The page that a person opens to have this site's traces cleared, in any language. */
const FORGOTTEN = /\/you\/forgotten(?:\.html)?$/;

/** Works without a script, and clears what no script can: the browser's own cache of this site. */
const FORGETTING = { "Clear-Site-Data": '"cache", "cookies", "storage"' };

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
    const { pathname } = new URL(context.req.url);
    const page = pageAt(pages, pathname);
    if (page === undefined) return context.body("There is no page at this address.\n", 404, PLAIN);
    const headers = { "Content-Type": page.contentType, "Cache-Control": page.cacheControl };
    return context.body(page.content, 200, FORGOTTEN.test(pathname) ? { ...headers, ...FORGETTING } : headers);
  });
  app.all("*", (context) => context.body("This site only answers GET.\n", 405, { ...PLAIN, Allow: "GET, HEAD" }));
  app.onError((_error, context) => context.body("Something went wrong here.\n", 500, PLAIN));
  return app;
}
