import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import { z } from 'zod'

const blobSchema = z.instanceof(Blob)

/** Downloads every matching event as a file for spreadsheet programs; `failed` where it could not be made. */
export function useAuditFile() {
  const { get } = useFetchClient()
  const [loading, setLoading] = useState(false)
  const [failed, setFailed] = useState(false)

  const download = async (params: Record<string, string>, name: string): Promise<void> => {
    setLoading(true)
    const answer = await get('/audit/events.csv', { params, responseType: 'blob' }).catch(() => null)
    setLoading(false)
    const blob = blobSchema.safeParse(answer?.data)
    setFailed(!blob.success)
    if (blob.success) saveAs(blob.data, name)
  }
  return { download, loading, failed }
}

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
