import { z } from 'zod'

const documentId = z.looseObject({ documentId: z.string() })

/** The parts of the panel's answers from which tests go on; what they only compare is compared as it came. */
export const answers = {
  made: z.looseObject({ id: z.number() }),
  password: z.looseObject({ password: z.string() }),
  newPerson: z.looseObject({
    person: z.looseObject({ userId: z.number(), email: z.string() }),
    password: z.string(),
  }),
  secondFactor: z.looseObject({ url: z.string(), qr: z.string() }),
  recoveryCodes: z.looseObject({ recoveryCodes: z.array(z.string()) }),
  rows: z.looseObject({ results: z.array(documentId), pagination: z.looseObject({ total: z.number() }) }),
  documents: z.array(documentId),
  address: z.looseObject({ url: z.string() }),
  case: z.looseObject({ case: z.looseObject({ version: z.number(), digest: z.string() }) }),
  saved: z.looseObject({ data: z.looseObject({ updatedAt: z.string() }) }),
  events: z.looseObject({ total: z.number(), events: z.array(z.looseObject({ seq: z.number() })) }),
  notices: z.looseObject({ unread: z.number(), lines: z.array(z.looseObject({ id: z.string(), text: z.string() })) }),
}
