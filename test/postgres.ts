import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgresPrograms } from "./needs.ts";

/** How to reach a cluster; what `new pg.Client(connection)` takes. No password is asked. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** Another program may take the port between our looking and PostgreSQL's asking. */
const ATTEMPTS = 3;

/**
 * Runs `use` with a PostgreSQL cluster of its own, empty, in UTF-8, reachable
 * from this machine only, and removes it whatever happens. Nothing is synced to
 * disk: it is for tests. Ask `needs.postgres` first.
 */
export async function withPostgres<T>(use: (connection: PostgresConnection) => Promise<T>): Promise<T> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("No PostgreSQL here: ask needs.postgres before starting one.");
  const owner = clusterOwner();
  const folder = await mkdtemp(join(tmpdir(), "postgres-"));
  try {
    if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
    await initialise(programs, folder, owner);
    const { port, stop } = await start(programs, folder, owner);
    try {
      return await use(Object.freeze({ host: "127.0.0.1", port, user: "postgres", database: "postgres" }));
    } finally {
      await stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function clusterOwner(): Owner | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function program(programs: string, name: string): string {
  return programs === "" ? name : join(programs, name);
}

async function initialise(programs: string, folder: string, owner: Owner | undefined): Promise<void> {
  const flags = ["-D", join(folder, "data"), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"];
  await promisify(execFile)(program(programs, "initdb"), flags, { cwd: folder, ...owner });
}

async function start(programs: string, folder: string, owner: Owner | undefined) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const settings = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "fsync=off"];
    const flags = ["-D", join(folder, "data"), "-p", String(port), ...settings.flatMap((s) => ["-c", s])];
    const server = spawn(program(programs, "postgres"), flags, {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      ...owner,
    });
    const end = () => server.kill("SIGKILL");
    process.once("exit", end);
    const stop = async () => {
      await stopped(server);
      process.off("exit", end);
    };
    try {
      await ready(server);
      return { port, stop };
    } catch (error) {
      await stop();
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Resolves when the server's own log says that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${log}`)));
  });
}

/** SIGINT is PostgreSQL's fast shutdown: clients are dropped and nothing is waited for. */
function stopped(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => server.kill("SIGKILL"), 10_000);
    server.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    server.kill("SIGINT");
  });
}
