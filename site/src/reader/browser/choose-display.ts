import { keepPreferences, type Preferences, readPreferences } from './preferences.ts'

const sizes: readonly (string | undefined)[] = ['large', 'largest'] satisfies Preferences['size'][]

/** Sets text size, contrast or first language as the touched field says, now and for later visits. */
export function chooseDisplay(field: HTMLElement): void {
  const kept = readPreferences()
  if (field instanceof HTMLInputElement && field.name === 'size') {
    keep({ ...kept, size: isSize(field.value) ? field.value : undefined })
  } else if (field instanceof HTMLInputElement && field.name === 'contrast') {
    keep({ ...kept, contrast: field.checked ? 'more' : undefined })
  } else if (field instanceof HTMLSelectElement && field.name === 'locale') {
    keep({ ...kept, locale: field.value || undefined })
  }
}

function isSize(value: string): value is NonNullable<Preferences['size']> {
  return sizes.includes(value)
}

function keep(preferences: Preferences): void {
  keepPreferences(preferences)
  const { dataset } = document.documentElement
  for (const name of ['size', 'contrast'] as const) {
    const value = preferences[name]
    if (value) dataset[name] = value
    else delete dataset[name]
  }
}
