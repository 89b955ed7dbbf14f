import { describe, expect, it } from 'vitest'
import {
  exampleDataset,
  exampleLeaderScheduleEvent,
  exampleMediaAlbum,
  exampleNotice,
  exampleQuestion,
  exampleSurvey,
} from '../fixtures/index.ts'
import { datasetSchema } from './dataset.ts'
import { filesOfDocument } from './files-of-document.ts'
import { leaderScheduleEventSchema } from './leader-schedule-event.ts'
import { mediaAlbumSchema } from './media-album.ts'
import { noticeSchema } from './notice.ts'
import { questionSchema } from './question.ts'
import { surveySchema } from './survey.ts'

describe('what may be published', () => {
  it('HY-7.9 BP-7.3b-4 is no internal entry of the leaders’ calendar', () => {
    const internal = { ...exampleLeaderScheduleEvent(), visibility: 'internal' }
    expect(leaderScheduleEventSchema.safeParse(internal).success).toBe(false)
  })

  it('CCHC-7.3b is no answer that is not marked public', () => {
    expect(questionSchema.safeParse({ ...exampleQuestion(), isPublic: false }).success).toBe(false)
  })

  it('MOHA-2.6 holds nothing of who asked', () => {
    const asked = { askerName: 'Lê Văn A', askerEmail: 'a@example.vn', trackingCode: 'ABC' }
    const parsed = questionSchema.parse({ ...exampleQuestion(), ...asked })
    expect(Object.keys(parsed).filter((name) => name in asked)).toEqual([])
  })

  it('MOHA-18.2 is no album item without a text for those who cannot see or hear it', () => {
    const [item] = exampleMediaAlbum().items
    const silent = exampleMediaAlbum({ items: item ? [{ ...item, altText: '' }] : [] })
    expect(mediaAlbumSchema.safeParse(silent).success).toBe(false)
  })

  it('CCHC-6.2 is no survey without a question', () => {
    expect(surveySchema.safeParse(exampleSurvey({ questions: [] })).success).toBe(false)
  })

  it('BP-7.3l is no table of figures with a gap in a row', () => {
    const [figure] = exampleDataset().figures
    const table = { labelColumn: 'Tháng', columns: ['A', 'B'], rows: [{ label: 'Tháng 7', values: [1] }] }
    const gapped = exampleDataset({ figures: figure ? [{ ...figure, table }] : [] })
    expect(datasetSchema.safeParse(gapped).success).toBe(false)
  })

  it('CCHC-10.7 names hosts, not addresses', () => {
    const address = exampleNotice({ affectedHosts: ['https://moha.gov.vn/'] })
    expect(noticeSchema.safeParse(address).success).toBe(false)
  })
})

it('MOHA-18.2 names the files of an album, its cover and subtitles included', () => {
  const [item] = exampleMediaAlbum().items
  const items = item ? [{ ...item, fileId: 'phim', subtitlesFileId: 'phu-de' }] : []
  expect(filesOfDocument(exampleMediaAlbum({ coverFileId: 'bia', items }))).toEqual(['bia', 'phim', 'phu-de'])
})

it('MOHA-18.4 names the files of a dataset once', () => {
  expect(filesOfDocument(exampleDataset())).toEqual(['file-tai-lieu'])
})
