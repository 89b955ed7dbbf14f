import { createHash } from 'node:crypto'
import { previewMessages } from './messages.vi.ts'

const style =
  'aside[data-preview]{position:sticky;top:0;z-index:99;padding:.5rem 1rem;background:#7a4b00;color:#fff;font:600 1rem/1.5 system-ui,sans-serif;text-align:center}'
const time = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' })

/** What a Content-Security-Policy has to name so that the banner's own style is applied. */
export const bannerStyleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** A page with the one thing a preview adds: a line at its top. `expiresAt` is in unix seconds. */
export function withBanner(html: string, expiresAt: number): string {
  const words = previewMessages.banner(time.format(expiresAt * 1000))
  const banner = `<aside data-preview lang="vi"><style>${style}</style>${words}</aside>`
  return html.replace(/<body\b[^>]*>/, (tag) => `${tag}${banner}`)
}
