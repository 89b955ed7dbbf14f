import type { FileLink } from './file-link.ts'

/** A film or a recording, played by the browser itself. */
export interface Clip {
  medium: 'video' | 'audio'
  file: FileLink
  /** What is to be seen or heard, for those who cannot. */
  label: string
  /** Path of its subtitles (WebVTT), in the language of the page. */
  subtitles: string | null
}
