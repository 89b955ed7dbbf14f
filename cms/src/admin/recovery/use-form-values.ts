import { useForm } from '@strapi/strapi/admin'

/** What a form holds, field by field. */
export type FormValues = Readonly<Record<string, unknown>>

const nothing: FormValues = {}

/** The values of the form around, as they are now and as it was loaded; the same object until something changes. */
export function useFormValues(): { now: FormValues; loaded: FormValues; set: (values: FormValues) => void } {
  const now = useForm('FormValues', (state) => valuesOf(state.values))
  const loaded = useForm('FormValues', (state) => valuesOf(state.initialValues))
  const set = useForm('FormValues', (state) => state.setValues)
  return { now, loaded, set }
}

function valuesOf(values: unknown): FormValues {
  return isRecord(values) ? values : nothing
}

function isRecord(values: unknown): values is FormValues {
  return typeof values === 'object' && values !== null
}
