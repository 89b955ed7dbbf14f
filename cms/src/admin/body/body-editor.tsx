import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Body } from 'shared-types/content'
import { BodyFrame } from './body-frame'
import { BodyToolbar } from './body-toolbar'
import { cleanPastedHtml } from './clean-pasted-html'
import { bodyExtensions } from './extensions'
import { fromBody } from './from-body'
import { ImageDialog } from './image-dialog'
import { type ChosenImage, LibraryPicker } from './library-picker'
import { LinkDialog } from './link-dialog'
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
      transformPastedHTML: cleanPastedHtml,
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
      />
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

function isLinkShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
}

function sameBody(one: Body | null, other: Body | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function hrefOf(attributes: Record<string, unknown>): string {
  return typeof attributes.href === 'string' ? attributes.href : ''
}
