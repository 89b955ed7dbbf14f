const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const tenths = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** The time of day in Việt Nam, `09:31:07`; with the date where the instant is not today, `09:31:07 ngày 23/11/2026`. */
export function timeWords(instant: string, now: Date): string {
  const at = new Date(instant)
  const time = clock.format(at)
  return day.format(at) === day.format(now) ? time : `${time} ngày ${dayWords(at)}`
}

/** Minutes are enough in lists: `09:31`, or `09:31 ngày 23/11/2026`. */
export function minuteWords(instant: string, now: Date): string {
  return timeWords(instant, now).replace(/^(\d\d:\d\d):\d\d/, '$1')
}

/** A duration in milliseconds as seconds with one decimal, `0,2`. */
export function secondsWords(milliseconds: number): string {
  return tenths.format(milliseconds / 1000)
}

function dayWords(at: Date): string {
  return day.format(at).split('-').reverse().join('/')
}
