import type { Disk } from '../tree/disk.ts'

/** A disk that calls `before` ahead of every change; where that throws, the change does not take place. */
export function watchedDisk(disk: Disk, before: (change: keyof Disk, path: string) => void): Disk {
  const watch =
    <A extends unknown[], R>(name: keyof Disk, act: (...args: A) => R): ((...args: A) => R) =>
    (...args) => {
      before(name, String(args.at(-1)))
      return act(...args)
    }
  return {
    ...disk,
    makeFolder: watch('makeFolder', disk.makeFolder),
    write: (path, bytes) => {
      before('write', path)
      disk.write(path, bytes)
    },
    copy: watch('copy', disk.copy),
    rename: watch('rename', disk.rename),
    remove: watch('remove', disk.remove),
    create: watch('create', disk.create),
    append: (file, bytes) => {
      before('append', '')
      disk.append(file, bytes)
    },
    sync: watch('sync', disk.sync),
  }
}
