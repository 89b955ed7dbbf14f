import type { Locale } from 'shared-types/content'
import { cataloguePath } from '../addresses/catalogue-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { splitKey } from '../parts/split-key.ts'
import type { DataCatalogueProps } from '../props/data-catalogue-props.ts'
import { catalogueDataset } from '../questions/catalogue-dataset.ts'
import { frame } from '../questions/frame.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sections } from '../questions/sections.ts'
import { cells } from '../rows/cells.ts'

/** `/du-lieu/catalog.jsonld`: every dataset of a portal in all its languages, published last first (MOHA-18.4). */
export const dataCataloguePage = (portalId: string): PagePlan =>
  pageOf({
    name: `data-catalogue ${portalId}`,
    order: 'feed',
    build: (read) => {
      const place = read.ask(portalPlace(portalId))
      const around = read.ask(frame(portalId, 'vi'))
      if (!place || !around?.footer.catalogue) return null
      const { host, locales } = place
      const props: DataCatalogueProps = {
        kind: 'dataCatalogue',
        self: wholeAddress(host, cataloguePath),
        home: wholeAddress(host, '/'),
        editions: locales.map((locale) => ({
          locale,
          portalName: read.ask(frame(portalId, locale))?.portal.name ?? around.portal.name,
          listUrl: read.ask(sections(portalId, locale)).includes('datasets')
            ? wholeAddress(host, sectionPath('datasets', locale))
            : null,
        })),
        contact: { email: around.footer.email, phone: around.footer.phone },
        rights: around.footer.attribution[0] ?? around.portal.name,
        datasets: idsOf(read, portalId, locales).flatMap((id) => read.ask(catalogueDataset(portalId, id)) ?? []),
      }
      return { host, path: cataloguePath, props }
    },
  })

/** The datasets of a portal in any of its languages, each once. */
function idsOf(read: Read, portalId: string, locales: readonly Locale[]): string[] {
  const keys = locales.flatMap((locale) =>
    newestFirst(
      read
        .names(cells.datasetYears(portalId, locale, 'all'))
        .flatMap((year) => read.rows(cells.datasets(portalId, locale, 'all', year))),
    ),
  )
  return [...new Set(keys.map((key) => splitKey(key).documentId))]
}
