import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ImageView } from './image-view'

const held = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
})

/**
 * A picture of the media library, named by its file id. A pasted `<img>` has none and is left out: pictures come in
 * through the library, where they get a description and are kept private until published.
 */
export const imageNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    fileId: { ...held('file-id'), renderHTML: ({ fileId }) => ({ 'data-file-id': fileId }) },
    alt: held('alt'),
    caption: held('caption'),
  }),
  parseHTML: () => [{ tag: 'figure[data-file-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
})
