import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { type Answer, type Panel, signIn } from '../walls/panel'

let cms: BootedCms
let office: Office
let reporter: Panel
let editor: Panel
beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  reporter = await signIn(cms, office.people.reporter)
  editor = await signIn(cms, office.people.editor)
})
afterAll(() => cms?.stop())

const script = '<script>alert(1)</script>'
const reviewed = ['article', 'legalDocument', 'draftForComment', 'publicService', 'page', 'person'] as const
const shaped = ['channel', 'topic', 'unit', 'subPortal'] as const
type Sent = (typeof reviewed)[number] | (typeof shaped)[number]

interface Attribute {
  type: string
  maxLength?: number
  customField?: string
  component?: string
  repeatable?: boolean
}

/** Values an attribute must refuse; a component's, of each of its own attributes in turn. */
function wrongValues(attribute: Attribute): [string, unknown][] {
  if (attribute.customField === 'global::body') return bodies
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'email':
      return [
        ['markup', script],
        ['a handler', '<img src=x onerror=alert(1)>'],
        ['a number', 12],
        ['an object', { $ne: 1 }],
        ...(attribute.maxLength ? ([['a long text', 'á'.repeat(attribute.maxLength + 1)]] as [string, unknown][]) : []),
      ]
    case 'enumeration':
      return [
        ['another word', 'khac'],
        ['a number', 5],
      ]
    case 'integer':
      return [
        ['a word', 'nhiều'],
        ['a fraction', 1.5],
      ]
    case 'boolean':
      return [
        ['a word', 'có'],
        ['a number', 3],
      ]
    case 'date':
    case 'datetime':
      return [
        ['a word', 'hôm nay'],
        ['a day that is none', '2026-02-31'],
      ]
    case 'relation':
    case 'media':
      return [
        ['markup', script],
        ['a document that is none', 'khong-co-tai-lieu-nay'],
      ]
    case 'component':
      return wrongComponents(attribute)
    default:
      return []
  }
}

const text = (value: string, marks: object[] = []) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: value, marks }] }],
})
const bodies: [string, unknown][] = [
  ['HTML', '<p>Nội dung</p>'],
  ['a number', 12],
  ['a list', []],
  ['an unknown node', { type: 'doc', content: [{ type: 'iframe', attrs: { src: 'https://example.org/' } }] }],
  ['a script in its text', text(script)],
  ['a link that runs', text('x', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])],
  ['an unknown mark', text('x', [{ type: 'style', attrs: { style: 'x' } }])],
]

function wrongComponents({ component = '', repeatable }: Attribute): [string, unknown][] {
  const shape = (value: object) => (repeatable ? [value] : value)
  const attributes = cms.strapi.components[component as 'content.source']?.attributes ?? {}
  const inside = Object.entries(attributes as Record<string, Attribute>).flatMap(([name, attribute]) =>
    wrongValues(attribute).map(([what, value]): [string, unknown] => [`${what} in ${name}`, shape({ [name]: value })]),
  )
  return [['a word', 'x'], ['an unknown field inside', shape({ secret: 1 })], ...inside]
}

/** Strapi's own, and those no editor may set: the content manager leaves them out of what it stores. */
const notTheirs: ReadonlySet<string> = new Set([
  ...['documentId', 'locale', 'localizations', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['isStandingOffice', 'isInspectorate', 'isLeadership', 'profileCode', 'formerSlugs'],
])

const pathOf = (type: Sent) => `/content-manager/collection-types/${office.uidOf[type]}?locale=vi`
const countOf = (type: Sent) => cms.strapi.db.query(office.uidOf[type]).count({})

/** What is amiss with a refusal: it has to be a 400 with Vietnamese words at the field. */
function amiss({ status, error }: Answer, field: string): string | null {
  if (status !== 400) return `answered ${status}`
  const details = error?.details as { errors?: { path: string[]; message: string }[] } | undefined
  const problem = details?.errors?.find(({ path }) => path[0] === field)
  if (!problem) return `named ${JSON.stringify(details?.errors?.map(({ path }) => path))}: ${error?.message}`
  return /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i.test(problem.message)
    ? null
    : `said "${problem.message}"`
}

async function everyWrongValue(panel: Panel, type: Sent): Promise<string[]> {
  const attributes = cms.strapi.contentTypes[office.uidOf[type]]?.attributes ?? {}
  const found: string[] = []
  for (const [name, attribute] of Object.entries(attributes as Record<string, Attribute>)) {
    if (notTheirs.has(name)) continue
    for (const [what, value] of wrongValues(attribute)) {
      const problem = amiss(await panel.post(pathOf(type), { [name]: value }), name)
      if (problem) found.push(`${type}.${name}, ${what}: ${problem}`)
    }
  }
  return found
}

describe('through the panel’s own routes', () => {
  for (const type of reviewed) {
    it(`a reporter’s ${type} with a wrong value in any field is refused at that field in Vietnamese, and nothing is stored`, async () => {
      const before = await countOf(type)
      expect(await everyWrongValue(reporter, type)).toEqual([])
      expect(await countOf(type)).toBe(before)
    }, 60_000)
  }

  for (const type of shaped) {
    it(`an editor’s ${type} with a wrong value in any field is refused at that field in Vietnamese, and nothing is stored`, async () => {
      const before = await countOf(type)
      expect(await everyWrongValue(editor, type)).toEqual([])
      expect(await countOf(type)).toBe(before)
    }, 60_000)
  }

  it('an edit with wrong values leaves the draft as it was', async () => {
    const key = await office.write(office.people.reporter)
    const row = () => cms.strapi.db.query('api::article.article').findOne({ where: { documentId: key.documentId } })
    const before = await row()
    for (const wrong of [{ title: script }, { title: 'x'.repeat(301) }, { kind: 'x' }, { reviewState: 'approved' }]) {
      const [field = ''] = Object.keys(wrong)
      const path = `/content-manager/collection-types/api::article.article/${key.documentId}?locale=vi`
      expect(amiss(await reporter.put(path, { ...wrong, summary: 'Đổi' }), field)).toBeNull()
    }
    expect(await row()).toEqual(before)
  })

  it('a slug another article has is refused at the slug', async () => {
    await office.write(office.people.reporter, { slug: 'da-co-nguoi-dung' })
    const before = await countOf('article')
    const twice = { ...office.articleFields(), slug: 'da-co-nguoi-dung' }
    expect(amiss(await reporter.post(pathOf('article'), twice), 'slug')).toBeNull()
    expect(await countOf('article')).toBe(before)
  })

  it('MOHA-6.2 a label that is none is refused at the label', async () => {
    const before = await countOf('subPortal')
    // The last two are clean, but another has them: as they are, and with a blank that is only cleaned away.
    const labels = [
      '../x',
      '..%2f',
      'con',
      'xn--vu',
      'a'.repeat(64),
      'Vụ CCHC',
      '-vu',
      'v.u',
      'www',
      '',
      'vucchc',
      'vucchc ',
    ]
    for (const label of labels) {
      const fields = { label, nameVi: 'Trang', kind: 'unit', mode: 'hosted', stage: 'agreed', unit: office.units.legal }
      const answer = await editor.post(pathOf('subPortal'), fields)
      expect([label, amiss(answer, 'label')]).toEqual([label, null])
    }
    expect(await countOf('subPortal')).toBe(before)
  })

  it('a body larger than any document is refused with 413, and the CMS goes on', async () => {
    const answer = await reporter.post(pathOf('article'), { title: 'x'.repeat(9_000_000) })
    expect(answer.status).toBe(413)
    expect((await reporter.get('/review/inbox')).status).toBe(200)
  })
})
