import { useNavigate } from 'react-router-dom'
import { uidOf } from '../documents/content-types'
import type { CaseKey } from './review-api'

/** Goes from a document that is not there any more for this person to the list of its type. */
export function useLeaveDocument({ type }: CaseKey): () => void {
  const navigate = useNavigate()
  return () => navigate(`/content-manager/collection-types/${uidOf(type)}`)
}
