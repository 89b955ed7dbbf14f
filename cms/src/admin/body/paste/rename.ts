/** Gives an element another tag, its content kept; attributes go, but for those named. */
export function rename(element: Element, tag: string, kept: readonly string[] = []): HTMLElement {
  const renamed = element.ownerDocument.createElement(tag)
  for (const name of kept) {
    const value = element.getAttribute(name)
    if (value !== null) renamed.setAttribute(name, value)
  }
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}
