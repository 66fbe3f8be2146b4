// Work in, how long it took out: on the clock, and of this program's processor time, which other programs on the machine disturb less.

export interface Taken {
  readonly ms: number;
  readonly processorMs: number;
}

/** What has been taken since it was made. */
export function stopwatch(): () => Taken {
  const [start, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, processorMs: (user + system) / 1000 };
  };
}

export async function time<Result>(work: () => Promise<Result>): Promise<Taken & { readonly result: Result }> {
  const taken = stopwatch();
  const result = await work();
  return { result, ...taken() };
}

/** Median and 99th percentile (nearest rank) on the clock, and of processor time: milliseconds of one call. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly processor50: number;
  readonly processor99: number;
}

export async function spreadOf(times: number, act: (n: number) => Promise<unknown>): Promise<Spread> {
  const taken: Taken[] = [];
  for (let n = 0; n < times; n++) taken.push(await time(() => act(n)));
  const at = (of: keyof Taken, share: number) => {
    const sorted = taken.map((one) => one[of]).sort((a, b) => a - b);
    return sorted[Math.ceil(share * sorted.length) - 1]!;
  };
  return { p50: at('ms', 0.5), p99: at('ms', 0.99), processor50: at('processorMs', 0.5), processor99: at('processorMs', 0.99) }; // biome-ignore format: one line
}
