import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { changedFields } from './changed-fields'
import { type DocumentKey, wordOf } from './document-key'
import { lostFields } from './lost-fields'
import { panelSaves } from './panel-saves'
import { type FormValues, useFormValues } from './use-form-values'

/** How long after a refused save Strapi may still show the saved text again, milliseconds. */
const settling = 5000

/** The fields a save sent, until it is decided what becomes of them. */
export interface SentText {
  sent: RefObject<FormValues | null>
  /** puts them back into the form, and again if what was loaded is shown over them */
  putBack: () => void
  /** lets them go */
  release: () => void
}

/**
 * Holds what a save sent until the server has answered. Strapi shows a save before it is made, undoes that when it is
 * refused, and reads the document again: all of it over what was typed. So a refused text is put back, but for a
 * conflict, where the person decides first.
 */
export function useSentText(key: DocumentKey): SentText {
  const form = useFormValues()
  const latest = useRef(form)
  latest.current = form
  const sent = useRef<FormValues | null>(null)
  const typed = useRef<typeof form | null>(null)
  const until = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  if (form.now !== form.loaded && !sent.current) typed.current = form

  const restore = useCallback(() => {
    if (!sent.current || Date.now() > until.current) return
    const lost = lostFields(latest.current, sent.current)
    if (Object.keys(lost).length > 0) latest.current.set({ ...latest.current.now, ...lost })
  }, [])
  const release = useCallback(() => {
    clearTimeout(timer.current)
    sent.current = null
    until.current = 0
  }, [])
  const putBack = useCallback(() => {
    clearTimeout(timer.current)
    until.current = Date.now() + settling
    timer.current = setTimeout(release, settling)
    restore()
  }, [restore, release])

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the form shows something else
  useEffect(restore, [form.now, form.loaded, restore])

  useEffect(
    () =>
      panelSaves.listen((news) => {
        if (wordOf(news.key) !== wordOf(key)) return
        if (news.kind === 'saving') {
          release()
          sent.current = typed.current ? changedFields(typed.current.loaded, typed.current.now) : null
        } else if (news.kind === 'saved') {
          release()
          typed.current = null
        } else if (!news.conflict) putBack()
      }),
    [key, putBack, release],
  )
  return { sent, putBack, release }
}
