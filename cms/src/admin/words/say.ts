import desk from './desk.vi.json'
import editing from './editing.vi.json'
import panel from './panel.vi.json'

const words = { ...panel, ...editing, ...desk }

/** A sentence of the editors' panel, by its permanent name. */
export type WordKey = keyof typeof words

/** The Vietnamese words for `key`, each `{name}` in them replaced by its value. The panel speaks Vietnamese only. */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
