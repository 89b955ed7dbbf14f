import type { Graph, Thing } from 'schema-dts'
import { messagesFor } from '../messages/messages-for.ts'
import { sectionPath } from '../page-plan/addresses/section-path.ts'
import type { PageProps } from '../page-plan/props/page-props.ts'
import type { Chrome } from '../page-plan/props/parts/chrome.ts'
import { addressOf } from './address-of.ts'
import { album } from './album.ts'
import { announcedEvent } from './announced-event.ts'
import { article } from './article.ts'
import { catalogueId } from './catalogue-id.ts'
import { dataset } from './dataset.ts'
import { answeredQuestion } from './answered-question.ts'
import { legislation } from './legislation.ts'
import { publisherId, publisherOf } from './publisher-of.ts'
import { scheduledEvent } from './scheduled-event.ts'
import { service } from './service.ts'
import { trailOf } from './trail-of.ts'
import { imageOf, workOf } from './work-of.ts'

/** What a page says of itself to machines, in the words of schema.org: its publisher, its place, its subject. */
export function linkedDataOf(chrome: Chrome, title: string | null, page: PageProps | null): Graph {
  const trail = trailOf(chrome, title)
  return {
    '@context': 'https://schema.org',
    '@graph': [publisherOf(chrome), ...(page ? subjectsOf(page) : []), ...(trail ? [trail] : [])],
  }
}

function subjectsOf(page: PageProps): Thing[] {
  switch (page.kind) {
    case 'home':
      return [webSite(page.chrome)]
    case 'article':
      return [article(page), ...announcedEvent(page)]
    case 'legalDocument':
      return legislation(page)
    case 'service':
      return [service(page)]
    case 'album':
      return [album(page)]
    case 'draft':
      return [
        {
          '@type': 'CreativeWork',
          ...workOf(page.chrome, page.facts),
          name: page.title,
          ...(page.summary ? { abstract: page.summary } : {}),
          creativeWorkStatus: messagesFor(page.chrome.locale).phase[page.phase],
        },
      ]
    case 'calendarWeek':
      return page.days.flatMap((day) => day.events.map((event) => scheduledEvent(page.chrome, event)))
    case 'notice':
      return [
        {
          '@type': 'WebPage',
          ...workOf(page.chrome, page.facts),
          name: page.title,
          ...(page.endsAt ? { expires: page.endsAt } : {}),
        },
      ]
    case 'dataset':
      return [dataset(page)]
    case 'datasetList':
      return [
        {
          '@type': 'DataCatalog',
          '@id': catalogueId(addressOf(page.chrome, page.catalogue.path)),
          url: page.chrome.canonical,
          name: messagesFor(page.chrome.locale).catalogue.title(page.chrome.portal.name),
          publisher: { '@id': publisherId(page.chrome) },
        },
      ]
    case 'survey':
      return [
        {
          '@type': 'CreativeWork',
          ...workOf(page.chrome, page.facts),
          name: page.title,
          ...(page.intro ? { abstract: page.intro } : {}),
          creativeWorkStatus: messagesFor(page.chrome.locale).surveyPhase[page.phase],
        },
      ]
    case 'question':
      return [answeredQuestion(page)]
    case 'project':
      return [
        {
          '@type': 'CreativeWork',
          ...workOf(page.chrome, page.facts),
          name: page.title,
          ...(page.summary ? { abstract: page.summary } : {}),
          genre: messagesFor(page.chrome.locale).projectKind[page.projectKind],
          ...(page.closingAt ? { expires: page.closingAt } : {}),
          ...(page.owner ? { creator: { '@type': 'Organization', name: page.owner.name } } : {}),
        },
      ]
    case 'page':
      return [{ '@type': 'WebPage', ...workOf(page.chrome, page.facts), name: page.title }]
    case 'contact':
      return [
        {
          '@type': 'ContactPage',
          '@id': page.chrome.canonical,
          url: page.chrome.canonical,
          inLanguage: page.chrome.locale,
          about: { '@id': publisherId(page.chrome) },
        },
      ]
    case 'unit':
      return [
        {
          '@type': 'GovernmentOrganization',
          '@id': page.chrome.canonical,
          url: page.chrome.canonical,
          name: page.name,
          ...(page.address ? { address: page.address } : {}),
          ...(page.phone ? { telephone: page.phone } : {}),
          ...(page.email ? { email: page.email } : {}),
          parentOrganization: { '@id': publisherId(page.chrome) },
        },
      ]
    case 'person':
      return [
        {
          '@type': 'Person',
          '@id': page.chrome.canonical,
          name: page.person.fullName,
          jobTitle: page.person.position,
          worksFor: { '@id': publisherId(page.chrome) },
          ...(page.person.portrait ? { image: imageOf(page.chrome, page.person.portrait) } : {}),
        },
      ]
    default:
      return []
  }
}

function webSite(chrome: Chrome): Thing {
  const search = addressOf(chrome, sectionPath('search', chrome.locale))
  return {
    '@type': 'WebSite',
    '@id': `${chrome.canonical}#trang`,
    url: chrome.canonical,
    name: chrome.portal.name,
    inLanguage: chrome.locale,
    publisher: { '@id': publisherId(chrome) },
    potentialAction: { '@type': 'SearchAction', target: `${search}?q={tu_khoa}` },
  }
}
