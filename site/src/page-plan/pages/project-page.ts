import { projectListPath } from '../addresses/project-list-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { projectOwner } from '../parts/project-owner.ts'
import { projectStage } from '../parts/project-stage.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { ProjectProps } from '../props/project-props.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/du-an/<slug>/`: a project, tender, call, plan or research programme; whether it takes bids follows `asOf`. */
export const projectPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `project ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const project = read.document('project', documentId, locale)
      if (!project) return null
      const chrome = chromeOf(read, {
        portalId: portalIdOf(project),
        locale,
        editions: ownEditions(read, project),
        title: project.title,
        description: project.summary,
        above: [{ kind: 'section', section: 'projects', path: sectionPath('projects', locale) }],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const bidding = read.bidding(project)
      const props: ProjectProps = {
        kind: 'project',
        chrome,
        facts: documentFacts(read, project, chrome),
        title: project.title,
        summary: project.summary,
        projectKind: project.kind,
        kindPath: projectListPath(locale, project.kind),
        owner: projectOwner(read, project),
        budget: project.budget,
        startsOn: project.startsOn,
        endsOn: project.endsOn,
        bidding,
        closingAt: project.closingAt,
        stage: projectStage(project, bidding),
        body: shownBody(project.body, files),
        files: files.links(project.fileIds),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
