import type { Clip } from '../props/parts/clip.ts'
import type { FileLink } from '../props/parts/file-link.ts'

/** A file as something to play; null where a browser cannot. */
export function clipOf(file: FileLink, label: string, subtitles: string | null = null): Clip | null {
  const medium = /^(video|audio)\//.exec(file.mime)?.[1]
  return medium === 'video' || medium === 'audio' ? { medium, file, label: label || file.name, subtitles } : null
}
