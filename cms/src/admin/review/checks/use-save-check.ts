import { useState } from 'react'
import { moveFailure } from '../move-failure'
import { type CaseKey, useSaveTriageMutation } from '../review-api'

type Check = Omit<Parameters<ReturnType<typeof useSaveTriageMutation>[0]>[0], keyof CaseKey>

/** Notes a check of one case, and keeps the reasons where it was refused. */
export function useSaveCheck(caseKey: CaseKey) {
  const [saveTriage, { isLoading: saving }] = useSaveTriageMutation()
  const [reasons, setReasons] = useState<string[]>([])
  const save = async (check: Check): Promise<void> => {
    const saved = await saveTriage({ ...caseKey, ...check })
    setReasons('error' in saved ? moveFailure(saved.error) : [])
  }
  return { save, saving, reasons }
}
