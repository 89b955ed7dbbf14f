import { createHash } from 'node:crypto'
import { securityHeaders } from '../../../static-server/security-headers.ts'
import type { BuiltPage } from './built-pages.ts'

/** The most a page's one inline script may weigh, in bytes. */
const mostBytes = 1024

/**
 * What the shipped policy would stop, or the weight rule refuse, a sentence each: an inline script whose digest is not in
 * `script-src`, a second or too large one, inline styles, and event attributes.
 */
export function inlineScriptIssues(pages: readonly BuiltPage[]): string[] {
  const policy = securityHeaders['Content-Security-Policy'] ?? ''
  return pages.flatMap(({ host, path, html }) => {
    const scripts = [
      ...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*\btype="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g),
    ]
    const issues = scripts.flatMap(([, text = '']) => {
      const digest = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
      if (Buffer.byteLength(text) > mostBytes) return `an inline script of ${Buffer.byteLength(text)} bytes`
      return policy.includes(digest) ? [] : `an inline script that script-src does not name: ${digest}`
    })
    if (scripts.length > 1) issues.push(`${scripts.length} inline scripts`)
    if (/<style[ >]/.test(html)) issues.push('a style element')
    if (/<[^>]+ style="/.test(html)) issues.push('a style attribute')
    if (/<[^>]+ on[a-z]+="/.test(html)) issues.push('an event attribute')
    return [...new Set(issues)].map((issue) => `${host}${path} has ${issue}`)
  })
}
