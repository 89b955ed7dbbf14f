import { useNotification } from '@strapi/strapi/admin'
import { say } from '../words/say'
import type { MoveAnswer } from './dialog/move-answer'
import { moveBody } from './dialog/move-body'
import { moveFailure } from './move-failure'
import { moveWords } from './move-words'
import { type CaseKey, useMakeMoveMutation, useSaveTriageMutation } from './review-api'
import type { OpenMove, ReviewView } from './review-view'
import { useLeaveDocument } from './use-leave-document'

/**
 * Sends a move with what its dialog asked for; answers with the reasons where the server refuses. Digest and version
 * name what the person had before them, so that another text, or another step, is never approved by mistake. Whoever does
 * not read the document after their own move is told so and led to the list.
 */
export function useSendMove(
  key: CaseKey,
  view: ReviewView | undefined,
): (open: OpenMove, answer: MoveAnswer) => Promise<string[]> {
  const [makeMove] = useMakeMoveMutation()
  const [saveTriage] = useSaveTriageMutation()
  const { toggleNotification } = useNotification()
  const leave = useLeaveDocument(key)

  return async (open, answer) => {
    let seen = view?.case
    if (open.asks === 'classification') {
      const triage = await saveTriage({ ...key, purpose: answer.purpose.trim() })
      if ('error' in triage) return moveFailure(triage.error)
      seen = triage.data.case
    }
    const made = await makeMove({
      ...key,
      move: open.move,
      ...moveBody(open, answer),
      ...(seen ? { digest: seen.digest, expectedVersion: seen.version } : {}),
    })
    if ('error' in made) return moveFailure(made.error)
    toggleNotification({
      type: 'success',
      message: say('panel.moved', { move: moveWords(open, view?.profile.titles) }),
    })
    const { closed } = made.data
    if (closed) {
      toggleNotification({ type: 'info', message: closed.message })
      leave()
    }
    return []
  }
}
