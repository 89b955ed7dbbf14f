import { useState } from 'react'
import { z } from 'zod'
import { moveFailure } from '../review/move-failure'

const refusalSchema = z.object({ response: z.object({ data: z.object({ error: z.unknown() }) }) })

/** Work the person waits for, and why the last of it was refused, in sentences. */
export interface Task {
  busy: boolean
  reasons: readonly string[]
  run: (work: () => Promise<void>) => void
}

/** Runs one piece of work at a time. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false)
  const [reasons, setReasons] = useState<readonly string[]>([])
  const start = async (work: () => Promise<void>) => {
    setBusy(true)
    setReasons([])
    try {
      await work()
    } catch (fault) {
      const refusal = refusalSchema.safeParse(fault)
      setReasons(moveFailure(refusal.success ? refusal.data.response.data.error : fault))
    } finally {
      setBusy(false)
    }
  }
  return { busy, reasons, run: (work) => void start(work) }
}
