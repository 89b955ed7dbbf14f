import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { hasOwnPage } from '../parts/path-of-reviewed.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { PersonProps } from '../props/person-props.ts'
import { personCard } from '../questions/person-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/danh-ba/<slug>/`: a leader with a biography or duties (BP-7.3a). */
export const personPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `person ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const person = read.document('person', documentId, locale)
      if (!person || !hasOwnPage(person)) return null
      const portalId = portalIdOf(person)
      const found = read.ask(personCard(portalId, documentId, locale))
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, person),
        title: person.fullName,
        description: person.position,
        above: [{ kind: 'section', section: 'people', path: sectionPath('people', locale) }],
      })
      if (!found || !chrome) return null
      const files = new FileShelf(read, key)
      for (const use of found.files) files.note(use)
      const props: PersonProps = {
        kind: 'person',
        chrome,
        facts: documentFacts(read, person, chrome),
        person: found.card,
        bio: shownBody(person.bio, files, { prefix: 'tieu-su-' }),
        duties: shownBody(person.duties, files, { prefix: 'nhiem-vu-' }),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
