/** What a reader has chosen on this device (BP-2.1). Never sent anywhere. */
export interface Preferences {
  size?: 'large' | 'largest'
  contrast?: 'more'
  /** The language a visit begins in. */
  locale?: string
  /** Names of followed channels by their path. */
  follow?: Record<string, string>
}

const place = 'cong'

/** The choices kept here; none where there are none or they cannot be read. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

/** Keeps the choices; a device that refuses storage shows them until the page is left. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(place, JSON.stringify(preferences))
  } catch {}
}
