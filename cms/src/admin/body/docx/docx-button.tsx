import { IconButton } from '@strapi/design-system'
import { File as FileIcon } from '@strapi/icons'
import { useRef } from 'react'
import { say } from '../../words/say'

const word = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Chooses a Word file whose text goes where the cursor is. */
export function DocxButton({ disabled, onDocx }: { disabled: boolean; onDocx: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton
        type="button"
        size="S"
        variant="ghost"
        label={say('docx.choose')}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <FileIcon />
      </IconButton>
      <input
        ref={input}
        type="file"
        accept={word}
        hidden
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again.
          event.currentTarget.value = ''
          if (file) onDocx(file)
        }}
      />
    </>
  )
}
