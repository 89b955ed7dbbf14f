import { adminApi } from '@strapi/strapi/admin'
import { z } from 'zod'
import { type AccountRequests, requestsSchema } from './account-request'
import { type Delegations, delegationsSchema } from './delegation'
import { type IdleAccount, idleAccountsSchema } from './idle-account'
import { newPasswordSchema, type People, peopleSchema } from './person'

type Change = Readonly<Record<string, unknown>>
const post = (url: string, data: Change = {}) => ({ url, method: 'POST' as const, data })

const rowsSchema = z.object({ results: z.array(z.looseObject({ documentId: z.string() })) })

/** The routes of the accounts feature. A password the server makes is in its answer once and kept nowhere. */
const peopleApi = adminApi.enhanceEndpoints({ addTagTypes: ['Accounts'] }).injectEndpoints({
  endpoints: (build) => ({
    people: build.query<People, void>({
      query: () => ({ url: '/accounts/people', method: 'GET' }),
      transformResponse: (answer) => peopleSchema.parse(answer),
      providesTags: ['Accounts'],
    }),
    createPerson: build.mutation<{ password: string }, Change>({
      query: (data) => post('/accounts/people', data),
      transformResponse: (answer) => newPasswordSchema.parse(answer),
      invalidatesTags: ['Accounts'],
    }),
    changePerson: build.mutation<unknown, { userId: number; change: Change }>({
      query: ({ userId, change }) => ({ url: `/accounts/people/${userId}`, method: 'PUT', data: change }),
      invalidatesTags: ['Accounts'],
    }),
    renewPassword: build.mutation<{ password: string }, number>({
      query: (userId) => post(`/accounts/people/${userId}/password`),
      transformResponse: (answer) => newPasswordSchema.parse(answer),
      invalidatesTags: ['Accounts'],
    }),
    removeSecondFactor: build.mutation<unknown, number>({
      query: (userId) => ({ url: `/accounts/people/${userId}/second-factor`, method: 'DELETE' }),
      invalidatesTags: ['Accounts'],
    }),
    delegations: build.query<Delegations, void>({
      query: () => ({ url: '/accounts/delegations', method: 'GET' }),
      transformResponse: (answer) => delegationsSchema.parse(answer),
      providesTags: ['Accounts'],
    }),
    giveDelegation: build.mutation<unknown, Change>({
      query: (data) => post('/accounts/delegations', data),
      invalidatesTags: ['Accounts'],
    }),
    revokeDelegation: build.mutation<unknown, number>({
      query: (id) => post(`/accounts/delegations/${id}/revoke`),
      invalidatesTags: ['Accounts'],
    }),
    accountRequests: build.query<AccountRequests, void>({
      query: () => ({ url: '/accounts/requests', method: 'GET' }),
      transformResponse: (answer) => requestsSchema.parse(answer),
      providesTags: ['Accounts'],
    }),
    askAccount: build.mutation<unknown, Change>({
      query: (data) => post('/accounts/requests', data),
      invalidatesTags: ['Accounts'],
    }),
    grantRequest: build.mutation<{ password: string }, number>({
      query: (id) => post(`/accounts/requests/${id}/grant`),
      transformResponse: (answer) => newPasswordSchema.parse(answer),
      invalidatesTags: ['Accounts'],
    }),
    declineRequest: build.mutation<unknown, { id: number; note: string }>({
      query: ({ id, note }) => post(`/accounts/requests/${id}/decline`, { note }),
      invalidatesTags: ['Accounts'],
    }),
    idleAccounts: build.query<IdleAccount[], void>({
      query: () => ({ url: '/accounts/idle', method: 'GET' }),
      transformResponse: (answer) => idleAccountsSchema.parse(answer).accounts,
      providesTags: ['Accounts'],
    }),
    /** Every row of a structure type by its Vietnamese name, to choose from. */
    structure: build.query<{ value: string; label: string }[], 'unit' | 'topic' | 'sub-portal' | 'channel'>({
      query: (type) => ({
        url: `/content-manager/collection-types/api::${type}.${type}`,
        method: 'GET',
        config: { params: { page: 1, pageSize: 100, sort: 'nameVi:ASC' } },
      }),
      transformResponse: (answer) =>
        rowsSchema
          .parse(answer)
          .results.map(({ documentId, nameVi }) => ({ value: documentId, label: String(nameVi ?? documentId) })),
    }),
  }),
})

export const {
  usePeopleQuery,
  useCreatePersonMutation,
  useChangePersonMutation,
  useRenewPasswordMutation,
  useRemoveSecondFactorMutation,
  useDelegationsQuery,
  useGiveDelegationMutation,
  useRevokeDelegationMutation,
  useAccountRequestsQuery,
  useAskAccountMutation,
  useGrantRequestMutation,
  useDeclineRequestMutation,
  useIdleAccountsQuery,
  useStructureQuery,
} = peopleApi
