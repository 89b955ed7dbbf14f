import { drawText } from './draw-result.ts'
import { localAddresses } from './local-addresses.ts'
import { openSearch } from './open-search.ts'
import { wordsOfAddress } from './words-of-address.ts'

// Fetched by the 404 page once its reader touches something: the pages whose names come closest to the address.
const place = document.querySelector<HTMLElement>('[data-suggest]')
if (place) void suggest(place)

async function suggest(place: HTMLElement): Promise<void> {
  const links = await nearest(wordsOfAddress(location.pathname)).catch(() => [])
  const list = document.createElement('ol')
  list.append(
    ...links.map((link) => {
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
  const { heading = '', none = '' } = place.dataset
  place.replaceChildren(...(links.length > 0 ? [drawText('h2', heading), list] : [drawText('p', none)]))
}

async function nearest(words: string): Promise<HTMLAnchorElement[]> {
  if (!words) return []
  const search = await openSearch({ locale: document.documentElement.lang })
  const pages = await (await search.find(words, {})).page(0, 5)
  const addressOf = localAddresses(document)
  return pages.map(({ title, address, portal }) =>
    Object.assign(document.createElement('a'), {
      href: addressOf(address),
      textContent: [title, portal].filter(Boolean).join(' – '),
    }),
  )
}
