import { useNotification } from '@strapi/strapi/admin'
import { say } from '../words/say'
import type { MoveAnswer } from './move-answer'
import { moveFailure } from './move-failure'
import { type CaseKey, useMakeMoveMutation, useSaveTriageMutation } from './review-api'
import type { OpenMove } from './review-view'

/**
 * Sends a move with what its dialog asked for; answers with the reasons where the server refuses. `digest` names the
 * text the person had before them, so that another one is never approved by mistake.
 */
export function useSendMove(
  key: CaseKey,
  digest: string | undefined,
): (open: OpenMove, answer: MoveAnswer) => Promise<string[]> {
  const [makeMove] = useMakeMoveMutation()
  const [saveTriage] = useSaveTriageMutation()
  const { toggleNotification } = useNotification()

  return async ({ move, asks }, { message, refusalCodes, purpose }) => {
    if (asks === 'classification') {
      const triage = await saveTriage({ ...key, purpose })
      if ('error' in triage) return moveFailure(triage.error)
    }
    const made = await makeMove({
      ...key,
      move,
      ...(message.trim() ? { message: message.trim() } : {}),
      ...(refusalCodes.length > 0 ? { refusalCodes } : {}),
      ...(digest ? { digest } : {}),
    })
    if ('error' in made) return moveFailure(made.error)
    toggleNotification({ type: 'success', message: say('panel.moved', { move: say(`move.${move}`) }) })
    return []
  }
}
