import { Button, Flex, Typography } from '@strapi/design-system'
import { Pencil, Trash, WarningCircle } from '@strapi/icons'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useState } from 'react'
import { say } from '../words/say'
import { useLibraryFileQuery } from './file-api'
import { ImageDialog, type ImageWords } from './image-dialog'

/** A picture inside the text, with its caption below, and its description one step away. */
export function ImageView({ node, editor, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { fileId, alt, caption } = wordsOf(node.attrs)
  const [editing, setEditing] = useState(false)
  const { data: file, isLoading, refetch } = useLibraryFileQuery(fileId)
  return (
    <NodeViewWrapper as="figure" data-drag-handle className={selected ? 'is-selected' : undefined}>
      {file ? (
        <img src={file.url} alt={alt} onError={() => void refetch()} />
      ) : (
        <Typography variant="pi">{say(isLoading ? 'body.image.loading' : 'body.image.gone')}</Typography>
      )}
      {caption ? <figcaption>{caption}</figcaption> : null}
      {alt ? null : (
        <Flex gap={1}>
          <WarningCircle aria-hidden fill="warning600" />
          <Typography variant="pi" textColor="warning700">
            {say('body.image.noAlt')}
          </Typography>
        </Flex>
      )}
      {editor.isEditable ? (
        <Flex gap={2} paddingTop={1}>
          <Button type="button" size="S" variant="tertiary" startIcon={<Pencil />} onClick={() => setEditing(true)}>
            {say('body.image.edit')}
          </Button>
          <Button type="button" size="S" variant="tertiary" startIcon={<Trash />} onClick={() => deleteNode()}>
            {say('body.image.remove')}
          </Button>
        </Flex>
      ) : null}
      {editing ? (
        <ImageDialog
          words={{ alt, caption }}
          onApply={(words) => updateAttributes(words)}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </NodeViewWrapper>
  )
}

function wordsOf(attrs: Record<string, unknown>): ImageWords & { fileId: string } {
  return { fileId: String(attrs.fileId ?? ''), alt: String(attrs.alt ?? ''), caption: String(attrs.caption ?? '') }
}
