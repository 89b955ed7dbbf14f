import { z } from 'zod'
import type { PanelSession } from './panel-session.ts'

const viewSchema = z.object({ case: z.object({ state: z.string(), digest: z.string() }) })
const message = 'Đề nghị xem lại đoạn mở đầu.'

/** Walks each item from the chief back to the editor, to the chief again, and live; gives the ms of every move. */
export async function walkItems(
  { chief, editor }: { chief: PanelSession; editor: PanelSession },
  items: readonly { documentId: string }[],
  signal: AbortSignal,
): Promise<number[]> {
  const times: number[] = []
  for (const { documentId } of items) {
    signal.throwIfAborted()
    const path = `/review/cases/article/${documentId}/vi`
    const move = async (who: PanelSession, body: object, expected: string) => {
      const { digest } = viewSchema.parse((await who.ask('GET', path)).answer).case
      const { answer, ms } = await who.ask('POST', `${path}/moves`, { ...body, digest })
      times.push(ms)
      const { state } = viewSchema.parse(answer).case
      if (state !== expected) throw new Error(`${documentId} is in ${state}, not in ${expected}.`)
    }
    await move(chief, { move: 'returnToEditing', message }, 'inEditing')
    await move(editor, { move: 'toChief' }, 'chiefReview')
    await move(chief, { move: 'approve' }, 'published')
  }
  return times
}
