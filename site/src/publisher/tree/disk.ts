import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'

/**
 * What the publisher does to the file system, each call a step that may fail (disk full, no permission). Calls are
 * synchronous: a publish of a few pages is over before a thread pool would have answered.
 */
export interface Disk {
  makeFolder(path: string): void
  write(path: string, bytes: Uint8Array | string): void
  copy(from: string, to: string): void
  rename(from: string, to: string): void
  /** No fault if there is none. */
  remove(path: string): void
  /** Whether the folder was empty and is gone. */
  removeEmptyFolder(path: string): boolean
  /** The bytes, or null if there is no such file. */
  read(path: string): Buffer | null
  /** Opens a new file for `append`; fails if it exists. */
  create(path: string): number
  append(file: number, bytes: Uint8Array): void
  /** Returns when the file's bytes would survive a power cut. */
  sync(file: number): void
  syncFolder(path: string): void
  close(file: number): void
}

export const nodeDisk: Disk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: (path, bytes) => writeFileSync(path, bytes),
  copy: (from, to) => copyFileSync(from, to),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => void missingIs(undefined, () => unlinkSync(path)),
  removeEmptyFolder(path) {
    try {
      rmdirSync(path)
      return true
    } catch {
      return false
    }
  },
  read: (path) => missingIs(null, () => readFileSync(path)),
  create: (path) => openSync(path, 'wx'),
  append(file, bytes) {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  },
  sync: (file) => fsyncSync(file),
  syncFolder(path) {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  },
  close: (file) => closeSync(file),
}

function missingIs<T, M>(missing: M, act: () => T): T | M {
  try {
    return act()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return missing
    throw cause
  }
}
