import { copy } from './copy.ts'

/**
 * A touched `#` beside a Điều or Khoản also copies how to cite it: "khoản 2 Điều 10 Quyết định 2025/QĐ-BNV" and the
 * address of that place.
 */
export function copyCitation(link: HTMLAnchorElement): void {
  const text = link.closest<HTMLElement>('[data-cite]')
  const status = document.querySelector('[data-cited]')
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  if (!text) return
  const at = (link.ariaLabel ?? '').replace(text.dataset.lead ?? '', '').trim()
  // Where the clipboard is refused the link still leads to its place.
  copy(`${at} ${text.dataset.cite}\n${canonical}${link.hash}`, status).catch(() => {})
}
