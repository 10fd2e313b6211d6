import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { site } from "./app.ts";
import { type Pages, readPages } from "./pages.ts";

/** The port when none is asked for; the next free one is taken when it is not free. */
export const DEFAULT_PORT = 8377;

const PORTS_TRIED = 20;

/** `apps/web/dist`, both from this file and from the bundle in `apps/cli/dist`. */
const BUILT_SITE = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Where and what to serve. */
export interface ServeOptions {
  /** 0 for any free port; left out for 8377 or the next free one. */
  readonly port?: number;
  /** The address to listen on; only this machine can reach the default, 127.0.0.1. */
  readonly host?: string;
  /** The built site; `apps/web/dist` when left out. */
  readonly folder?: string;
}

/** A site being served. */
export interface Serving {
  /** Such as `http://127.0.0.1:8377`. */
  readonly url: string;
  /** Stops listening and drops open connections; resolves when the port is free again. */
  readonly close: () => Promise<void>;
}

/** Why a site cannot be served. */
export type ServeFailure = "not-built" | "port-invalid" | "port-taken" | "port-forbidden" | "host-unknown";

/**
 * Serves the built site.
 * @throws an Error with a `failure` of type ServeFailure and a message for people that says how to mend it
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const { port, host = "127.0.0.1", folder = BUILT_SITE } = options;
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw failed("port-invalid", `${port} is not a port. Use --port with a whole number from 0 to 65535.`);
  const pages = await readPages(folder);
  if (pages === undefined)
    throw failed(
      "not-built",
      `The pages are not built: ${folder} has no index.html. Build them with: npm run build:web`,
    );
  const server = await listenOnFirstFree(pages, host, port);
  return Object.freeze({ url: urlOf(host, server), close: () => closed(server) });
}

/** The ServeFailure of an error thrown by `serve`, or undefined when it is some other error. */
export function serveFailure(error: unknown): ServeFailure | undefined {
  return error instanceof Error && "failure" in error ? (error.failure as ServeFailure) : undefined;
}

async function listenOnFirstFree(pages: Pages, host: string, asked: number | undefined): Promise<Server> {
  if (asked !== undefined) return listen(pages, host, asked);
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + PORTS_TRIED; port++) {
    try {
      return await listen(pages, host, port);
    } catch (error) {
      if (serveFailure(error) !== "port-taken") throw error;
    }
  }
  const last = DEFAULT_PORT + PORTS_TRIED - 1;
  throw failed("port-taken", `Ports ${DEFAULT_PORT} to ${last} are all taken. Use --port 0 for any free one.`);
}

function listen(pages: Pages, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: site(pages).fetch }) as Server;
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return failed(
        "port-taken",
        `Port ${port} is taken by another program (or by this one, already running). ` +
          "Stop that program, name another port with --port, or use --port 0 for any free one.",
      );
    case "EACCES":
      return failed("port-forbidden", `Port ${port} may not be used here. Name a port above 1023 with --port.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return failed("host-unknown", `This machine has no address "${host}". Use 127.0.0.1.`);
    default:
      return error;
  }
}

function failed(failure: ServeFailure, message: string): Error {
  return Object.assign(new Error(message), { failure });
}

function urlOf(host: string, server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
