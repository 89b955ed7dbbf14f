import actions from '../../audit/log/action-words.vi.json'

/** The actions the log knows, as choices in the order of the alphabet. */
export const actionChoices: readonly { value: string; label: string }[] = Object.entries(actions)
  .map(([value, label]) => ({ value, label }))
  .sort((one, other) => one.label.localeCompare(other.label, 'vi'))
