import { fold } from '../../fold.ts'
import { isCapitals } from '../is-capitals.ts'
import { boundaryOf } from '../structure/boundary-of.ts'
import type { Found } from './found.ts'
import type { LineRange } from './parts-of-text.ts'

interface RecipientsRead {
  /** The lines below "Nơi nhận"; its own line is their place. */
  recipients: Found<string[]>
  /** Whether a portal is among them (MOHA-9.6), the Government's aside: it is nobody else's. The line is the portal's. */
  includePortal: Found<boolean>
  /** The line after the list, counting from 0. */
  next: number
}

const PORTAL = /(?:cong|trang) (?:thong tin dien tu|ttdt)|website/

/** The first list of recipients in a part. */
export function findRecipients(plain: readonly string[], { start, end }: LineRange): RecipientsRead | null {
  const at = plain.findIndex(
    (line, index) => index >= start && index < end && /^noi nhan\s*:?$|^noi nhan\s*:/.test(fold(line)),
  )
  if (at < 0) return null
  const names: Found<string>[] = []
  let next = at + 1
  for (; next < end; next += 1) {
    const line = plain[next] ?? ''
    if (line === '') continue
    const last = names.at(-1)
    const wraps = last !== undefined && plain[next - 1] !== '' && continues(last.value, line)
    if (wraps) last.value = `${last.value} ${line}`
    else if (/^[-–—+•*]/.test(line)) names.push({ value: line.replace(/^[-–—+•*\s]+/, ''), line: next + 1 })
    else break
  }
  const portal = names.find(({ value }) => PORTAL.test(fold(value)) && !/chinh phu/.test(fold(value)))
  return {
    recipients: { value: names.map(({ value }) => value.replace(/[;.,]$/, '')), line: at + 1 },
    includePortal: { value: portal !== undefined, line: portal?.line ?? at + 1 },
    next,
  }
}

/** A wrapped entry goes on until its semicolon; a dash or a signature's capitals end it. */
function continues(entry: string, line: string): boolean {
  return (
    !/[;.]$/.test(entry) &&
    !/^[-–—+•*]/.test(line) &&
    boundaryOf(line) === null &&
    !(isCapitals(line) && line.length > 6)
  )
}
