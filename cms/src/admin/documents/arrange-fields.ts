interface FormField {
  name: string
  type: string
  size: number
  attribute: object
}
interface Panelled {
  layout: FormField[][][]
}

const wideNames: readonly string[] = ['title', 'name', 'fullName']
const wideTypes: readonly string[] = ['text', 'component', 'json']
const third = 4
const half = 6
const whole = 12

/**
 * Strapi's hook over the form of a document: what is read as running text takes the whole width, files a third, the
 * rest half of it, in the order of the schema. A stored layout of Strapi's would go stale with each new field.
 */
export function arrangeFields<T extends { layout: Panelled }>(view: T): T {
  const layout = view.layout.layout.map((panel) => rowsOf(panel.flat().map(sized)))
  return { ...view, layout: { ...view.layout, layout } }
}

function sized(field: FormField): FormField {
  const wide = wideNames.includes(field.name) || wideTypes.includes(field.type) || 'customField' in field.attribute
  if (wide) return { ...field, size: whole }
  return { ...field, size: field.type === 'media' ? third : half }
}

function rowsOf(fields: readonly FormField[]): FormField[][] {
  return fields.reduce<FormField[][]>((rows, field) => {
    const last = rows.at(-1)
    const used = last?.reduce((sum, { size }) => sum + size, 0) ?? whole
    if (last && used + field.size <= whole) return [...rows.slice(0, -1), [...last, field]]
    return [...rows, [field]]
  }, [])
}
