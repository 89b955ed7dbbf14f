import { Button, Flex, IconButton } from '@strapi/design-system'
import {
  ArrowClockwise,
  Bold,
  BulletList,
  ClockCounterClockwise,
  GridNine,
  HeadingFour,
  HeadingThree,
  HeadingTwo,
  Image,
  Italic,
  Link,
  Minus,
  NumberList,
  Quotes,
  Underline,
} from '@strapi/icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { KeyboardEvent } from 'react'
import { say, type WordKey } from '../words/say'
import { type BodyCommand, bodyCommands, historyCommands, insertTable, tableCommands } from './body-commands'
import { DocxButton } from './docx/docx-button'
import { toolbarState } from './toolbar-state'

interface Props {
  editor: Editor
  onLink: () => void
  onImage: () => void
  onDocx: (file: File) => void
}

const icons: Partial<Record<WordKey, typeof Bold>> = {
  'body.bold': Bold,
  'body.italic': Italic,
  'body.underline': Underline,
  'body.heading2': HeadingTwo,
  'body.heading3': HeadingThree,
  'body.heading4': HeadingFour,
  'body.bulletList': BulletList,
  'body.orderedList': NumberList,
  'body.blockquote': Quotes,
  'body.rule': Minus,
  'body.link': Link,
  'body.image': Image,
  'body.table': GridNine,
  'body.undo': ClockCounterClockwise,
  'body.redo': ArrowClockwise,
}

/** The buttons above a text. Arrow keys move along them, as in any toolbar. */
export function BodyToolbar({ editor, onLink, onImage, onDocx }: Props) {
  const now = useEditorState({ editor, selector: ({ editor }) => toolbarState(editor) })
  const button = (command: BodyCommand) => (
    <ToolbarButton
      key={command.word}
      word={command.word}
      on={now.on.has(command.word)}
      disabled={now.off.has(command.word)}
      onClick={() => command.run(editor.chain().focus()).run()}
    />
  )
  return (
    <Flex
      role="toolbar"
      aria-label={say('body.toolbar')}
      onKeyDown={moveAlong}
      wrap="wrap"
      gap={4}
      padding={2}
      background="neutral100"
      borderColor="neutral200"
      borderWidth="0 0 1px 0"
      borderStyle="solid"
    >
      {bodyCommands.map((group) => (
        <Flex key={group[0]?.word} gap={1}>
          {group.map(button)}
        </Flex>
      ))}
      <Flex gap={1}>
        <ToolbarButton word="body.link" on={now.inLink} disabled={!now.editable} onClick={onLink} />
        <ToolbarButton word="body.image" on={false} disabled={!now.editable} onClick={onImage} />
        {button(insertTable)}
        <DocxButton disabled={!now.editable} onDocx={onDocx} />
      </Flex>
      <Flex gap={1}>{historyCommands.map(button)}</Flex>
      {now.inTable ? (
        <Flex gap={1} wrap="wrap" role="group" aria-label={say('body.table.tools')} width="100%">
          {tableCommands.map(({ word, run }) => (
            <Button
              key={word}
              type="button"
              size="S"
              variant="tertiary"
              disabled={now.off.has(word)}
              onClick={() => run(editor.chain().focus()).run()}
            >
              {say(word)}
            </Button>
          ))}
        </Flex>
      ) : null}
    </Flex>
  )
}

function ToolbarButton({
  word,
  on,
  disabled,
  onClick,
}: {
  word: WordKey
  on: boolean
  disabled: boolean
  onClick: () => void
}) {
  const Icon = icons[word] ?? Bold
  return (
    <IconButton
      type="button"
      size="S"
      label={say(word)}
      aria-pressed={on}
      variant={on ? 'secondary' : 'ghost'}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon />
    </IconButton>
  )
}

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const buttons: Element[] = [...event.currentTarget.querySelectorAll('button:not([disabled])')]
  const place = document.activeElement ? buttons.indexOf(document.activeElement) : -1
  if (place === -1) return
  event.preventDefault()
  const next = buttons[(place + step + buttons.length) % buttons.length]
  if (next instanceof HTMLElement) next.focus()
}
