import { effectStatus } from 'shared-types/calendar'
import type { LegalDocument } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { issuerValueOf } from './issuer-value-of.ts'
import { cells } from './cells.ts'
import { monthOf } from './month-of.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfLegalDocument(document: LegalDocument, asOf: string): EmittedRow[] {
  return [
    ...rowsOfLeaf(document),
    ...facetRows(document, asOf),
    ...relationRows(document, asOf),
    ...comparingRows(document),
  ]
}

function facetRows(document: LegalDocument, asOf: string): EmittedRow[] {
  const portalId = portalIdOf(document)
  const year = document.issuedOn.slice(0, 4)
  const sort = `${document.issuedOn} ${document.number}`
  const issuer = issuerValueOf(document)
  const values: [facet: string, value: string | null][] = [
    ['all', 'all'],
    ['form', document.docForm],
    ['class', document.docClass],
    ['level', document.issuerLevel],
    ['issuer', issuer],
    ['validity', effectStatus(document, asOf)],
    ...[...new Set(document.topicIds)].map((topic): [string, string] => ['topic', topic]),
  ]
  return values.flatMap(([facet, value]) => {
    if (value === null) return []
    // An editor's word on the effect stands against being replaced (decision 2).
    const note =
      facet === 'issuer'
        ? (document.issuerName ?? '')
        : facet === 'validity' && document.effectStatusOverride
          ? 'said'
          : ''
    return [
      { cell: cells.legal(portalId, document.locale, facet, value, year), sort, note },
      { cell: cells.legalValue(portalId, document.locale, facet, value), sort, note },
    ]
  })
}

function relationRows(document: LegalDocument, asOf: string): EmittedRow[] {
  const sort = document.issuedOn
  const related = (relation: 'replaces' | 'amends' | 'basedOn', ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ cell: cells.relation(relation, id), sort, note: '' }))
  const rows = [
    ...related('replaces', document.replacesIds),
    ...related('amends', document.amendsIds),
    ...related('basedOn', document.basedOnIds),
  ]
  if (document.replacesIds.length && effectStatus(document, asOf) !== 'notYet')
    rows.push({ cell: cells.superseding(), sort, note: [...new Set(document.replacesIds)].sort().join(' ') })
  return rows
}

function comparingRows({ body, firstPublishedAt, replacesIds, amendsIds }: LegalDocument): EmittedRow[] {
  const others = [...new Set([...replacesIds, ...amendsIds])]
  if (!body || others.length === 0) return []
  return [{ cell: cells.comparing(monthOf(firstPublishedAt)), sort: timeKey(firstPublishedAt), note: others.join(' ') }]
}
