import { changedFields } from './changed-fields'

type Values = Readonly<Record<string, unknown>>

/** Of the fields somebody `sent` to be saved, those whose text the form no longer has: it shows what was loaded again. */
export function lostFields(form: { loaded: Values; now: Values }, sent: Values): Record<string, unknown> {
  const unsaved = changedFields(form.loaded, form.now)
  return Object.fromEntries(Object.entries(sent).filter(([field]) => !(field in unsaved)))
}
