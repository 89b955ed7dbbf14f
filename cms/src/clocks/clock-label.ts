import type { ClockRule } from 'shared-types/policy'
import words from './words.vi.json'

/** A time limit in words, from its parts: “Đăng trong 12 giờ làm việc kể từ khi sự kiện kết thúc”. */
export function clockLabel({
  start,
  stop,
  amount,
  unit,
}: Pick<ClockRule, 'start' | 'stop' | 'amount' | 'unit'>): string {
  const within = unit === 'workingDay' && amount === 0 ? words.within.sameDay : words.within[unit]
  return [
    words.stop[stop],
    within.replace('{amount}', String(amount)),
    afterWords(start, unit === 'immediate').replace('{start}', words.start[start]),
  ].join(' ')
}

function afterWords(start: ClockRule['start'], isImmediate: boolean): string {
  if (start === 'issuedOn') return isImmediate ? words.after.immediateIssuedOn : words.after.issuedOn
  return isImmediate ? words.after.immediate : words.after.default
}
