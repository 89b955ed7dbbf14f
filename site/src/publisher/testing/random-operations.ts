import {
  exampleArticle,
  exampleChannel,
  exampleDataset,
  exampleDraftForComment,
  exampleFile,
  exampleLeaderScheduleEvent,
  exampleLegalDocument,
  exampleNotice,
  exampleSurvey,
  exampleUnit,
} from 'shared-types/fixtures'
import type { FakeCms } from './fake-cms.ts'

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below) | 0
  }
}

const day = (n: number) => new Date(Date.UTC(2026, 7, 1) + n * 86_400_000).toISOString()

/**
 * Does one thing an editorial office does: writes, edits, renames, takes down or moves an article in either language
 * and on either portal, edits channels and units, changes laws, drafts and the leaders' calendar, puts up a notice and takes
 * it down, brings a new file. Answers what it did.
 */
export function randomOperation(cms: FakeCms, pick: (below: number) => number): string {
  const n = pick(25) + 1
  const locale = pick(4) === 0 ? ('en' as const) : ('vi' as const)
  const known = cms.documents.get(`article:article-${n}:${locale}`)
  const article = known?.type === 'article' ? known : null
  const stamp = pick(1_000_000)
  switch (pick(13)) {
    case 0:
    case 1: {
      const fresh = exampleArticle({
        documentId: `article-${n}`,
        locale,
        slug: `bai-so-${n}`,
        title: `Bài số ${n}`,
        firstPublishedAt: day(n * 3),
        lastPublishedAt: day(n * 3),
        subPortalId: n % 5 === 0 ? 'subportal-vucchc' : null,
        channelId: n % 5 === 0 ? null : 'channel-tin-tuc',
      })
      cms.put({ ...(article ?? fresh), title: `Bài số ${n}, bản ${stamp}` })
      return `article ${n} ${locale} written`
    }
    case 2:
      if (article) cms.remove(article)
      return `article ${n} ${locale} taken down`
    case 3:
      if (article)
        cms.put({ ...article, slug: `bai-so-${n}-${stamp}`, formerSlugs: [...article.formerSlugs, article.slug] })
      return `article ${n} ${locale} renamed`
    case 4:
      cms.put(exampleChannel({ nameVi: `Tin tức ${stamp}`, order: pick(5), showInMenu: pick(2) === 0 }))
      return 'channel edited'
    case 5:
      cms.put(exampleUnit({ nameVi: `Vụ Cải cách hành chính ${stamp}` }))
      return 'unit edited'
    case 6: {
      const file = exampleFile({
        documentId: `file-${n}`,
        name: `tep-${n}.pdf`,
        mime: 'application/pdf',
        ...cms.addFile(`file ${stamp}`),
      })
      cms.put(file)
      if (article) cms.put({ ...article, attachmentFileIds: [file.documentId] })
      return `file ${n} replaced`
    }
    case 8:
      cms.put(exampleSurvey({ title: `Khảo sát ${stamp}`, showResults: pick(2) === 0, closesAt: day(100 + pick(60)) }))
      return 'survey edited'
    case 9: {
      const figures = pick(3) === 0 ? [] : exampleDataset().figures
      cms.put(
        exampleDataset({ title: `Số liệu ${stamp}`, figures, kind: pick(2) === 0 ? 'statistics' : 'environment' }),
      )
      return 'dataset edited'
    }
    case 7:
      cms.put(
        exampleLegalDocument({
          title: `Quyết định ${stamp}`,
          effectStatusOverride: pick(3) === 0 ? 'partlyExpired' : null,
        }),
      )
      return 'legal document edited'
    case 10: {
      const date = day(105 + pick(20)).slice(0, 10)
      const id = pick(6)
      cms.put(
        exampleLeaderScheduleEvent({ documentId: `event-${id}`, slug: `lich-${id}`, title: `Họp ${stamp}`, date }),
      )
      return `event ${id} of the calendar edited`
    }
    case 11: {
      const notice = exampleNotice({ title: `Bảo trì ${stamp}`, endsAt: pick(2) ? '2026-11-30T17:00:00.000Z' : null })
      if (pick(3)) cms.put({ ...notice, startsAt: '2026-11-28T15:00:00.000Z' })
      else cms.remove(notice)
      return 'notice put up or taken down'
    }
    default:
      cms.put(exampleDraftForComment({ title: `Dự thảo ${stamp}` }))
      return 'draft edited'
  }
}
