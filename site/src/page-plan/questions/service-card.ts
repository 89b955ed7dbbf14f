import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { splitKey } from '../parts/split-key.ts'
import { serviceMode } from '../parts/service-mode.ts'
import type { ServiceCard } from '../props/parts/service-card.ts'
import { linkedUnit } from './linked-unit.ts'

/** A public service as it stands in lists, seen from a portal; null where it has no page. */
export const serviceCard = (viewer: string, key: string): Question<ServiceCard | null> => ({
  key: `service-card ${viewer} ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const service = read.document('publicService', documentId, locale)
    const path = service && pathOfReviewed(read, viewer, service)
    if (!service || !path) return null
    return {
      code: service.code,
      name: service.name,
      path,
      serviceLevel: service.serviceLevel,
      mode: serviceMode(service),
      audience: service.audience,
      timeLimit: service.procedure.timeLimit,
      fee: service.procedure.fee,
      promoted: service.promoted,
      unit: linkedUnit(read, viewer, service.responsibleUnitId, locale)?.name ?? null,
      externalSystem: service.externalSystem,
    }
  },
  otherwise: null,
})
