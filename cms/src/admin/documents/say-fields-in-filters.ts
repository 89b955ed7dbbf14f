import { fieldLabel } from '../words/field-label'
import { valueLabel } from '../words/value-label'

interface Filter {
  name: string
  type: string
  label: unknown
  options?: { label?: string; value: string }[]
}

/**
 * Strapi's hook over the filters of a list: fields and the values of enumerations by their Vietnamese words. Strapi does
 * not say which type the list is of, so a field goes by its common name.
 */
export function sayFieldsInFilters<T extends { displayedFilters: Filter[] }>(list: T): T {
  return { ...list, displayedFilters: list.displayedFilters.map(inVietnamese) }
}

function inVietnamese(filter: Filter): Filter {
  const label = filter.label === filter.name ? fieldLabel('', filter.name) : filter.label
  if (filter.type !== 'enumeration') return { ...filter, label }
  const options = filter.options?.map(({ value }) => ({ value, label: valueLabel(filter.name, value) }))
  return { ...filter, label, ...(options ? { options } : {}) }
}
