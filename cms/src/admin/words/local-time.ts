/** An instant on the clock of Việt Nam, which has no summer time: whole parts, and the number of its day. */
export interface LocalTime {
  /** Days since 1970-01-01, for telling how many days lie between two instants. */
  dayNumber: number
  /** 0 = Sunday. */
  weekday: number
  /** `26/11/2026` */
  date: string
  /** `14:30` */
  time: string
}

const offsetMs = 7 * 60 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000

/** Reads an instant on the clock of Việt Nam; null where the text is no instant. */
export function localTime(instant: string | Date): LocalTime | null {
  const ms = new Date(instant).getTime()
  if (Number.isNaN(ms)) return null
  const shifted = new Date(ms + offsetMs)
  const iso = shifted.toISOString()
  return {
    dayNumber: Math.floor(shifted.getTime() / dayMs),
    weekday: shifted.getUTCDay(),
    date: iso.slice(0, 10).split('-').reverse().join('/'),
    time: iso.slice(11, 16),
  }
}
