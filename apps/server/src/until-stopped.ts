import { type ServeOptions, type Serving, serve, serveFailure } from "./serve.ts";

/** Where messages for people go: a line each, without its end. */
export interface Say {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Serves the built site until the process is told to stop (Ctrl-C, SIGTERM), or
 * npm, which started it, is gone.
 * Says `Setaside is at http://127.0.0.1:8377` once it answers.
 * @returns the exit code: 0 when stopped, 1 when it could not start (the reason has been said)
 */
export async function serveUntilStopped(options: ServeOptions, say: Say): Promise<0 | 1> {
  let serving: Serving;
  try {
    serving = await serve(options);
  } catch (error) {
    if (serveFailure(error) === undefined) throw error;
    say.error((error as Error).message);
    return 1;
  }
  const stopped = stopSignal();
  say.out(`Setaside is at ${serving.url}`);
  say.out("Nothing you open there leaves this machine. Stop it with Ctrl-C.");
  await stopped;
  await serving.close();
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.once(signal, () => resolve());
    if (startedByNpm()) whenOrphaned(resolve);
  });
}

/**
 * `npm start` and `npx` put a shell between npm and us. Told to stop, npm tells
 * the shell, and the shell ends without telling us.
 */
function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

function whenOrphaned(resolve: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    resolve();
  }, 250);
  watch.unref();
}
