import type { ChainedCommands, Editor } from '@tiptap/core'
import type { WordKey } from '../words/say'

/** One button of the toolbar: what it does, whether it can now, and whether it is on. */
export interface BodyCommand {
  word: WordKey
  run: (chain: ChainedCommands) => ChainedCommands
  isOn?: (editor: Editor) => boolean
}

const heading = (level: 2 | 3 | 4): BodyCommand => ({
  word: `body.heading${level}`,
  run: (chain) => chain.toggleHeading({ level }),
  isOn: (editor) => editor.isActive('heading', { level }),
})

const toggled = (word: WordKey, name: string, run: BodyCommand['run']): BodyCommand => ({
  word,
  run,
  isOn: (editor) => editor.isActive(name),
})

/** The toolbar's groups of plain commands, in order. */
export const bodyCommands: readonly (readonly BodyCommand[])[] = [
  [
    toggled('body.bold', 'bold', (chain) => chain.toggleBold()),
    toggled('body.italic', 'italic', (chain) => chain.toggleItalic()),
    toggled('body.underline', 'underline', (chain) => chain.toggleUnderline()),
  ],
  [heading(2), heading(3), heading(4)],
  [
    toggled('body.bulletList', 'bulletList', (chain) => chain.toggleBulletList()),
    toggled('body.orderedList', 'orderedList', (chain) => chain.toggleOrderedList()),
    toggled('body.blockquote', 'blockquote', (chain) => chain.toggleBlockquote()),
    { word: 'body.rule', run: (chain) => chain.setHorizontalRule() },
  ],
]

/** Back and forth. */
export const historyCommands: readonly BodyCommand[] = [
  { word: 'body.undo', run: (chain) => chain.undo() },
  { word: 'body.redo', run: (chain) => chain.redo() },
]

/** Shown while the cursor is in a table. */
export const tableCommands: readonly BodyCommand[] = [
  { word: 'body.table.rowAbove', run: (chain) => chain.addRowBefore() },
  { word: 'body.table.rowBelow', run: (chain) => chain.addRowAfter() },
  { word: 'body.table.deleteRow', run: (chain) => chain.deleteRow() },
  { word: 'body.table.columnBefore', run: (chain) => chain.addColumnBefore() },
  { word: 'body.table.columnAfter', run: (chain) => chain.addColumnAfter() },
  { word: 'body.table.deleteColumn', run: (chain) => chain.deleteColumn() },
  { word: 'body.table.headerRow', run: (chain) => chain.toggleHeaderRow() },
  { word: 'body.table.headerColumn', run: (chain) => chain.toggleHeaderColumn() },
  { word: 'body.table.mergeOrSplit', run: (chain) => chain.mergeOrSplit() },
  { word: 'body.table.delete', run: (chain) => chain.deleteTable() },
]

/** A table to begin with: three columns, a heading row and two more. */
export const insertTable: BodyCommand = {
  word: 'body.table',
  run: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
}
