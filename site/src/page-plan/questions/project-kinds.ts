import type { Locale, Project } from 'shared-types/content'
import { projectKinds as allKinds } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'

/** The kinds of project a portal has a list of: on the main one in Vietnamese every kind, also while empty (BP-7.3f); otherwise those with something in them. */
export const projectKinds = (portalId: string, locale: Locale): Question<Project['kind'][]> => ({
  key: `project-kinds ${portalId} ${locale}`,
  answer: (read) => {
    const present = read.names(cells.projectKinds(portalId, locale))
    const whole = portalId === mainPortal && locale === 'vi'
    return allKinds.filter((kind) => whole || present.includes(kind))
  },
})
