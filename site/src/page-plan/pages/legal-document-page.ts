import type { PagePlan } from '../engine/page-plan.ts'
import { pageOf } from '../engine/page-of.ts'
import type { DocumentOf, Read } from '../engine/question.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { legalText } from '../parts/legal-text.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { splitKey } from '../parts/split-key.ts'
import type { LegalDocumentProps } from '../props/legal-document-props.ts'
import type { LegalCard } from '../props/parts/legal-card.ts'
import { comparisonLink } from '../questions/comparison-link.ts'
import { draftCard } from '../questions/draft-card.ts'
import { legalCard } from '../questions/legal-card.ts'
import { legalEffect } from '../questions/legal-effect.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { cells } from '../rows/cells.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/van-ban/<slug>/`: one legal document in full text, with its relations both ways. */
export const legalDocumentPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `legal-document ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const document = read.document('legalDocument', documentId, locale)
      const effect = read.ask(legalEffect(documentId, locale))
      if (!document || !effect) return null
      const portalId = portalIdOf(document)
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, document),
        title: document.title,
        description: document.abstract,
        above: [{ kind: 'section', section: 'legalDocuments', path: sectionPath('legalDocuments', locale) }],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const unit = linkedUnit(read, portalId, document.issuerUnitId, locale)
      const props: LegalDocumentProps = {
        kind: 'legalDocument',
        chrome,
        facts: documentFacts(read, document, chrome),
        number: document.number,
        title: document.title,
        docForm: document.docForm,
        docClass: document.docClass,
        effect: effect.effect,
        issuer: unit ?? (document.issuerName ? { name: document.issuerName, path: null } : null),
        issuerLevel: document.issuerLevel,
        signer: document.signer,
        issuedOn: document.issuedOn,
        effectiveOn: document.effectiveOn,
        expiredOn: effect.expiredOn,
        abstract: document.abstract,
        gazetteRef: document.gazetteRef,
        externalUrl: document.externalUrl,
        ...legalText(document.body, files),
        relations: relationsOf(read, document),
        comparisons: comparisonsOf(read, document),
        files: files.links(document.fileIds),
        drafts: draftsOf(read, document),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })

type LegalDocument = DocumentOf<'legalDocument'>

function relationsOf(read: Read, document: LegalDocument): LegalDocumentProps['relations'] {
  const { documentId, locale } = document
  const cards = (ids: readonly string[]): LegalCard[] =>
    [...new Set(ids)].flatMap((id) =>
      id === documentId ? [] : (read.ask(legalCard(portalIdOf(document), id, locale)) ?? []),
    )
  const naming = (relation: 'replaces' | 'amends' | 'basedOn') => cards(namedBy(read, document, relation))
  return {
    replaces: cards(document.replacesIds),
    replacedBy: naming('replaces'),
    amends: cards(document.amendsIds),
    amendedBy: naming('amends'),
    basedOn: cards(document.basedOnIds),
    guides: naming('basedOn'),
  }
}

/** The ids of the documents that name this one. */
function namedBy(
  read: Read,
  { documentId, locale }: LegalDocument,
  relation: 'replaces' | 'amends' | 'basedOn',
): string[] {
  return read
    .rows(cells.relation(relation, documentId))
    .map(({ key }) => splitKey(key))
    .flatMap((other) => (other.locale === locale ? [other.documentId] : []))
}

function comparisonsOf(read: Read, document: LegalDocument): LegalDocumentProps['comparisons'] {
  const { documentId, locale } = document
  const viewer = portalIdOf(document)
  const link = (newerId: string, olderId: string, otherId: string) => {
    const found = read.ask(comparisonLink(viewer, newerId, olderId, locale))
    const other = found && read.ask(legalCard(viewer, otherId, locale))
    return found && other ? [{ number: other.number, docForm: other.docForm, path: found.path }] : []
  }
  const older = new Set([...document.replacesIds, ...document.amendsIds])
  const newer = new Set([...namedBy(read, document, 'replaces'), ...namedBy(read, document, 'amends')])
  return [
    ...[...older].flatMap((id) => link(documentId, id, id)),
    ...[...newer].flatMap((id) => link(id, documentId, id)),
  ]
}

/** Drafts on the same portal that became this document. */
function draftsOf(read: Read, document: LegalDocument): LegalDocumentProps['drafts'] {
  return read.rows(cells.relation('becomes', document.documentId)).flatMap(({ key }) => {
    const { documentId, locale } = splitKey(key)
    const draft = locale === document.locale ? read.document('draftForComment', documentId, locale) : null
    const card = draft && portalIdOf(draft) === portalIdOf(document) ? read.ask(draftCard(key)) : null
    return card ? [{ title: card.title, path: card.path }] : []
  })
}
