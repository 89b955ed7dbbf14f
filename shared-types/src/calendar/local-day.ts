/** Vietnam has had one zone without summer time since 1975: +07:00. */
const zone = '+07:00'

/** The first instant of a calendar day `YYYY-MM-DD` in Asia/Ho_Chi_Minh, as an ISO instant in UTC. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00${zone}`).toISOString()
}

/** The day after, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** The calendar day `YYYY-MM-DD` of an instant in Asia/Ho_Chi_Minh. */
export function localDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)
}
