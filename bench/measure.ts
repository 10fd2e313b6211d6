/** Something timed: one call is one operation. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/** Nanoseconds of processor time for one operation. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly samples: readonly number[];
}

export interface MeasureOptions {
  readonly samples: number;
  /** Milliseconds of processor time that one sample should take, about; 0 for tasks so long that one call is a sample. */
  readonly sampleMs: number;
}

/**
 * Times tasks in turn, A B C A B C …, so that a slow minute of the machine falls
 * on all of them. Each is warmed up for two samples' time first, which also
 * says how many calls make a sample. Processor time of the whole process is
 * taken, user and system: other programs at work then count against nobody,
 * while garbage collection and native threads count for the one that needs them.
 */
export async function interleaved(
  tasks: readonly Task[],
  { samples, sampleMs }: MeasureOptions,
): Promise<readonly Measured[]> {
  const batches: number[] = [];
  for (const task of tasks) batches.push(await calibrated(task, sampleMs));
  const taken: number[][] = tasks.map(() => []);
  for (let round = 0; round < samples; round += 1) {
    for (const [at, task] of tasks.entries()) taken[at]?.push(await timeOf(task, batches[at] ?? 1));
  }
  return tasks.map(({ name }, at) => summary(name, taken[at] ?? []));
}

/** Median, least and greatest of samples. */
export function summary(name: string, samples: readonly number[]): Measured {
  return { name, median: medianOf(samples), min: Math.min(...samples), max: Math.max(...samples), samples };
}

/** The middle value, or the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Processor time of this process in milliseconds. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function calibrated(task: Task, sampleMs: number): Promise<number> {
  let batch = 1;
  let spent = 0;
  if (sampleMs === 0) return batch;
  for (;;) {
    const ns = await timeOf(task, batch);
    spent += (ns * batch) / 1e6;
    if (spent >= 2 * sampleMs) return Math.max(1, Math.round((sampleMs * 1e6) / ns));
    batch *= 2;
  }
}

/** Results are gathered here, so that no call can be found useless and left out. */
const kept: unknown[] = [];

async function timeOf({ run }: Task, batch: number): Promise<number> {
  const start = processorMs();
  const first = run();
  if (first instanceof Promise) {
    await first;
    for (let i = 1; i < batch; i += 1) kept[0] = await run();
  } else for (let i = 1; i < batch; i += 1) kept[0] = run();
  return ((processorMs() - start) * 1e6) / batch;
}
