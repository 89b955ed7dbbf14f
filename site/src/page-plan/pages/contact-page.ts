import type { Locale } from 'shared-types/content'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import type { ContactProps } from '../props/contact-props.ts'
import { mainPortalDocument } from '../questions/main-portal-document.ts'
import { pagesOfKind } from '../questions/pages-of-kind.ts'
import { sectionEditions } from '../questions/section-editions.ts'

const kinds = ['contact', 'map', 'submissionGuide'] as const

/** `/lien-he/`: address, telephone, fax and e-mail exactly as the portal states them (MOHA-11.1c, CCHC-7.1a-1, BP-7.3h). */
export const contactPage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `contact ${portalId} ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(sectionEditions(portalId, 'contact'))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null })
      const office = mainPortalDocument(read)?.contact
      if (!chrome || !office) return null
      const files = new FileShelf(read, `contact ${portalId} ${locale}`)
      const english = locale === 'en'
      // A sub-portal in the same house shows the way there; one with an address of its own has no map here.
      const sameHouse = chrome.footer.address === ((english && office.addressEn) || office.addressVi)
      const props: ContactProps = {
        kind: 'contact',
        chrome,
        hours: (english && office.hoursEn) || office.hoursVi,
        map: sameHouse ? files.picture(office.mapFileId) : null,
        directions: sameHouse ? (english && office.directionsEn) || office.directionsVi : null,
        pages: kinds.flatMap((kind) => read.ask(pagesOfKind(portalId, locale, kind))),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
