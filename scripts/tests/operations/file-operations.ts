import type { Operation } from './operation.ts'
import { picture, textFile } from './own-files.ts'
import { edited, type Play, reporterOf, some } from './play.ts'
import { body } from './random-fields.ts'

/** What is done with files of articles. */
export const fileOperations: readonly Operation[] = [
  { name: 'file through review', weight: 8, run: newFile },
  { name: 'files taken away', weight: 2, run: withoutFiles },
  { name: 'words of a file', weight: 2, run: newWordsOfFile },
]

async function newFile(play: Play): Promise<string | null> {
  const articles = some(play, { live: true, type: 'article' })
  if (articles.length === 0) return null
  const played = play.dice.of(articles)
  const isPicture = play.dice.chance(0.6)
  const own = isPicture ? picture(play.number) : textFile(play.number)
  const file = await play.stack.desk.upload(reporterOf(played), own)
  const shown = [{ cover: file.id }, { body: body(play.dice, file.documentId) }, { gallery: [file.id] }]
  return edited(play, played, isPicture ? play.dice.of(shown) : { attachments: [file.id] })
}

async function withoutFiles(play: Play): Promise<string | null> {
  const articles = some(play, { live: true, type: 'article' })
  if (articles.length === 0) return null
  const none = { cover: null, gallery: [], attachments: [], body: body(play.dice) }
  return edited(play, play.dice.of(articles), { ...none, changeNote: `Bỏ tệp ${play.number}` })
}

async function newWordsOfFile({ stack, number }: Play): Promise<string | null> {
  const editor = await stack.as('editor')
  const newest = await editor.must('GET', '/upload/files?pageSize=1&sort=createdAt:DESC')
  const id = /"id":(\d+)/.exec(JSON.stringify(newest))?.[1]
  if (!id) return null
  const form = new FormData()
  const words = { alternativeText: `Mô tả mới ${number}`, caption: `Chú thích ${number}` }
  form.set('fileInfo', JSON.stringify(words))
  await editor.must('POST', `/upload?id=${id}`, form)
  return `file ${id}`
}
