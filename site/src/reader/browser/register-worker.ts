/**
 * Has this device keep the last visited pages for when there is no connection (`/sw.js`). Not in previews: what is not
 * public is kept nowhere. Where the browser has no such thing, or refuses, the portal works as before.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || document.querySelector('[data-preview]')) return
  navigator.serviceWorker.register('/sw.js').catch(() => {})
}
