import { wholeAddress } from '../addresses/whole-address.ts'
import type { Read } from '../engine/question.ts'
import { portalPlace } from '../questions/portal-place.ts'

/** A path on one portal as a page of another (or the same) links to it; null where that portal has no such language or no pages. */
export function pathSeenFrom(
  read: Read,
  viewer: string,
  target: { portalId: string; locale: 'vi' | 'en'; path: string },
): string | null {
  const place = read.ask(portalPlace(target.portalId))
  if (!place?.locales.includes(target.locale)) return null
  return target.portalId === viewer ? target.path : wholeAddress(place.host, target.path)
}
