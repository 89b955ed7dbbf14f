import { z } from 'zod'

/** A link target an editor may use: a web address, mail, telephone, or a path of the same portal. Nothing that runs. */
export const hrefSchema = z
  .string()
  .max(2048)
  .regex(/^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:[+\d][\d\s.-]*|\/(?![/\\])[^\s<>"]*|#[^\s<>"]*)$/i, 'href')

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('underline') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: hrefSchema }) }),
])

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(200_000),
  marks: z.array(markSchema).max(4).optional(),
})
const hardBreakSchema = z.strictObject({ type: z.literal('hardBreak') })
const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema])
const inlineContent = z.array(inlineSchema).optional()

const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: inlineContent })
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlineContent,
})
const imageSchema = z.strictObject({
  type: z.literal('image'),
  attrs: z.strictObject({
    fileId: z.string().min(1).max(64),
    alt: z.string().max(500).default(''),
    caption: z.string().max(500).default(''),
  }),
})
const horizontalRuleSchema = z.strictObject({ type: z.literal('horizontalRule') })

const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodArray<typeof blockSchema> {
    return z.array(blockSchema)
  },
})
const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItemSchema),
})
const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int().min(0).default(1) }).optional(),
  content: z.array(listItemSchema),
})
const blockquoteSchema = z.strictObject({
  type: z.literal('blockquote'),
  get content(): z.ZodArray<typeof blockSchema> {
    return z.array(blockSchema)
  },
})

const cellAttrs = z.strictObject({
  colspan: z.int().min(1).max(100).default(1),
  rowspan: z.int().min(1).max(1000).default(1),
})
const tableHeaderSchema = z.strictObject({
  type: z.literal('tableHeader'),
  attrs: cellAttrs.optional(),
  content: z.array(paragraphSchema),
})
const tableCellSchema = z.strictObject({
  type: z.literal('tableCell'),
  attrs: cellAttrs.optional(),
  get content(): z.ZodArray<typeof blockSchema> {
    return z.array(blockSchema)
  },
})
const tableRowSchema = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(z.discriminatedUnion('type', [tableHeaderSchema, tableCellSchema])),
})
const tableSchema = z.strictObject({ type: z.literal('table'), content: z.array(tableRowSchema) })

/** One block of a body text. */
export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  blockquoteSchema,
  tableSchema,
  imageSchema,
  horizontalRuleSchema,
])

/**
 * A body text as it is stored, sent and rendered: ProseMirror JSON of exactly these nodes and marks (requirements,
 * decision 5). No HTML is ever stored; a file is named by its id, never by an address.
 */
export const bodySchema = z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema).max(20_000) })

export type Mark = z.infer<typeof markSchema>
export type Inline = z.infer<typeof inlineSchema>
export type TableRow = z.infer<typeof tableRowSchema>
export type ListItem = z.infer<typeof listItemSchema>
export type Block = z.infer<typeof blockSchema>
export type Body = z.infer<typeof bodySchema>
