import { roles } from 'shared-types/review'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { signIn } from '../walls/panel'
import { mainPlaces, type Place, staffRoom, type Who } from './people'
import { openPanel, type Session, sessionOf } from './session'
import { stateSecret } from '../review/state-secret'

const whole = process.env['CONG_TEST_FULL'] === '1'
const people: readonly Who[] = whole ? [...roles, 'superAdmin'] : ['reporter', 'chief', 'auditor', 'superAdmin']
const uid = 'api::article.article'
const list = `/content-manager/collection-types/${uid}`
const office1 = mainPlaces['office'] as Place

/** What nobody may learn of the person who wrote a document. */
const secrets = {
  resetPasswordToken: 'canary-reset-5b1f0e9a',
  registrationToken: 'canary-registration-77ac',
  password: '',
}
const sealedWords = 'canary-sealed-9d2c'

let cms: BootedCms
let office: Office
let author: Person
const visitors = new Map<string, Session>()

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  const room = staffRoom(cms, office)
  visitors.set('nobody', sessionOf(cms))
  for (const who of people) visitors.set(who, await openPanel(cms, await room.of(who, office1)))
  for (const [name, token] of Object.entries(await apiTokens())) visitors.set(name, sessionOf(cms, token))
  author = await office.hire('reporter')
  for (const person of [author, office.people.reporter]) {
    const panel = await signIn(cms, person)
    await panel.post(`${list}?locale=vi`, office.articleFields(`Bài của người ${person.userId}`))
  }
  const users = cms.strapi.db.query('admin::user')
  const { resetPasswordToken, registrationToken } = secrets
  await users.update({ where: { id: author.userId }, data: { resetPasswordToken, registrationToken } })
  secrets.password = (await users.findOne({ where: { id: author.userId } })).password
  for (const name of ['unit', 'topic', 'channel', 'sub-portal'] as const)
    for (const { id } of await cms.strapi.db.query(`api::${name}.${name}`).findMany({ select: ['id'] }))
      await cms.strapi.db
        .query(`api::${name}.${name}`)
        .update({ where: { id }, data: { createdBy: author.userId, updatedBy: author.userId } })
  const sealed = await office.beforeChief({
    title: `Tin mật ${sealedWords}`,
    body: office.paragraph(`Thân ${sealedWords}`),
  })
  await office.must(office.people.chief, sealed, stateSecret)
}, 300_000)
afterAll(() => cms?.stop())

/** Each operator of Strapi's with a question whose answer is yes for the author and one whose answer is no. */
function questions(value: string): [operator: string, yes: string, no: string][] {
  const ask = (operator: string, one: string, other: string): [string, string, string] => [
    operator,
    `[${operator}]=${encodeURIComponent(one)}`,
    `[${operator}]=${encodeURIComponent(other)}`,
  ]
  const [start, middle, end] = [value.slice(0, 5), value.slice(4, 10), value.slice(-5)]
  return [
    ask('$eq', value, 'zzz'),
    ask('$eqi', value.toUpperCase(), 'zzz'),
    ask('$ne', 'zzz', value),
    ask('$nei', 'zzz', value),
    ask('$lt', '~~~~', '!'),
    ask('$lte', '~~~~', '!'),
    ask('$gt', '!', '~~~~'),
    ask('$gte', '!', '~~~~'),
    ask('$contains', middle, 'zzz'),
    ask('$containsi', middle, 'zzz'),
    ask('$notContains', 'zzz', middle),
    ask('$notContainsi', 'zzz', middle),
    ask('$startsWith', start, 'zzz'),
    ask('$startsWithi', start, 'zzz'),
    ask('$endsWith', end, 'zzz'),
    ask('$endsWithi', end, 'zzz'),
    ask('$notNull', 'true', 'false'),
    ask('$null', 'false', 'true'),
    ['$in', `[$in][0]=${encodeURIComponent(value)}`, '[$in][0]=zzz'],
    ['$notIn', '[$notIn][0]=zzz', `[$notIn][0]=${encodeURIComponent(value)}`],
    ['$between', '[$between][0]=!&@[$between][1]=~', '[$between][0]=~~&@[$between][1]=~~~'],
    ['$not', '[$not][$eq]=zzz', `[$not][$eq]=${encodeURIComponent(value)}`],
    ask('$jsonSupersetOf', '[]', '["zzz"]'),
  ]
}

/** Ways from a document to the person behind it. */
const ways = [
  '[createdBy]',
  '[updatedBy]',
  '[$and][0][createdBy]',
  '[$or][0][createdBy]',
  '[channel][createdBy]',
  '[localizations][createdBy]',
]
const variants = whole
  ? ['', '&status=draft', '&status=published', '&locale=vi', '&locale=en', '&locale=*']
  : ['&locale=vi']

/** By default the one with every right of Strapi's own tries all, the others a quarter each. */
const tries = (visitor: string, turn: number) =>
  whole || visitor === 'superAdmin' || turn % 4 === [...visitors.keys()].indexOf(visitor) % 4

const idsIn = (text: string) => [...text.matchAll(/"documentId":"(\w+)"/g)].map(([, id]) => id).sort()

it('B6 no operator on a private field of whoever wrote a document tells yes from no, to anybody', async () => {
  console.log(
    `B6: ${visitors.size} visitors, ${ways.length} ways, ${variants.length} variants${whole ? '' : '; CONG_TEST_FULL=1 tries more'}`,
  )
  const told: unknown[] = []
  // By default each operator is tried by one way, the next by the next.
  for (const [visitor, session] of visitors)
    for (const [field, value] of Object.entries(secrets))
      for (const [turn, [operator, yes, no]] of questions(value).entries()) {
        if (!tries(visitor, turn)) continue
        for (const way of whole ? ways : ways.slice(turn % ways.length, (turn % ways.length) + 1))
          for (const variant of variants) {
            const path = (question: string) =>
              `${list}?filters${way}[${field}]${question.replaceAll('@', `filters${way}[${field}]`)}${variant}`
            const [one, other] = [await session.send('GET', path(yes)), await session.send('GET', path(no))]
            const alike =
              one.status === other.status && JSON.stringify(idsIn(one.text)) === JSON.stringify(idsIn(other.text))
            if (!alike || one.status >= 500 || hasSecret(one.text) || hasSecret(other.text))
              told.push([visitor, way, field, operator, variant, one.status, other.status])
          }
      }
  expect(told).toEqual([])
}, 3_600_000)

it('B6 no order by a private field tells anything', async () => {
  const told: unknown[] = []
  for (const [visitor, session] of visitors)
    for (const field of Object.keys(secrets))
      for (const by of ['createdBy', 'updatedBy', 'channel.createdBy']) {
        const [up, down] = [
          await session.send('GET', `${list}?sort=${by}.${field}:ASC`),
          await session.send('GET', `${list}?sort=${by}.${field}:DESC`),
        ]
        const order = (text: string) => [...text.matchAll(/"documentId":"(\w+)"/g)].map(([, id]) => id).join()
        if (up.status !== down.status || order(up.text) !== order(down.text) || up.status >= 500)
          told.push([visitor, by, field, up.status, down.status])
      }
  expect(told).toEqual([])
}, 600_000)

it('B6 no populate, no choice of fields, no search and no status brings a secret of a person out', async () => {
  const tails = [
    'populate=*',
    'populate=deep',
    'populate=createdBy',
    'populate[createdBy]=*',
    'populate[createdBy]=true',
    'populate[createdBy][populate]=*',
    'populate[createdBy][fields][0]=password',
    'populate[createdBy][fields][0]=resetPasswordToken',
    'populate[updatedBy][populate][roles][populate]=users',
    'populate[owningUnit][populate][createdBy]=*',
    'populate[localizations][populate][createdBy]=*',
    'fields=password',
    'fields[0]=createdBy.password',
    'fields=*',
    'status=draft&populate=*',
    'status=published&populate=*',
    'locale=*&populate=*',
    'locale=en&populate=*',
    '_q=canary',
    `_q=${encodeURIComponent('canary-reset')}`,
    'plugins[i18n][locale]=vi&populate=*',
  ]
  const types = ['article', 'channel', 'unit', 'topic', 'page', 'person', 'sub-portal'].map(
    (name) => `api::${name}.${name}`,
  )
  const leaks: unknown[] = []
  for (const [visitor, session] of visitors)
    for (const type of types)
      for (const [turn, tail] of tails.entries()) {
        if (!tries(visitor, turn)) continue
        const { status, text } = await session.send('GET', `/content-manager/collection-types/${type}?${tail}`)
        if (hasSecret(text) || status >= 500) leaks.push([visitor, type, tail, status])
      }
  expect(leaks).toEqual([])
}, 1_200_000)

it('B6 nobody reads what is not content by the content manager: accounts, sessions, tokens, profiles, cases', async () => {
  const hidden = Object.keys(cms.strapi.contentTypes).filter(
    (name) => /^(admin|plugin)::/.test(name) || /(staff-profile|review-case|review-event|job-run|clock)/.test(name),
  )
  expect(hidden).toEqual(expect.arrayContaining(['admin::user', 'admin::session', 'api::staff-profile.staff-profile']))
  const open: unknown[] = []
  for (const [visitor, session] of visitors)
    for (const name of hidden)
      for (const path of [
        `/content-manager/collection-types/${name}`,
        `/content-manager/collection-types/${name}/1`,
        `/content-manager/relations/${name}/roles`,
        `/content-manager/relations/${name}/1/createdBy`,
      ]) {
        const { status, text } = await session.send('GET', path)
        // Strapi's own folders of the media library hold no more than names.
        if (status < 400 && !(name === 'plugin::upload.folder' || name === 'plugin::upload.file'))
          open.push([visitor, path, status, text.slice(0, 80)])
        if (hasSecret(text)) open.push([visitor, path, 'secret'])
      }
  expect(open).toEqual([])
}, 1_200_000)

it('B6 relation lists give a name and no more, whatever is asked of them', async () => {
  const [document] = await cms.strapi.db.query(uid).findMany({ where: { createdBy: { id: author.userId } } })
  const fields = ['createdBy', 'updatedBy', 'localizations', 'channel', 'owningUnit', 'subPortal', 'topics']
  const tails = [
    '',
    '_q=canary',
    'filters[createdBy][password][$startsWith]=$2',
    'populate=*',
    'sort=createdBy.password:ASC',
    'status=draft',
  ]
  const leaks: unknown[] = []
  for (const [visitor, session] of visitors)
    for (const field of fields)
      for (const tail of tails)
        for (const base of [`${uid}/${field}`, `${uid}/${document.documentId}/${field}`]) {
          const { status, text } = await session.send('GET', `/content-manager/relations/${base}?${tail}`)
          if (hasSecret(text) || /"(password|resetPasswordToken|email)"/.test(text) || status >= 500)
            leaks.push([visitor, base, tail, status])
        }
  expect(leaks).toEqual([])
}, 600_000)

it('B6 MOHA-12.3 a sealed document is found by nobody but the chief and the technician, by any list, search or relation', async () => {
  const mayRead = ['chief', 'technician']
  const roads = [
    `${list}?locale=vi&pageSize=100`,
    `${list}?_q=${sealedWords}`,
    `${list}?filters[title][$contains]=${sealedWords}`,
    `${list}?filters[$or][0][title][$startsWith]=Tin`,
    `${list}?sort=title:ASC&pageSize=100&status=draft`,
    `/content-manager/relations/api::article.article/localizations?_q=${sealedWords}`,
    '/content-manager/homepage/recent-documents?action=update',
    '/review/inbox',
    '/review/deadlines',
    '/notices',
  ]
  const leaks: unknown[] = []
  for (const [visitor, session] of visitors)
    for (const road of roads) {
      const { text } = await session.send('GET', road)
      if (text.includes(sealedWords) && !mayRead.includes(visitor)) leaks.push([visitor, road])
    }
  expect(leaks).toEqual([])
}, 300_000)

it('B6 a count tells no more than a list', async () => {
  const told: unknown[] = []
  for (const [visitor, session] of visitors) {
    const total = async (query: string) =>
      /"total":(\d+)/.exec((await session.send('GET', `${list}?${query}`)).text)?.[1] ?? 'none'
    const counts = [await total(`filters[title][$contains]=${sealedWords}`), await total(`_q=${sealedWords}`)]
    if (visitor !== 'chief' && visitor !== 'technician' && counts.some((count) => !['none', '0'].includes(count)))
      told.push([visitor, counts])
  }
  expect(told).toEqual([])
})

function hasSecret(text: string): boolean {
  return Object.values(secrets).some((secret) => text.includes(secret)) || /\$2[aby]\$\d\d\$/.test(text)
}

/** One token of each kind, as an older installation might still have them. */
async function apiTokens(): Promise<Record<string, string>> {
  const service = cms.strapi.service('admin::api-token-content-api') as unknown as {
    create(attributes: Record<string, unknown>): Promise<{ accessKey: string }>
  }
  const kinds = [{ type: 'full-access' }, { type: 'read-only' }]
  const entries = kinds.map(async (kind) => {
    const { accessKey } = await service.create({ name: kind.type, description: '', lifespan: null, ...kind })
    return [`token ${kind.type}`, accessKey] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
