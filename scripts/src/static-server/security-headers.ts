import { readFileSync } from 'node:fs'

const shipped = new URL('../../compose/security-headers.conf', import.meta.url)

/** The headers of every answer, from the file that nginx includes: `scripts/compose/security-headers.conf`. */
export const securityHeaders: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync(shipped, 'utf8').matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [
    name,
    value,
  ]),
)
