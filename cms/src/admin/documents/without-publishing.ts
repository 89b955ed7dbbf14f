import type { BulkAction, DocumentAction } from './content-manager'

const refusedTypes: readonly (string | undefined)[] = ['publish', 'unpublish', 'discard', 'edit-the-model']

/**
 * The document actions that leave what is public alone. Publishing goes through review only (requirements, decision 6),
 * and every type with drafts is a reviewed one. The i18n plugin's “publish several languages” has neither type nor
 * position; its “delete this language”, told by its place before `delete`, stays.
 */
export function withoutPublishing(actions: readonly DocumentAction[]): DocumentAction[] {
  return actions.filter((action, place) => {
    if (action.type || action.position) return !refusedTypes.includes(action.type)
    return actions[place + 1]?.type === 'delete'
  })
}

/** Of the bulk forms only deleting stays; Strapi's “publish” among them has no type to be told by. */
export function withoutBulkPublishing(actions: readonly BulkAction[]): BulkAction[] {
  return actions.filter((action) => action.type === 'delete')
}
