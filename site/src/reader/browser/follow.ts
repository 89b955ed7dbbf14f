import { keepPreferences, readPreferences } from './preferences.ts'

/** Follows a channel or leaves it, on this device only; every button of that channel on the page says so. */
export function follow(path: string, name: string, on: boolean): void {
  const kept = readPreferences()
  const { [path]: _, ...others } = kept.follow ?? {}
  keepPreferences({ ...kept, follow: on ? { ...others, [path]: name } : others })
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act=follow]'))
    if (button.value === path) button.ariaPressed = String(on)
}
