import type { Panel } from '../panel/sign-in-to-panel.ts'
import { caseOf, casePathOf } from './case-of.ts'
import { timed } from './timed.ts'

const message = 'Đề nghị xem lại đoạn mở đầu.'

/** Walks each item from the chief back to the editor, to the chief again, and live; gives the ms of every move. */
export async function walkItems(
  { chief, editor }: { chief: Panel; editor: Panel },
  items: readonly { documentId: string }[],
  signal: AbortSignal,
): Promise<number[]> {
  const times: number[] = []
  for (const { documentId } of items) {
    signal.throwIfAborted()
    const path = casePathOf(documentId)
    const move = async (who: Panel, body: object, expected: string) => {
      const { digest } = caseOf(await who.must('GET', path))
      const { answer, ms } = await timed(() => who.must('POST', `${path}/moves`, { ...body, digest }))
      times.push(ms)
      const { state } = caseOf(answer)
      if (state !== expected) throw new Error(`${documentId} is in ${state}, not in ${expected}.`)
    }
    await move(chief, { move: 'returnToEditing', message }, 'inEditing')
    await move(editor, { move: 'toChief' }, 'chiefReview')
    await move(chief, { move: 'approve' }, 'published')
  }
  return times
}
