import { useAuth } from '@strapi/strapi/admin'
import { useEffect, useMemo, useState } from 'react'
import { ConflictDialog } from './conflict-dialog'
import { type DocumentKey, wordOf } from './document-key'
import { useReloadDocumentMutation } from './document-reload'
import type { EditConflict } from './edit-conflict'
import { panelSaves } from './panel-saves'
import { placesOf } from './places-of'
import { RecoveryDialog } from './recovery-dialog'
import { useFormKey } from './use-form-key'
import { useKeptText } from './use-kept-text'

/** Looks after the text in the edit view's form that is not yet saved. */
export function UnsavedText() {
  const person = useAuth('UnsavedText', ({ user }) => user?.id)
  const key = useFormKey()
  return key && person !== undefined ? (
    <TextOfForm key={wordOf(key)} place={placesOf(person) + wordOf(key)} {...key} />
  ) : null
}

function TextOfForm({ place, uid, documentId, locale }: DocumentKey & { place: string }) {
  const key = useMemo(() => ({ uid, documentId, locale }), [uid, documentId, locale])
  const { kept, takeBack, drop, putBack, keepAndOffer } = useKeptText(place, key)
  const [conflict, setConflict] = useState<EditConflict | null>(null)
  const [later, setLater] = useState(false)
  const [reload] = useReloadDocumentMutation()

  useEffect(
    () =>
      panelSaves.listen((news) => {
        if (news.kind === 'failed' && wordOf(news.key) === wordOf(key)) setConflict(news.conflict)
      }),
    [key],
  )

  const seeNewer = async () => {
    await keepAndOffer()
    setLater(false)
    setConflict(null)
    await reload(key)
  }
  const keepMine = () => {
    putBack()
    setConflict(null)
  }
  if (conflict) return <ConflictDialog conflict={conflict} onSeeNewer={seeNewer} onKeepMine={keepMine} />
  if (!kept || later) return null
  return <RecoveryDialog uid={uid} kept={kept} onTakeBack={takeBack} onDrop={drop} onLater={() => setLater(true)} />
}
