import type { Locale } from 'shared-types/content'
import { cataloguePath } from '../addresses/catalogue-path.ts'
import { homePath } from '../addresses/path-of-document.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { statementPath } from '../addresses/statement-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import type { DocumentOf, Question, Read } from '../engine/question.ts'
import type { FileUse } from '../parts/file-use.ts'
import { nameIn } from '../parts/named.ts'
import { pictureOf } from '../parts/picture-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { Chrome } from '../props/parts/chrome.ts'
import type { Footer } from '../props/parts/footer.ts'
import type { NoticeCard } from '../props/parts/notice-card.ts'
import { type Place, statements } from '../props/parts/place.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { banners } from './banners.ts'
import { channelLink } from './channel-link.ts'
import { editionPath } from './edition-path.ts'
import { mainPortalDocument } from './main-portal-document.ts'
import { ownStatement } from './own-statement.ts'
import { portalPlace } from './portal-place.ts'
import { sections } from './sections.ts'

/** What is the same around every page of one portal in one language. */
export interface Frame {
  host: string
  locales: Locale[]
  portal: Chrome['portal']
  menu: Place[]
  notices: NoticeCard[]
  footer: Footer
  /** What stands around every page, so that any one page of the host may bring it along. */
  files: FileUse[]
}

const inMenu = ['legalDocuments', 'drafts', 'services', 'units'] as const
const inFooter = ['contact', 'sitemap'] as const
const notInFooter = new Set(['other', 'internalProcedure'])

/** The frame of a portal; null where it has no pages in that language. */
export const frame = (portalId: string, locale: Locale): Question<Frame | null> => ({
  key: `frame ${portalId} ${locale}`,
  answer: (read) => {
    const place = read.ask(portalPlace(portalId))
    const main = mainPortalDocument(read)
    const own = portalId === mainPortal ? main : read.document('subPortal', portalId)
    if (!place?.locales.includes(locale) || !main || !own) return null
    const name = nameIn(locale, own)
    const emblem = pictureOf(read, own.emblemFileId)
    return {
      host: place.host,
      locales: place.locales,
      portal: {
        name,
        ...parentOf(own, main, locale),
        label: place.label,
        accent: own.accent,
        // As it is: smaller editions made later would draw every page again.
        emblem: emblem && { ...emblem.picture, editions: [] },
        profileCode: main.profileCode,
      },
      menu: menuOf(read, portalId, locale),
      notices: read.ask(banners(portalId, locale)),
      footer: footerOf(read, { portalId, locale, name, own, main }),
      files: emblem?.uses.slice(0, 1) ?? [],
    }
  },
  frame: true,
})

type Own = DocumentOf<'portal'> | DocumentOf<'subPortal'>

function parentOf(
  own: Own,
  main: DocumentOf<'portal'>,
  locale: Locale,
): { parentName: string | null; parentHref: string | null } {
  if (own.type === 'subPortal') {
    const path = homePath(main.locales.includes(locale) ? locale : 'vi')
    return { parentName: nameIn(locale, main), parentHref: wholeAddress(main.domain, path) }
  }
  return { parentName: (locale === 'en' && own.parentNameEn) || own.parentNameVi, parentHref: null }
}

function menuOf(read: Read, portalId: string, locale: Locale): Place[] {
  const channels = read.rows(cells.channelChildren(portalId, 'top')).flatMap(({ key }): Place[] => {
    const { documentId } = splitKey(key)
    const link = read.document('channel', documentId)?.showInMenu
      ? read.ask(channelLink(portalId, documentId, locale))
      : null
    return link ? [{ kind: 'named', name: link.name, path: link.path }] : []
  })
  const there = read.ask(sections(portalId, locale))
  const fixed = inMenu.filter((section) => there.includes(section))
  return [
    ...channels,
    ...fixed.map((section): Place => ({ kind: 'section', section, path: sectionPath(section, locale) })),
  ]
}

interface FootOf {
  portalId: string
  locale: Locale
  name: string
  own: Own
  main: DocumentOf<'portal'>
}

function footerOf(read: Read, { portalId, locale, name, own, main }: FootOf): Footer {
  const unit = read.document('unit', own.type === 'portal' ? own.managingUnitId : own.unitId)
  const office = own.type === 'subPortal' ? unit : null
  return {
    name,
    responsible: own.type === 'portal' ? own.responsibleVi : own.responsiblePersonName,
    licence: main.licenceVi,
    managingUnit: unit && nameIn(locale, unit),
    address: office?.address ?? ((locale === 'en' && main.contact.addressEn) || main.contact.addressVi),
    phone: office?.phone ?? main.contact.phone,
    fax: office?.phone ? null : main.contact.fax,
    email: office?.email ?? main.contact.email,
    links: main.links.map((link) => ({
      name: (locale === 'en' && link.labelEn) || link.labelVi,
      url: link.url,
      kind: link.kind,
    })),
    fixed: fixedPlaces(read, portalId, locale),
    pages: footPages(read, portalId, locale),
    catalogue: hasData(read, portalId) ? cataloguePath : null,
    // F21: a portal without an attribution of its own is named as the source.
    attribution: main.attribution.length ? [...main.attribution] : [`Nguồn: ${name}`],
  }
}

function fixedPlaces(read: Read, portalId: string, locale: Locale): Place[] {
  const ours = statements.filter((statement) => read.ask(ownStatement(portalId, locale, statement)) === null)
  return [
    ...inFooter.map((section): Place => ({ kind: 'section', section, path: sectionPath(section, locale) })),
    ...ours.map((statement): Place => ({ kind: 'statement', statement, path: statementPath(statement, locale) })),
  ]
}

/** The catalogue holds every language, so all of them name it. */
function hasData(read: Read, portalId: string): boolean {
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  return locales.some((locale) => read.ask(sections(portalId, locale)).includes('datasets'))
}

function footPages(read: Read, portalId: string, locale: Locale): Footer['pages'] {
  return read.rows(cells.standing(portalId, locale)).flatMap(({ key, note }) => {
    if (notInFooter.has(note)) return []
    const { documentId } = splitKey(key)
    const page = read.document('page', documentId, locale)
    const path = read.ask(editionPath(portalId, 'page', documentId, locale))
    return page && path ? [{ name: page.title, path, kind: page.kind }] : []
  })
}
