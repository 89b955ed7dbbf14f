import { useCallback, useEffect, useRef, useState } from 'react'
import { changedFields } from './changed-fields'
import { type DocumentKey, wordOf } from './document-key'
import type { KeptText } from './kept-text'
import { panelSaves } from './panel-saves'
import { panelTexts } from './panel-texts'
import { type FormValues, useFormValues } from './use-form-values'
import { useSentText } from './use-sent-text'

/** How long typing must rest before it is kept, milliseconds. */
const rest = 700

export interface KeptTextOfForm {
  /** unsaved work of an earlier visit that nobody has decided about, or null */
  kept: KeptText | null
  /** puts it back into the form, on top of what is there */
  takeBack: () => void
  /** drops it for good */
  drop: () => void
  /** puts what a refused save sent back into the form, on top of the newer version */
  putBack: () => void
  /** keeps what a refused save sent and offers it again, beside the newer version */
  keepAndOffer: () => Promise<void>
}

/**
 * Keeps the unsaved work of a form in this browser while it is written, under `place`; cleared once it is saved, offered
 * on return. `keep` fails silently where the browser keeps nothing: editing goes on without the net.
 */
export function useKeptText(place: string, key: DocumentKey): KeptTextOfForm {
  const { now, loaded, set } = useFormValues()
  const [kept, setKept] = useState<KeptText | null>(null)
  const { sent, putBack, release } = useSentText(key)
  const wrote = useRef(false)
  const pending = useRef<(() => void) | null>(null)

  useEffect(() => {
    let here = true
    void quietly(panelTexts.removeOld(new Date()))
    void quietly(panelTexts.read(place, new Date())).then((text) => here && text && setKept(text))
    return () => {
      here = false
    }
  }, [place])

  const write = useCallback(
    (changed: FormValues) => {
      wrote.current = true
      const text = { at: new Date().toISOString(), changed: cloned({ ...kept?.changed, ...changed }) }
      return quietly(panelTexts.write(place, text)).then(() => text)
    },
    [place, kept],
  )

  useEffect(() => {
    const keep = () => {
      pending.current = null
      const changed = changedFields(loaded, now)
      if (Object.keys(changed).length > 0) void write(changed)
      else if (wrote.current && !kept && !sent.current) void quietly(panelTexts.remove(place))
    }
    if (now !== loaded) pending.current = keep
    const timer = setTimeout(keep, rest)
    return () => clearTimeout(timer)
  }, [now, loaded, place, kept, write, sent])

  // A window that closes does not wait for typing to rest.
  useEffect(() => {
    const flush = () => pending.current?.()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  useEffect(
    () =>
      panelSaves.listen((news) => {
        if (wordOf(news.key) !== wordOf(key)) return
        if (news.kind === 'failed' && sent.current) void write(sent.current)
        if (news.kind !== 'saved') return
        pending.current = null
        wrote.current = false
        setKept(null)
        void quietly(panelTexts.remove(place))
      }),
    [place, key, sent, write],
  )

  const drop = () => {
    setKept(null)
    void quietly(panelTexts.remove(place))
  }
  return {
    kept,
    drop,
    takeBack() {
      if (!kept) return
      wrote.current = true
      setKept(null)
      set({ ...now, ...kept.changed })
    },
    putBack,
    async keepAndOffer() {
      const text = await write(sent.current ?? changedFields(loaded, now))
      release()
      if (text) setKept(text)
    },
  }
}

/** Form values hold nothing but plain data; what JSON cannot carry would not survive being saved either. */
function cloned(values: FormValues): Record<string, unknown> {
  return JSON.parse(JSON.stringify(values))
}

async function quietly<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch {
    return null
  }
}
