import { valueLabel } from '../../admin/words/value-label'
import type { Attribute } from '../../content/rows/own-attributes'
import type { Names } from './lines-of-body'

const day = new Intl.DateTimeFormat('vi-VN', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' })
const instant = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
})

/** One value of a field as people read it: names for references, words for choices, local dates; null where it is empty. */
export function wordsOfValue(name: string, attribute: Attribute, value: unknown, names: Names): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value) && value.length === 0) return null
  switch (attribute.type) {
    case 'boolean':
      return value === true ? 'Có' : 'Không'
    case 'enumeration':
      return valueLabel(name, String(value))
    case 'date':
      return day.format(new Date(String(value)))
    case 'datetime':
      return instant.format(new Date(String(value)))
    case 'relation':
    case 'media':
      return (Array.isArray(value) ? value : [value]).map((id) => names.get(String(id)) ?? goneWords).join('; ')
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

const goneWords = '(không còn)'
