/** Whether `now` is on or after `from` and before `until`; open ended without one. */
export function isRunning(from: string, until: string | null, now: Date): boolean {
  return Date.parse(from) <= now.getTime() && (until === null || now.getTime() < Date.parse(until))
}
