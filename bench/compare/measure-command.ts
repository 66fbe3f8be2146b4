// A command in, what it took out: time on the wall, time of the processor, memory at its peak.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Taken {
  readonly wallSeconds: number;
  /** User and system time of the process and all its children. */
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** How often the memory of several processes is added up, in ms. */
const SAMPLE_EVERY = 100;

/**
 * Runs `command` on the first `cores` cores that this process may use. Peak memory is what the kernel counted for the
 * largest process; where a command has several at once it is the largest sum seen, each page that they share counted once.
 * Throws Error where the command fails.
 */
export async function measureCommand(command: readonly string[], cores: number, timesPath: string): Promise<Taken> {
  const pinned = ['taskset', '--cpu-list', allowedCores().slice(0, cores).join(',')];
  const timed = ['/usr/bin/time', '--format', '%e %U %S %M', '--output', timesPath];
  const [program, ...words] = [...timed, ...pinned, ...command];
  const child = spawn(program!, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  let sampledMiB = 0;
  const sampler = setInterval(() => {
    sampledMiB = Math.max(sampledMiB, sharedMemory(child.pid!));
  }, SAMPLE_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(sampler));
  if (code !== 0) throw new Error(`exit ${code}: ${command.join(' ')}\n${said}`);
  const [wall, user, system, kibibytes] = readFileSync(timesPath, 'utf8').trim().split(' ').map(Number);
  return { wallSeconds: wall!, cpuSeconds: user! + system!, peakMiB: Math.max(kibibytes! / 1024, sampledMiB) };
}

/** Proportional memory of the processes under `timer` in MiB; 0 while there is only one, which GNU time counts exactly. */
function sharedMemory(timer: number): number {
  const workers = descendants(timer);
  if (workers.length < 2) return 0;
  let kibibytes = 0;
  for (const pid of workers) {
    const rollup = maybeRead(`/proc/${pid}/smaps_rollup`);
    kibibytes += Number(rollup?.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0);
  }
  return kibibytes / 1024;
}

function descendants(root: number): number[] {
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // "PID (name) STATE PARENT …", and the name may hold anything
    const parent = Number(maybeRead(`/proc/${name}/stat`)?.match(/.*\) \S (\d+)/s)?.[1]);
    if (parent) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const visit = (pid: number) => {
    for (const child of childrenOf.get(pid) ?? []) {
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The cores that this process may run on: "0-3,8" as 0, 1, 2, 3, 8. */
function allowedCores(): number[] {
  const list = readFileSync('/proc/self/status', 'utf8').match(/^Cpus_allowed_list:\s+(\S+)/m)![1]!;
  return list.split(',').flatMap((range) => {
    const [first, last] = range.split('-').map(Number);
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, i) => first! + i);
  });
}

/** Null where the process is gone already. */
function maybeRead(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
