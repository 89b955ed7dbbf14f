import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { type Editions, chromeOf } from '../parts/chrome-of.ts'
import { newestFirst } from '../parts/newest-first.ts'
import type { Read } from '../engine/question.ts'
import type { AlbumListProps } from '../props/album-list-props.ts'
import { albumCard } from '../questions/album-card.ts'
import { albumYears } from '../questions/album-years.ts'
import { newestAlbums } from '../questions/newest-albums.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { cells } from '../rows/cells.ts'

const shown = 24

/** `/thu-vien/[nam/<year>/]`: the newest media albums, or all of a year (MOHA-18.2). */
export const albumListPage = (portalId: string, locale: Locale, year: string | null): PagePlan =>
  pageOf({
    name: `album-list ${portalId} ${locale} ${year ?? ''}`,
    order: 'list',
    build: (read) => {
      const front = sectionPath('albums', locale)
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: year === null ? read.ask(sectionEditions(portalId, 'albums')) : yearEditions(read, portalId, year),
        title: null,
        feedsOf: front,
        above: year === null ? [] : [{ kind: 'section', section: 'albums', path: front }],
      })
      if (!chrome) return null
      const years = read.ask(albumYears(portalId, locale)).map((name) => ({
        name,
        path: yearPath(locale, name),
        count: read.rows(cells.albums(portalId, locale, name)).length,
      }))
      const keys =
        year === null
          ? read.ask(newestAlbums(portalId, locale, null, shown))
          : newestFirst(read.rows(cells.albums(portalId, locale, year)))
      const props: AlbumListProps = {
        kind: 'albumList',
        chrome,
        year,
        total: years.filter(({ name }) => year === null || name === year).reduce((sum, { count }) => sum + count, 0),
        items: keys.flatMap((key) => read.ask(albumCard(key)) ?? []),
        years: year === null ? years : [],
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

const yearPath = (locale: Locale, year: string) => `${sectionPath('albums', locale)}nam/${year}/`

function yearEditions(read: Read, portalId: string, year: string): Editions {
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  const found = locales.filter((locale) => read.ask(albumYears(portalId, locale)).includes(year))
  return Object.fromEntries(found.map((locale) => [locale, yearPath(locale, year)]))
}
