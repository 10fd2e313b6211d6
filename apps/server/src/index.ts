export { site } from "./app.ts";
export { type Page, type Pages, readPages } from "./pages.ts";
export { DEFAULT_PORT, type ServeFailure, type ServeOptions, type Serving, serve, serveFailure } from "./serve.ts";
export { type Say, serveUntilStopped } from "./until-stopped.ts";
