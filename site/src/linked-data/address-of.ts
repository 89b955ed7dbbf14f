import { wholeAddress } from '../page-plan/addresses/whole-address.ts'
import type { Chrome } from '../page-plan/props/parts/chrome.ts'

/** The whole address of a path of the page's host; an address of another portal is whole already. */
export function addressOf(chrome: Pick<Chrome, 'host'>, path: string): string {
  return path.startsWith('/') ? wholeAddress(chrome.host, path) : path
}
