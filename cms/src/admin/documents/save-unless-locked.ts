import { useReviewCaseQuery } from '../review/review-api'
import type { DocumentAction } from './content-manager'
import { reviewedTypeOf } from './content-types'
import type { EditView } from './edit-view'
import { useLocaleOfView } from './use-locale-of-view'

/** Strapi's Save, shut while the review says that saving would be refused; the review panel says why. */
export function saveUnlessLocked(actions: readonly DocumentAction[]): DocumentAction[] {
  return actions.map((action) => (action.type === 'update' ? locking(action) : action))
}

function locking(save: DocumentAction): DocumentAction {
  // biome-ignore lint/correctness/noComponentHookFactories: made once, as the panel starts; Strapi wants a hook here
  const useDescription = (view: EditView) => {
    const description = save(view)
    const locked = useIsLocked(view)
    return description && { ...description, disabled: description.disabled || locked }
  }
  return Object.assign(useDescription, { type: save.type, position: save.position })
}

function useIsLocked({ model, documentId, document }: EditView): boolean {
  const type = reviewedTypeOf(model)
  const locale = useLocaleOfView()
  const known = type && documentId && document?.documentId
  const { data } = useReviewCaseQuery(
    { type: type ?? 'article', documentId: documentId ?? '', locale },
    { skip: !known },
  )
  return known && data ? !data.canEdit : false
}
