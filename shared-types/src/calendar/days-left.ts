import { localDay } from './local-day.ts'

interface Window {
  opensAt: string
  closesAt: string
}

/** Days are counted down from here on; earlier, the closing date says enough, and pages stay as they are. */
const countedDays = 60
const dayLength = 86_400_000

/**
 * The days left after today in Asia/Ho_Chi_Minh until a draft's or survey's last one; 0 on the last one itself. Null where it is
 * not open at `asOf`, or closes in more than 60 days.
 */
export function daysLeft({ opensAt, closesAt }: Window, asOf: string): number | null {
  const now = Date.parse(asOf)
  if (now < Date.parse(opensAt) || now >= Date.parse(closesAt)) return null
  const days = (Date.parse(lastDayOf(closesAt)) - Date.parse(localDay(asOf))) / dayLength
  return days <= countedDays ? days : null
}

/** The instants at which `daysLeft` becomes another number while a draft is open, as ISO instants in UTC. */
export function countdownOf({ opensAt, closesAt }: Window): string[] {
  const [opens, closes] = [Date.parse(opensAt), Date.parse(closesAt)]
  const lastStart = Date.parse(`${lastDayOf(closesAt)}T00:00:00+07:00`)
  return Array.from({ length: countedDays + 1 }, (_, days) => lastStart - days * dayLength)
    .filter((start) => start > opens && start < closes)
    .map((start) => new Date(start).toISOString())
}

/** `closesAt` is exclusive (F1): at midnight, the day before is the last. */
function lastDayOf(closesAt: string): string {
  return localDay(new Date(Date.parse(closesAt) - 1).toISOString())
}
