import { localDay } from 'shared-types/calendar'

/** The month `YYYY-MM` of an instant in Asia/Ho_Chi_Minh. */
export function monthOf(instant: string): string {
  return localDay(instant).slice(0, 7)
}
