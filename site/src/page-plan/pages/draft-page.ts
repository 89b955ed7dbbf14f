import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { legalText } from '../parts/legal-text.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { splitKey } from '../parts/split-key.ts'
import type { DraftProps } from '../props/draft-props.ts'
import { legalCard } from '../questions/legal-card.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/du-thao/<slug>/`: a draft for comment; its phase follows `asOf`, its dates are dates. */
export const draftPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `draft ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const draft = read.document('draftForComment', documentId, locale)
      if (!draft) return null
      const portalId = portalIdOf(draft)
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, draft),
        title: draft.title,
        description: draft.summary,
        above: [{ kind: 'section', section: 'drafts', path: sectionPath('drafts', locale) }],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const became = draft.resultingDocumentId ? read.ask(legalCard(portalId, draft.resultingDocumentId, locale)) : null
      const props: DraftProps = {
        kind: 'draft',
        chrome,
        facts: documentFacts(read, draft, chrome),
        title: draft.title,
        summary: draft.summary,
        draftClass: draft.draftClass,
        audience: draft.audience,
        phase: read.phase(draft),
        opensAt: draft.opensAt,
        closesAt: draft.closesAt,
        daysLeft: read.daysLeft(draft),
        leadUnit: linkedUnit(read, portalId, draft.leadUnitId, locale),
        receivingUnit: linkedUnit(read, portalId, draft.receivingUnitId, locale),
        receivingAddress: draft.receivingAddress,
        receivingEmail: draft.receivingEmail,
        requestNumber: draft.requestNumber,
        draftFile: files.link(draft.draftFileId),
        explanatoryFiles: files.links(draft.explanatoryFileIds),
        ...legalText(draft.body, files),
        questions: draft.questions.map(({ text }) => text),
        silenceIsConsent: draft.silenceIsConsent,
        publicComments: draft.publicComments,
        result: became && { number: became.number, title: became.title, path: became.path },
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
