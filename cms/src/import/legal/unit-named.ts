import { fold } from 'shared-types/text'
import type { NamedUnit } from '../planned-draft'

/** Short forms of offices as letters write them, folded. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bvp\b/g, 'van phong'],
]

/** The one unit of this name, however written ("UBND tỉnh", "Trung tâm Thông tin (Bộ Nội vụ)"); null for none or several. */
export function unitNamed(units: readonly NamedUnit[], name: string): NamedUnit | null {
  const wanted = [comparable(name), comparable(name.replace(/\([^()]*\)/g, ' '))]
  for (const form of wanted) {
    const found = units.filter((unit) => comparable(unit.name) === form)
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  }
  return null
}

function comparable(name: string): string {
  // Both ways of writing "uỷ"/"uỳ" fold to the same letters; dashes and commas differ between writers.
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return shortForms.reduce((text, [short, long]) => text.replace(short, long), words)
}
