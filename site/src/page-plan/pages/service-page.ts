import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { serviceMode } from '../parts/service-mode.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { ServiceProps } from '../props/service-props.ts'
import { legalCard } from '../questions/legal-card.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { topicName } from '../questions/topic-name.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { fieldPath } from './service-list-page.ts'

/** `/dich-vu-cong/<slug>/`: one public service. */
export const servicePage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `service ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const service = read.document('publicService', documentId, locale)
      if (!service) return null
      const portalId = portalIdOf(service)
      const topic = service.fieldTopicId ? read.ask(topicName(service.fieldTopicId, locale)) : null
      const field = topic && { name: topic.name, path: fieldPath(topic.slug, locale) }
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, service),
        title: service.name,
        above: [
          { kind: 'section', section: 'services', path: sectionPath('services', locale) },
          ...(field ? [{ kind: 'named' as const, ...field }] : []),
        ],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const { procedure } = service
      const props: ServiceProps = {
        kind: 'service',
        chrome,
        facts: documentFacts(read, service, chrome),
        code: service.code,
        name: service.name,
        field,
        unit: linkedUnit(read, portalId, service.responsibleUnitId, locale),
        serviceLevel: service.serviceLevel,
        mode: serviceMode(service),
        audience: service.audience,
        steps: procedure.steps,
        dossier: procedure.dossier,
        quantity: procedure.quantity,
        timeLimit: procedure.timeLimit,
        fee: procedure.fee,
        result: procedure.result,
        receivingPlace: procedure.receivingPlace,
        legalBasis: [...new Set(procedure.legalBasisIds)].flatMap(
          (id) => read.ask(legalCard(portalId, id, locale)) ?? [],
        ),
        legalBasisText: procedure.legalBasisText,
        forms: service.forms.flatMap(({ name, code, fileId }) => {
          const file = files.link(fileId)
          return file ? [{ name, code, file }] : []
        }),
        guide: shownBody(service.guide, files),
        submitUrl: service.submitUrl,
        progressUrl: service.progressUrl,
        externalSystem: service.externalSystem,
        decisionRef: service.decisionRef,
        decisionDate: service.decisionDate,
        changeKind: service.changeKind,
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
