import { questionListPath } from '../addresses/question-list-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { QuestionProps } from '../props/question-props.ts'
import { legalCard } from '../questions/legal-card.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { topicName } from '../questions/topic-name.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/hoi-dap/<slug>/`: a question, anonymised, with the answer of the unit that answers for it (CCHC-7.3b, HY-11.4-2). */
export const questionPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `question ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const question = read.document('question', documentId, locale)
      if (!question) return null
      const portalId = portalIdOf(question)
      const content = question.content.split(/\n+/).filter((line) => line.trim() !== '')
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, question),
        title: question.title,
        description: content[0] ?? null,
        above: [{ kind: 'section', section: 'questions', path: sectionPath('questions', locale) }],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const props: QuestionProps = {
        kind: 'question',
        chrome,
        facts: documentFacts(read, question, chrome),
        title: question.title,
        questionKind: question.kind,
        askerType: question.askerType,
        askedOn: question.askedOn,
        answeredOn: question.answeredOn,
        content,
        answer: shownBody(question.answer, files),
        answeredBy: linkedUnit(read, portalId, question.answeredByUnitId, locale),
        answerRef: question.answerRef,
        answerFile: files.link(question.answerFileId),
        legalBasis: [...new Set(question.legalBasisIds)].flatMap(
          (id) => read.ask(legalCard(portalId, id, locale)) ?? [],
        ),
        fields: [...new Set(question.topicIds)].flatMap((id) => {
          const topic = read.ask(topicName(id, locale))
          return topic ? [{ name: topic.name, path: questionListPath(locale, topic.slug) }] : []
        }),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
