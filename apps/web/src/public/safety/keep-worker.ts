/**
 * The worker of “Keep on this phone”. It has the page of the questions and every file of it within it, and answers for
 * them without a network: so nothing is cached, and nothing asks for more. When the site has another version of this
 * file, the browser takes that by itself.
 */

/** By path: what the page is made of. Written in when the site is built. */
declare const KEPT_FILES: Readonly<Record<string, { readonly type: string; readonly text: string }>>;

/** Of a worker's own names, those that are used here. */
interface Worker {
  skipWaiting(): Promise<void>;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Response): void;
}

/** What the site's server allows the page; an answer from here would allow it everything. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

addEventListener("install", () => void (globalThis as unknown as Worker).skipWaiting());

addEventListener("fetch", (event) => {
  const { request, respondWith } = event as Fetching;
  const { origin, pathname } = new URL(request.url);
  const file = origin === location.origin ? KEPT_FILES[pathname] : undefined;
  if (file === undefined) return;
  const headers = { "Content-Type": file.type, "Content-Security-Policy": policy, "Cache-Control": "no-store" };
  respondWith.call(event, new Response(file.text, { headers }));
});
