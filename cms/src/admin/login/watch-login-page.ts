/**
 * Tells of a place below Strapi's login form for what we say there, and of null once the form is gone. Strapi has none:
 * ours takes that of the link to its own mail for a new password, which leads nowhere here. Returns what ends it.
 */
export function watchLoginPage(page: Document, tell: (place: HTMLElement | null) => void): () => void {
  let place: HTMLElement | null = null
  const look = () => {
    if (place?.isConnected) return
    const link = isLoginPage(page) ? page.querySelector<HTMLElement>('a[href$="/auth/forgot-password"]') : null
    if (!link && !place) return
    place = link && placeOf(link)
    tell(place)
  }
  const observer = new MutationObserver(look)
  observer.observe(page.body, { childList: true, subtree: true })
  look()
  return () => observer.disconnect()
}

/** Asked before the page is searched: the panel changes all the time. */
function isLoginPage({ location }: Document): boolean {
  return location.pathname.endsWith('/auth/login')
}

function placeOf(link: HTMLElement): HTMLElement {
  const place = link.ownerDocument.createElement('div')
  link.style.display = 'none'
  link.after(place)
  return place
}
