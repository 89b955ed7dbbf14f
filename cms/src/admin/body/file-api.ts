import { adminApi } from '@strapi/strapi/admin'
import { z } from 'zod'

const fileSchema = z.object({ documentId: z.string(), name: z.string(), url: z.string(), mime: z.string().nullish() })
const answerSchema = z.object({ results: z.array(fileSchema) })

/** A file of the media library; `url` is signed and lasts a short while. */
export type LibraryFile = z.infer<typeof fileSchema>

const fileApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    libraryFile: build.query<LibraryFile | null, string>({
      query: (fileId) => ({
        url: '/upload/files',
        method: 'GET',
        config: { params: { filters: { documentId: { $eq: fileId } }, pageSize: 1 } },
      }),
      transformResponse: (answer) => answerSchema.parse(answer).results[0] ?? null,
      keepUnusedDataFor: 30,
    }),
  }),
})

export const { useLibraryFileQuery } = fileApi
