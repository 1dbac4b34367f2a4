/**
 * How much CPU time a program and everything it started have used. On Linux the kernel tells it (/proc), elsewhere `ps` does. The time of
 * children that have ended is counted with their parent, so a database connection that closes in the middle is not forgotten.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; parent: number; cpuMs: number };

const isLinux = process.platform === 'linux';
const ticksPerSecond = isLinux ? Number(execFileSync('getconf', ['CLK_TCK'])) : 100;

/** CPU milliseconds of these processes with all their descendants, since they were started. */
export function cpuTimes(roots: Record<string, number>): Record<string, number> {
  const processes = isLinux ? fromKernel() : fromPs();
  return Object.fromEntries(Object.entries(roots).map(([name, pid]) => [name, familyTime(pid, processes)]));
}

function familyTime(pid: number, processes: Process[]): number {
  const own = processes.find((one) => one.pid === pid)?.cpuMs ?? 0;
  const children = processes.filter((one) => one.parent === pid && one.pid !== pid);
  return children.reduce((sum, child) => sum + familyTime(child.pid, processes), own);
}

/** The process among the children of `parent` whose command line holds `words`. */
export function childOf(parent: number, words: string): number {
  const children = (isLinux ? fromKernel() : fromPs()).filter((one) => one.parent === parent);
  const found = children.find(({ pid }) => commandOf(pid).includes(words));
  if (!found) throw new Error(`The process ${words} is not running.`);
  return found.pid;
}

function commandOf(pid: number): string {
  try {
    if (isLinux) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    // It ended while we looked.
    return '';
  }
}

function fromKernel(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
}

/** See proc(5): after the name in brackets come state, parent, … utime (14th), stime, cutime, cstime. */
function statOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0);
    return { pid, parent: fields[1] ?? 0, cpuMs: (ticks * 1000) / ticksPerSecond };
  } catch {
    // It ended while we looked.
    return null;
  }
}

function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent, time = ''] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), cpuMs: clockMs(time) };
  });
}

/** `1-02:03:04.05`, of which only minutes and seconds are always there. */
function clockMs(time: string): number {
  const [days, clock] = time.includes('-') ? time.split('-') : ['0', time];
  const seconds = (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return (Number(days) * 86_400 + seconds) * 1000;
}
