import { say } from '../words/say'
import type { CleanHtml } from './paste/clean-html'

/** What to tell about text that came from elsewhere: pictures left out, an encoding converted, notes moved. */
export function pasteLines({ images, legacy, notes }: Omit<CleanHtml, 'html'>): string[] {
  return [
    ...(images > 0 ? [say('paste.images', { count: images })] : []),
    ...(legacy ? [say('paste.legacy', { encoding: say(`legacy.${legacy}`) })] : []),
    ...(notes > 0 ? [say('paste.notes', { count: notes })] : []),
  ]
}
