import type { ReviewedType } from 'shared-types/content'
import { exampleMediaAlbum, exampleSurvey } from 'shared-types/fixtures'
import { shippedProfiles } from 'shared-types/policy'
import { changePageSchema, snapshotPageSchema } from 'shared-types/publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'
import { signedFetch } from '../boot/signed-fetch'
import { tinyPng, uploadFile } from '../boot/upload-file'
import { inputOfExample } from './input-of-example'

type Input = Record<string, unknown>
let cms: BootedCms
let newsroom: Newsroom
beforeAll(async () => {
  cms = await bootStrapi()
  newsroom = await openNewsroom(cms.strapi)
})
afterAll(() => cms?.stop())

const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nội dung' }] }] }
const event = (data: Input = {}) => ({ title: 'Họp kín', date: '2026-11-24', ...data })
const answer = (data: Input = {}) => {
  return { kind: 'complaint', publicTitle: 'Khiếu nại', publicContent: 'Nội dung', answerBody: body, ...data }
}

async function factsOf(type: ReviewedType, data: Input) {
  const { documentId } = await newsroom.write(type, data)
  const { draftFacts } = loadCompiled<typeof import('../../src/content/draft-facts')>('src/content/draft-facts')
  const facts = await draftFacts(cms.strapi, type, documentId, 'vi')
  if (!facts) throw new Error('There is no draft.')
  return facts
}
const missing = async (type: ReviewedType, data: Input) => (await factsOf(type, data)).missing

/** Every key of the feed and of the snapshot. */
async function publicIds(): Promise<string[]> {
  const changes = changePageSchema.parse(
    await (await signedFetch(cms, '/api/publishing/changes?after=0&limit=500')).json(),
  )
  const snapshot = snapshotPageSchema.parse(
    await (await signedFetch(cms, '/api/publishing/snapshot?after=&limit=500')).json(),
  )
  return [...changes.changes, ...changes.documents, ...snapshot.documents].map(({ documentId }) => documentId)
}

async function refusalOf(write: Promise<unknown>): Promise<{ path: (string | number)[]; message: string }[]> {
  const error = await write.then(
    () => null,
    (cause: unknown) => cause,
  )
  const { details } = error as { details: { errors: { path: string[]; message: string }[] } }
  return details.errors.map(({ path, message }) => ({ path, message }))
}
const placesOf = async (write: Promise<unknown>) => (await refusalOf(write)).map(({ path }) => path.join('.'))

describe('what is not for the public', () => {
  it('HY-7.9 BP-7.3b-4 an internal entry of the leaders’ calendar never reaches the feed, whoever publishes it', async () => {
    const { documentId } = await newsroom.write('leaderScheduleEvent', event({ visibility: 'internal' }))
    await expect(newsroom.publish('leaderScheduleEvent', documentId)).rejects.toThrow()
    expect(await publicIds()).not.toContain(documentId)
    expect(
      await cms.strapi.db
        .query('api::leader-schedule-event.leader-schedule-event')
        .count({ where: { documentId, publishedAt: { $notNull: true } } }),
    ).toBe(0)
  })

  it('HY-7.9 an entry is internal until somebody says otherwise, and the review is told which field withholds it', async () => {
    expect((await factsOf('leaderScheduleEvent', event())).withheldBy).toBe('visibility')
    expect((await factsOf('leaderScheduleEvent', event({ visibility: 'public' }))).withheldBy).toBeNull()
  })

  it('HY-7.9 an entry that turns internal after it went live is not published again', async () => {
    const { documentId } = await newsroom.write('leaderScheduleEvent', event({ visibility: 'public' }))
    await newsroom.publish('leaderScheduleEvent', documentId)
    expect(await publicIds()).toContain(documentId)
    await newsroom.edit('leaderScheduleEvent', documentId, { visibility: 'internal', place: 'Phòng kín' })
    await expect(newsroom.publish('leaderScheduleEvent', documentId)).rejects.toThrow()
    await newsroom.takeDown('leaderScheduleEvent', documentId)
    const { documents } = snapshotPageSchema.parse(
      await (await signedFetch(cms, '/api/publishing/snapshot?after=&limit=500')).json(),
    )
    expect(JSON.stringify(documents)).not.toContain('Phòng kín')
    expect(documents.map((document) => document.documentId)).not.toContain(documentId)
  })

  it('CCHC-7.3b an answer that is not marked public never reaches the feed', async () => {
    const { documentId } = await newsroom.write('question', answer())
    await expect(newsroom.publish('question', documentId)).rejects.toThrow()
    expect(await publicIds()).not.toContain(documentId)
    expect((await factsOf('question', answer({ isPublic: true }))).withheldBy).toBeNull()
  })

  it('MOHA-2.6 a published answer has no room for who asked', async () => {
    const model = cms.strapi.getModel('api::question.question')
    const names = Object.keys(model.attributes).filter((name) => /name|phone|email|address|tracking/i.test(name))
    expect(names).toEqual(['sourceName'])
    expect(await placesOf(newsroom.write('question', answer({ askerName: 'Lê Văn A' })))).toEqual(['askerName'])
  })

  it('CCHC-4.6d results stay in the CMS until they are to be shown', async () => {
    const shown = { ...inputOfExample(exampleSurvey({ documentId: 'khao-sat-kin' })), resultArticle: null }
    const input = { ...shown, channel: null, topics: [], owningUnit: newsroom.unitId, showResults: false }
    const { documentId } = await newsroom.write('survey', input)
    await newsroom.publish('survey', documentId)
    const page = changePageSchema.parse(
      await (await signedFetch(cms, '/api/publishing/changes?after=0&limit=500')).json(),
    )
    const survey = page.documents.find((document) => document.documentId === documentId)
    expect(survey).toMatchObject({ type: 'survey', showResults: false, results: null })
  })
})

describe('what a draft still lacks', () => {
  it('BP-7.3l is each of the five parts of statistics, by its field', async () => {
    const lacking = await missing('dataset', { title: 'Số liệu', kind: 'statistics' })
    expect(lacking).toEqual(['dataFiles', 'reportFile', 'method', 'analysis', 'surveyPeriod'])
    const file = await uploadFile(cms.strapi, { name: 'so-lieu.csv', bytes: Buffer.from('Năm,Số\n2026,1\n') })
    const parts = { dataFiles: [file.id], reportFile: file.id, analysis: body, surveyPeriod: 'Quý III' }
    expect(await missing('dataset', { title: 'Số liệu 2', kind: 'statistics', ...parts })).toEqual(['method'])
    expect(await missing('dataset', { title: 'Số liệu 3', kind: 'statistics', ...parts, method: body })).toEqual([])
  })

  it('MOHA-18.4 is data or where to get it', async () => {
    expect(await missing('dataset', { title: 'Dữ liệu mở', kind: 'opendata' })).toEqual(['dataFiles'])
    const apiUrl = 'https://example.gov.vn/api'
    expect(await missing('dataset', { title: 'Dữ liệu mở 2', kind: 'opendata', apiUrl })).toEqual([])
  })

  it('MOHA-18.2 is a text for each item of an album', async () => {
    const file = await uploadFile(cms.strapi, { name: 'anh.png', bytes: tinyPng, alternativeText: 'Ảnh' })
    const items = [{ file: file.id, caption: 'Cuộc họp', credit: 'Ảnh: A' }]
    expect(await missing('mediaAlbum', { title: 'Ảnh', items })).toEqual(['items.altText'])
    const whole = [{ ...items[0], altText: 'Hội trường' }]
    expect(await missing('mediaAlbum', { title: 'Ảnh 2', items: whole })).toEqual([])
  })

  it('BP-7.3i is when a tender closes', async () => {
    const tender = { title: 'Gói thầu', kind: 'tender', ownerName: 'Ban Quản lý dự án', body }
    expect(await missing('project', tender)).toEqual(['closingAt'])
    expect(await missing('project', { ...tender, closingAt: '2026-12-15T02:00:00.000Z' })).toEqual([])
  })

  it('BP-7.3k is the owner and the time of a research programme', async () => {
    expect(await missing('project', { title: 'Đề tài', kind: 'research', body })).toEqual([
      'owner',
      'startsOn',
      'endsOn',
    ])
  })

  it('CCHC-6.2 is two options for each question that offers any', async () => {
    const times = { opensAt: '2026-12-01T00:00:00.000Z', closesAt: '2026-12-31T00:00:00.000Z' }
    const question = { key: 'c1', text: 'Hài lòng?', kind: 'single', options: [{ text: 'Có' }] }
    expect(await missing('survey', { title: 'Khảo sát', ...times, questions: [question] })).toEqual([
      'questions.options',
    ])
    const free = { ...question, kind: 'text', options: [] }
    expect(await missing('survey', { title: 'Khảo sát 2', ...times, questions: [free] })).toEqual([])
  })

  it('CCHC-10.7 is the reason of an emergency', async () => {
    const notice = { title: 'Sự cố', kind: 'incident', body, startsAt: '2026-12-01T00:00:00.000Z', emergency: true }
    expect(await missing('notice', notice)).toEqual(['emergencyReason'])
  })
})

describe('windows', () => {
  it('HY-7.9 give the times of a day so that an end before its beginning shows', async () => {
    const { windows } = await factsOf('leaderScheduleEvent', event({ startTime: '09:30', endTime: '08:00' }))
    const [{ from, to, field } = { from: null, to: null, field: '' }] = windows
    expect(field).toBe('endTime')
    expect(Date.parse(from ?? '')).toBeGreaterThan(Date.parse(to ?? ''))
  })

  it('BP-7.3i give the dates of a project', async () => {
    const { windows } = await factsOf('project', { title: 'Dự án', startsOn: '2027-02-01', endsOn: '2027-01-01' })
    expect(windows).toContainEqual({ from: '2027-02-01', to: '2027-01-02', field: 'endsOn' })
  })
})

describe('input', () => {
  const times = { opensAt: '2026-12-01T00:00:00.000Z', closesAt: '2026-12-31T00:00:00.000Z' }
  const question = { key: 'c1', text: 'Hài lòng?', kind: 'single', options: [{ text: 'Có' }, { text: 'Không' }] }

  it('is refused at a time that is none', async () => {
    expect(await placesOf(newsroom.write('leaderScheduleEvent', event({ startTime: '25:00' })))).toEqual(['startTime'])
  })

  it('is refused at a budget that is no whole amount, and kept exactly where it is', async () => {
    for (const budget of ['1,5', -1, 1.5, '99999999999999999'])
      expect(await placesOf(newsroom.write('project', { title: 'Dự án', budget }))).toEqual(['budget'])
    const { documentId } = await newsroom.write('project', { title: 'Dự án lớn', budget: '125000000000000' })
    const row = await cms.strapi.db.query('api::project.project').findOne({ where: { documentId } })
    expect(String(row.budget)).toBe('125000000000000')
  })

  it('BP-7.3l is refused at figures that are no table, with the line to mend', async () => {
    const figures = [{ title: 'Bảng', chart: 'bar', table: 'Năm\tSố\n2025\t1\n2026\tnhiều' }]
    const [problem] = await refusalOf(newsroom.write('dataset', { title: 'Số liệu', figures }))
    expect(problem?.path).toEqual(['figures', '0', 'table'])
    expect(problem?.message).toContain('Dòng 3')
  })

  it('CCHC-6.2 is refused where two questions have one key', async () => {
    const written = newsroom.write('survey', { title: 'Khảo sát', ...times, questions: [question, question] })
    expect(await placesOf(written)).toEqual(['questions.1.key'])
  })

  it('CCHC-4.6d is refused where results speak of what the survey does not ask', async () => {
    const tallies = [
      { questionKey: 'c2', option: 'Có', count: 1 },
      { questionKey: 'c1', option: 'Có lẽ', count: 1 },
      { questionKey: 'c1', option: 'Có', count: 1 },
    ]
    const results = { respondents: 3, tallies }
    expect(
      await placesOf(newsroom.write('survey', { title: 'Khảo sát', ...times, questions: [question], results })),
    ).toEqual(['results.tallies.0.questionKey', 'results.tallies.1.option'])
  })

  it('MOHA-18.2 takes subtitles and data as files, and nothing that only calls itself so', async () => {
    const { badFiles } = await factsOf('mediaAlbum', { title: 'Phim', items: await albumItems() })
    expect(badFiles).toEqual([])
    await expect(uploadFile(cms.strapi, { name: 'gia.csv', bytes: tinyPng })).rejects.toThrow()
  })

  async function albumItems() {
    const picture = await uploadFile(cms.strapi, { name: 'phim.png', bytes: tinyPng, alternativeText: 'Phim' })
    const subtitles = await uploadFile(cms.strapi, {
      name: 'phu-de.vtt',
      bytes: Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào\n'),
    })
    const [{ caption, altText, credit } = { caption: '', altText: '', credit: '' }] = exampleMediaAlbum().items
    return [{ caption, altText, credit, file: picture.id, subtitles: subtitles.id }]
  }
})

describe('a maintenance', () => {
  const [cchc] = shippedProfiles.filter(({ code }) => code === 'CCHC')
  const key = { type: 'notice', documentId: 'bao-tri', locale: 'vi' } as const
  // A Monday morning; four and five working days later are Friday and the next Monday.
  const now = new Date('2026-11-23T02:00:00.000Z')
  const shortNotice = async (data: Input) => {
    const { isShortNotice } =
      loadCompiled<typeof import('../../src/review/is-short-notice')>('src/review/is-short-notice')
    if (!cchc) throw new Error('There is no CCHC profile.')
    return isShortNotice(cms.strapi, key, { kind: 'maintenance', ...data }, cchc, now)
  }

  it('CCHC-10.7 is announced five working days before it starts', async () => {
    expect(await shortNotice({ startsAt: '2026-11-27T15:00:00.000Z' })).toBe(true)
    expect(await shortNotice({ startsAt: '2026-11-30T01:00:00.000Z' })).toBe(false)
  })

  it('CCHC-10.7 counts from when it is to go live', async () => {
    const startsAt = '2026-11-30T01:00:00.000Z'
    expect(await shortNotice({ startsAt, publishFrom: '2026-11-24T02:00:00.000Z' })).toBe(true)
  })

  it('CCHC-10.7 may start sooner in an emergency with its reason; an incident needs no notice', async () => {
    const startsAt = '2026-11-23T15:00:00.000Z'
    expect(await shortNotice({ startsAt, emergency: true })).toBe(true)
    expect(await shortNotice({ startsAt, emergency: true, emergencyReason: 'Vá lỗ hổng' })).toBe(false)
    expect(await shortNotice({ startsAt, kind: 'incident' })).toBe(false)
  })
})
