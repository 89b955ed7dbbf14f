import type { EditorView } from '@tiptap/pm/view'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Body } from 'shared-types/content'
import { say } from '../words/say'
import { BodyFrame } from './body-frame'
import { BodyToolbar } from './body-toolbar'
import { bringDocx } from './docx/bring-docx'
import { bodyExtensions } from './extensions'
import { fromBody } from './from-body'
import { ImageDialog } from './image-dialog'
import { type ChosenImage, LibraryPicker } from './library-picker'
import { LinkDialog } from './link-dialog'
import { cleanHtml } from './paste/clean-html'
import { pasteLines } from './paste-lines'
import { PasteNotice } from './paste-notice'
import { toBody } from './to-body'

interface Props {
  value: unknown
  label: string
  describedBy: string
  disabled: boolean
  invalid: boolean
  onChange: (body: Body | null) => void
}

type Asking = { for: 'link' } | { for: 'library' } | { for: 'words'; image: ChosenImage }

/** Writes a body text. `onChange` gets a value `bodySchema` accepts, and only when the text really changed. */
export function BodyEditor({ value, label, describedBy, disabled, invalid, onChange }: Props) {
  const [asking, setAsking] = useState<Asking | null>(null)
  const [notice, setNotice] = useState<readonly string[]>([])
  const bring = useRef<(file: File, at?: number) => void>(() => undefined)
  const emitted = useRef<unknown>(value)
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': describedBy,
        'aria-invalid': String(invalid),
      },
      transformPastedHTML: (html: string) => {
        // Text moved within the editor comes as the editor wrote it.
        if (html.includes('data-pm-slice')) return html
        const clean = cleanHtml(html)
        setNotice(pasteLines(clean))
        return clean.html
      },
      handlePaste: (_view: unknown, event: ClipboardEvent) => {
        const file = onlyFile(event.clipboardData)
        if (file) bring.current(file)
        return file !== null
      },
      handleDrop: (view: EditorView, event: DragEvent) => {
        const file = onlyFile(event.dataTransfer)
        if (file) bring.current(file, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos)
        return file !== null
      },
      handleKeyDown: (_view: unknown, event: KeyboardEvent) => {
        if (!isLinkShortcut(event)) return false
        event.preventDefault()
        setAsking({ for: 'link' })
        return true
      },
    }),
    [label, describedBy, invalid],
  )
  const editor = useEditor({
    extensions: bodyExtensions,
    content: fromBody(value),
    editable: !disabled,
    editorProps,
    onUpdate: ({ editor }) => {
      const body = toBody(editor.getJSON())
      if (sameBody(body, toBody(emitted.current))) return
      emitted.current = body
      onChange(body)
    },
  })

  bring.current = async (file, at) => {
    if (disabled) return
    setNotice([say('docx.reading')])
    const { html, lines } = file.type.startsWith('image/')
      ? { html: null, lines: pasteLines({ images: 1, legacy: null, notes: 0 }) }
      : await bringDocx(file)
    if (html && at === undefined) chain().insertContent(html).run()
    else if (html && at !== undefined) chain().insertContentAt(at, html).run()
    setNotice(lines)
  }

  // The form may change the value by itself, as when another language is copied in.
  useEffect(() => {
    if (value === emitted.current) return
    emitted.current = value
    if (!sameBody(toBody(editor.getJSON()), toBody(value)))
      editor.commands.setContent(fromBody(value), { emitUpdate: false })
  }, [editor, value])

  const close = () => setAsking(null)
  const chain = () => editor.chain().focus()
  return (
    <BodyFrame $error={invalid}>
      <BodyToolbar
        editor={editor}
        onLink={() => setAsking({ for: 'link' })}
        onImage={() => setAsking({ for: 'library' })}
        onDocx={(file) => bring.current(file)}
      />
      <PasteNotice lines={notice} onClose={() => setNotice([])} />
      <EditorContent editor={editor} />
      {asking?.for === 'link' ? (
        <LinkDialog
          href={hrefOf(editor.getAttributes('link'))}
          onApply={(href) =>
            href === null
              ? chain().extendMarkRange('link').unsetLink().run()
              : chain().extendMarkRange('link').setLink({ href }).run()
          }
          onClose={close}
        />
      ) : null}
      {asking?.for === 'library' ? (
        <LibraryPicker onChoose={(image) => setAsking({ for: 'words', image })} onClose={close} />
      ) : null}
      {asking?.for === 'words' ? (
        <ImageDialog
          words={asking.image}
          onApply={(words) =>
            chain()
              .insertContent({ type: 'image', attrs: { fileId: asking.image.fileId, ...words } })
              .run()
          }
          onClose={close}
        />
      ) : null}
    </BodyFrame>
  )
}

/** The file of a paste or drop that brings no text beside it: Word adds a picture of what it copies. */
function onlyFile(brought: DataTransfer | null): File | null {
  if (!brought || brought.types.includes('text/html') || brought.types.includes('text/plain')) return null
  return brought.files[0] ?? null
}

function isLinkShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
}

function sameBody(one: Body | null, other: Body | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function hrefOf(attributes: Record<string, unknown>): string {
  return typeof attributes.href === 'string' ? attributes.href : ''
}
