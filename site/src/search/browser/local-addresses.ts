/**
 * Turns the whole address of another portal of this installation into one that leads there from here: the template
 * links to every portal, and on a developer's machine the server has those links lead to the local ones.
 */
export function localAddresses(root: ParentNode): (address: string) => string {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-portal]')]
  const origins = new Map(links.map((link) => [`https://${link.dataset['portal']}`, link.origin]))
  return (address) => {
    const [origin = ''] = /^https:\/\/[^/]+/.exec(address) ?? []
    return origin ? (origins.get(origin) ?? origin) + address.slice(origin.length) : address
  }
}
