import { bodySchema, textOfBody } from 'shared-types/content'

/** Whether a stored field holds nothing to read: absent, blank, an empty list, or a body text without text or picture. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  const body = bodySchema.safeParse(value)
  return (
    body.success && textOfBody(body.data).trim() === '' && !body.data.content.some((block) => block.type === 'image')
  )
}
