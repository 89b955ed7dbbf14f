import type { FAQPage } from 'schema-dts'
import { textOfBlocks } from '../page-plan/parts/text-of-blocks.ts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import { addressOf } from './address-of.ts'
import { workOf } from './work-of.ts'

/**
 * A question with the one answer that counts: FAQPage, as schema.org has it where nobody but the publisher answers
 * (QAPage is for pages on which readers do). Nothing is said of who asked.
 */
export function answeredQuestion(page: PropsOf<'question'>): Exclude<FAQPage, string> {
  const { chrome, facts, answeredBy } = page
  return {
    '@type': 'FAQPage',
    ...workOf(chrome, facts),
    name: page.title,
    mainEntity: {
      '@type': 'Question',
      name: page.title,
      text: page.content.join('\n'),
      ...(page.askedOn ? { dateCreated: page.askedOn } : {}),
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: textOfBlocks(page.answer),
        url: `${chrome.canonical}#_answer`,
        ...(page.legalBasis.length > 0
          ? { citation: page.legalBasis.map(({ path }) => ({ '@id': addressOf(chrome, path) })) }
          : {}),
        ...(page.answeredOn ? { dateCreated: page.answeredOn } : {}),
        ...(answeredBy
          ? {
              author: {
                '@type': 'GovernmentOrganization',
                name: answeredBy.name,
                ...(answeredBy.path ? { url: addressOf(chrome, answeredBy.path) } : {}),
              },
            }
          : {}),
      },
    },
  }
}
