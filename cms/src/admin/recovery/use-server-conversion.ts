import { useEffect, useState } from 'react'
import type { LegacyRefusal } from './legacy-refusal'
import { panelSaves } from './panel-saves'

/**
 * The value the server offers for a field it refused for its old encoding, until the next save; null where it offers
 * none. `value` is what the field holds: an offer for another value is no longer one.
 */
export function useServerConversion(name: string, value: unknown): LegacyRefusal | null {
  const [offer, setOffer] = useState<{ refusal: LegacyRefusal; value: unknown } | null>(null)
  useEffect(
    () =>
      panelSaves.listen((news) => {
        const refusal = news.kind === 'failed' ? news.legacy.find((legacy) => legacy.name === name) : undefined
        setOffer(refusal ? { refusal, value } : null)
      }),
    [name, value],
  )
  return offer && offer.value === value ? offer.refusal : null
}
