import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { projectOwner } from '../parts/project-owner.ts'
import { projectStage } from '../parts/project-stage.ts'
import { splitKey } from '../parts/split-key.ts'
import type { ProjectCard } from '../props/parts/project-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** A project as it stands in lists of its portal; null where it has no page. */
export const projectCard = (key: string): Question<ProjectCard | null> => ({
  key: `project-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const project = read.document('project', documentId, locale)
    const path = project && pathOfReviewed(read, portalIdOf(project), project)
    if (!project || !path) return null
    const bidding = read.bidding(project)
    return {
      title: project.title,
      path,
      summary: project.summary,
      projectKind: project.kind,
      owner: projectOwner(read, project)?.name ?? null,
      stage: projectStage(project, bidding),
      bidding,
      closingAt: project.closingAt,
      startsOn: project.startsOn,
      endsOn: project.endsOn,
    }
  },
  otherwise: null,
})
