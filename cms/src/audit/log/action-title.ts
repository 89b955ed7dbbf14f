import words from './action-words.vi.json'

const titles: Readonly<Record<string, string>> = words

/** What an action is called where people read it; its own name where none is known. */
export function actionTitle(action: string): string {
  return titles[action] ?? action
}
