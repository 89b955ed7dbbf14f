import { fold } from 'shared-types/text'

/** A text that sorts as `order`, then name, do; `order` is any 32-bit integer. */
export function orderKey(order: number, name: string): string {
  return `${String(order + 2 ** 31).padStart(10, '0')} ${fold(name)}`
}

/** A text that sorts as the instant does, whatever zone it was written in. */
export function timeKey(instant: string): string {
  return new Date(instant).toISOString()
}
