import type { StrapiApp } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { EditView } from './edit-view'

/** A button of the edit view, a list row or the header: a hook that describes it, or null where it has no place. */
export interface DocumentAction {
  (view: EditView): { disabled?: boolean } | null
  type?: string
  position?: string | readonly string[]
}

/** A button above the selected rows of a list. */
export interface BulkAction {
  (view: object): object | null
  type?: string
}

/** A box beside the form of the edit view. */
export interface SidePanel {
  (view: EditView): { title: string; content: ReactNode } | null
  type?: string
}

const aFunction = (value: unknown) => typeof value === 'function'
const apisSchema = z.object({
  addDocumentAction: z.custom<(change: (actions: DocumentAction[]) => DocumentAction[]) => void>(aFunction),
  addBulkAction: z.custom<(change: (actions: BulkAction[]) => BulkAction[]) => void>(aFunction),
  addEditViewSidePanel: z.custom<(change: (panels: SidePanel[]) => SidePanel[]) => void>(aFunction),
})

/** Strapi's content manager as far as we change it. Its types are not within reach of an application. */
export function contentManagerOf(app: Pick<StrapiApp, 'getPlugin'>): z.infer<typeof apisSchema> {
  return apisSchema.parse(app.getPlugin('content-manager').apis)
}
