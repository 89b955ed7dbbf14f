import { readdirSync, readFileSync } from 'node:fs'

/** The largest resident size a running process has had, in MB (Linux); 0 when it is gone. */
export function peakMemory(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(pid, 'status'))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

/** The processes a process has started itself. */
export function childrenOf(pid: number): number[] {
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((candidate) => candidate > 0)
  // The parent's id is the second word after the program's name, which stands in brackets and may hold anything.
  return pids.filter((candidate) => Number(readProc(candidate, 'stat').split(') ').at(-1)?.split(' ')[1]) === pid)
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
