import { dirname } from 'node:path'
import type { Disk } from './disk.ts'

/** Removes the folder of a file that is gone, and those above it up to (not including) `root`, while they are empty. */
export function pruneFolders(disk: Disk, file: string, root: string): void {
  for (let folder = dirname(file); folder.length > root.length; folder = dirname(folder)) {
    if (!disk.removeEmptyFolder(folder)) return
  }
}
