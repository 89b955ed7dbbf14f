import { isMainThread } from 'node:worker_threads'

// Preloaded into the long-lived children: their standard input is a pipe from the starter, so its end means that the
// starter is gone, however it ended, and nothing is left running behind it.
if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).on('error', () => {})
  process.stdin.resume()
  if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref()
}
