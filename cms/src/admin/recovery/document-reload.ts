import { adminApi } from '@strapi/strapi/admin'
import type { DocumentKey } from './document-key'

const reloadApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    /** Makes the panel read a document from the server again; the form then shows what is there. */
    reloadDocument: build.mutation<null, DocumentKey>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_nothing, _error, { uid, documentId }) => [
        { type: 'Document', id: documentId ? `${uid}_${documentId}` : uid },
      ],
    }),
  }),
})

export const { useReloadDocumentMutation } = reloadApi
