import type { Locale, SubPortal } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { UnitCard } from '../props/parts/unit-card.ts'
import type { UnitListProps } from '../props/unit-list-props.ts'
import { leadersOf } from '../questions/leaders-of.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { pagesOfKind } from '../questions/pages-of-kind.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { subPortalCards } from '../questions/sub-portal-cards.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'

const aboutKinds = ['introduction', 'strategy', 'orgChart', 'map', 'masthead'] as const
const kinds: readonly SubPortal['kind'][] = ['unit', 'department', 'district', 'specialPurpose']

/** `/don-vi/`: what the body is, its units as a tree with who leads them, the sub-portals by kind (HY-7.1, MOHA-6, MIC-p9). */
export const unitListPage = (locale: Locale): PagePlan =>
  pageOf({
    name: `unit-list ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(sectionEditions(mainPortal, 'units'))
      const chrome = chromeOf(read, { portalId: mainPortal, locale, editions, title: null })
      if (!chrome || chrome.path !== sectionPath('units', locale)) return null
      const subPortals = read.ask(subPortalCards(locale, null))
      const props: UnitListProps = {
        kind: 'unitList',
        chrome,
        units: treeOf(read, locale),
        about: aboutKinds.flatMap((kind) => read.ask(pagesOfKind(mainPortal, locale, kind))),
        subPortals: kinds
          .map((kind) => ({ kind, items: subPortals.filter((card) => card.kind === kind) }))
          .filter(({ items }) => items.length > 0),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

/** Units below those they belong to; one whose upper unit is not shown, or that stands in a circle, stands at the top. */
function treeOf(read: Read, locale: Locale): UnitCard[] {
  const nodes = new Map<string, { parentId: string | null; card: UnitCard }>()
  for (const { key } of read.rows(cells.units())) {
    const { documentId } = splitKey(key)
    const unit = read.document('unit', documentId)
    const link = linkedUnit(read, mainPortal, documentId, locale)
    if (!unit || !link?.path) continue
    const subPortalHref = read.ask(subPortalCards(locale, documentId))[0]?.href ?? null
    nodes.set(documentId, {
      parentId: unit.parentId,
      card: {
        name: link.name,
        path: link.path,
        level: unit.level,
        subPortalHref,
        leaders: read.ask(leadersOf(mainPortal, locale, documentId)),
        children: [],
      },
    })
  }
  const top: UnitCard[] = []
  for (const [id, { parentId, card }] of nodes) {
    const parent = parentId === null || isCircle(nodes, id) ? undefined : nodes.get(parentId)
    ;(parent?.card.children ?? top).push(card)
  }
  return top
}

function isCircle(nodes: ReadonlyMap<string, { parentId: string | null }>, id: string): boolean {
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && nodes.has(at); at = nodes.get(at)?.parentId ?? null) {
    if (seen.has(at)) return at === id
    seen.add(at)
  }
  return false
}
