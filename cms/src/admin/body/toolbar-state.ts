import type { Editor } from '@tiptap/core'
import { bodyCommands, historyCommands, insertTable, tableCommands } from './body-commands'

const everyCommand = [...bodyCommands.flat(), ...historyCommands, ...tableCommands, insertTable]

/** Which buttons are on and which cannot be pressed, with the cursor where it is. */
export function toolbarState(editor: Editor) {
  const editable = editor.isEditable
  const inTable = editor.isActive('table')
  const judged = everyCommand.filter((command) => inTable || !tableCommands.includes(command))
  return {
    editable,
    inTable,
    inLink: editor.isActive('link'),
    on: new Set(judged.filter((command) => command.isOn?.(editor)).map(({ word }) => word)),
    off: new Set(
      judged.filter((command) => !editable || !command.run(editor.can().chain()).run()).map(({ word }) => word),
    ),
  }
}
