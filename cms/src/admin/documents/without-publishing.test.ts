import { describe, expect, it } from 'vitest'
import type { DocumentAction } from './content-manager'
import { withoutBulkPublishing, withoutPublishing } from './without-publishing'

const action = (type?: string, position?: string): DocumentAction => Object.assign(() => null, { type, position })

describe('withoutPublishing', () => {
  it('takes publish, unpublish, discard and the bulk languages out, and leaves the rest', () => {
    const bulkLocales = action()
    const deleteLocale = action()
    const kept = [
      action('update', 'panel'),
      action('edit', 'table-row'),
      action(undefined, 'table-row'),
      action('clone', 'table-row'),
      deleteLocale,
      action('delete', 'header'),
    ]
    const [update, edit, newTab, clone, , remove] = kept as [
      DocumentAction,
      DocumentAction,
      DocumentAction,
      DocumentAction,
      DocumentAction,
      DocumentAction,
    ]
    const all = [
      action('publish', 'panel'),
      update,
      bulkLocales,
      action('unpublish', 'panel'),
      action('discard', 'panel'),
      edit,
      newTab,
      clone,
      deleteLocale,
      remove,
    ]
    expect(withoutPublishing(all)).toEqual(kept)
  })

  it('leaves only deleting to whole selections', () => {
    const remove = action('delete')
    expect(withoutBulkPublishing([action(), action('unpublish'), remove])).toEqual([remove])
  })
})
