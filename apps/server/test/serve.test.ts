import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_PORT, type Serving, serve, serveFailure, serveUntilStopped } from "../src/index.ts";
import { builtSite } from "./built-site.ts";

let built: Awaited<ReturnType<typeof builtSite>>;
beforeAll(async () => {
  built = await builtSite();
});
afterAll(() => built.remove());

const open: Serving[] = [];
async function started(options: Parameters<typeof serve>[0]): Promise<Serving> {
  const serving = await serve({ folder: built.folder, ...options });
  open.push(serving);
  return serving;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((serving) => serving.close()));
});

const portOf = (serving: Serving) => Number(new URL(serving.url).port);

async function failureOf(options: Parameters<typeof serve>[0]) {
  const error = await started(options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { failure: serveFailure(error), message: error instanceof Error ? error.message : "" };
}

describe("over a real socket", () => {
  it("answers on this machine only, at the address it gives", async () => {
    const serving = await started({ port: 0 });
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(serving.url);
    expect([response.status, await response.text()]).toEqual([200, "<!doctype html><title>Setaside</title>"]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("does not climb out of the folder when the path is sent as it stands", async () => {
    const serving = await started({ port: 0 });
    const socket = connect(portOf(serving), "127.0.0.1");
    socket.end("GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let answer = "";
    socket.on("data", (data) => {
      answer += String(data);
    });
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain("must stay here");
  });

  it("frees the port when closed, even while a client holds a connection", async () => {
    const serving = await started({ port: 0 });
    const socket = connect(portOf(serving), "127.0.0.1");
    await once(socket, "connect");
    socket.on("error", () => undefined);
    await serving.close();
    await expect(fetch(serving.url)).rejects.toThrow();
    const again = await started({ port: portOf(serving) });
    expect(again.url).toBe(serving.url);
  });
});

describe("what can go wrong says how to mend it", () => {
  it("the port is taken", async () => {
    const port = portOf(await started({ port: 0 }));
    const { failure, message } = await failureOf({ port });
    expect(failure).toBe("port-taken");
    expect(message).toContain(String(port));
    expect(message).toContain("--port 0");
  });

  it.each([-1, 65_536, 1.5, Number.NaN])("%s is not a port", async (port) => {
    const { failure, message } = await failureOf({ port });
    expect(failure).toBe("port-invalid");
    expect(message).toContain("0 to 65535");
  });

  it("the pages are not built", async () => {
    const { failure, message } = await failureOf({ port: 0, folder: `${built.folder}/missing` });
    expect(failure).toBe("not-built");
    expect(message).toContain("npm run build:web");
  });

  it("the machine has no such address", async () => {
    const { failure, message } = await failureOf({ port: 0, host: "192.0.2.1" });
    expect(failure).toBe("host-unknown");
    expect(message).toContain("127.0.0.1");
  });
});

it("takes the next free port when none is asked for and the usual one is taken", async () => {
  let blocker: Server | undefined = createServer();
  blocker.listen(DEFAULT_PORT, "127.0.0.1");
  await Promise.race([once(blocker, "listening"), once(blocker, "error")]).catch(() => {
    blocker = undefined;
  });
  const serving = await started({});
  expect(portOf(serving)).toBeGreaterThan(DEFAULT_PORT);
  expect((await fetch(serving.url)).status).toBe(200);
  blocker?.close();
});

describe("until stopped", () => {
  function listener() {
    const lines: string[] = [];
    let heard: (line: string) => void = () => undefined;
    const first = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const say = (line: string) => {
      lines.push(line);
      heard(line);
    };
    return { lines, first, say: { out: say, error: say } };
  }

  it("says where it is, and stops with 0 when asked to", async () => {
    const { first, say } = listener();
    const exit = serveUntilStopped({ port: 0, folder: built.folder }, say);
    const url = (await first).replace("Setaside is at ", "");
    expect((await fetch(url)).status).toBe(200);
    process.emit("SIGTERM", "SIGTERM");
    expect(await exit).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("says why it cannot start, and returns 1", async () => {
    const { lines, say } = listener();
    const before = process.listenerCount("SIGINT");
    expect(await serveUntilStopped({ port: -1, folder: built.folder }, say)).toBe(1);
    expect(lines.join()).toContain("is not a port");
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
