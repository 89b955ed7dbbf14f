const labelled = ['draft', 'published', 'modified'].map((status) => `[role="status"][aria-label="${status}"]`).join(',')

/**
 * Strapi labels the badge of a document's status with its English code, which is read aloud instead of the Vietnamese
 * words in it. Without that label the words are read. Returns what ends it.
 */
export function sayStatusInVietnamese(page: Document): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { type, target } of changes) unlabel(type === 'attributes' ? target.parentNode : target)
  })
  observer.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-label'] })
  unlabel(page)
  return () => observer.disconnect()
}

function unlabel(part: Node | null): void {
  if (!(part instanceof Element || part instanceof Document)) return
  for (const badge of part.querySelectorAll(labelled)) badge.removeAttribute('aria-label')
}
