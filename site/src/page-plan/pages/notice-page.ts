import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { NoticeProps } from '../props/notice-props.ts'
import { frame } from '../questions/frame.ts'
import { livePortals } from '../questions/live-portals.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/thong-bao/<slug>/`: one notice; its phase follows `asOf`, its times are times. */
export const noticePage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `notice ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const notice = read.document('notice', documentId, locale)
      if (!notice) return null
      const chrome = chromeOf(read, {
        portalId: portalIdOf(notice),
        locale,
        editions: ownEditions(read, notice),
        title: notice.title,
        above: [{ kind: 'section', section: 'notices', path: sectionPath('notices', locale) }],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const props: NoticeProps = {
        kind: 'notice',
        chrome,
        facts: documentFacts(read, notice, chrome),
        title: notice.title,
        noticeKind: notice.kind,
        phase: read.noticePhase(notice),
        startsAt: notice.startsAt,
        endsAt: notice.endsAt,
        emergency: notice.emergency,
        portals: portalsAt(read, notice.subPortalId ? [chrome.host] : notice.affectedHosts, locale),
        body: shownBody(notice.body, files),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })

/** Hosts by the name of their portal, those with none by themselves. */
function portalsAt(read: Read, hosts: readonly string[], locale: 'vi' | 'en'): NoticeProps['portals'] {
  if (hosts.length === 0) return []
  const names = new Map(
    read.ask(livePortals()).flatMap((id): [string, string][] => {
      const around = read.ask(frame(id, locale)) ?? read.ask(frame(id, 'vi'))
      return around ? [[around.host, around.portal.name]] : []
    }),
  )
  return [...new Set(hosts)].map((host) => ({ name: names.get(host) ?? host, host }))
}
