import { fieldLabel } from '../words/field-label'
import { bestLabel } from './best-label'

const controls = 'input, textarea, button, [role="combobox"], [contenteditable="true"]'

/**
 * Brings a field of the form, or of the review panel, into view and puts the cursor in it. Strapi names plain inputs
 * after their attribute; its relations and our own fields are told by their label.
 */
export function jumpToField(page: Document, model: string, field: string): void {
  const target =
    page.getElementById(checkId(field)) ??
    page.querySelector<HTMLElement>(`form [name="${CSS.escape(field)}"]`) ??
    labelledField(page, fieldLabel(model, field))
  if (!target) return
  target.scrollIntoView({ behavior: 'smooth', block: 'center' })
  const control = target.matches(controls) ? target : target.querySelector<HTMLElement>(controls)
  control?.focus({ preventScroll: true })
}

/** The id of a field of the review panel: what is noted beside the text. */
export function checkId(field: string): string {
  return `cong-check-${field}`
}

function labelledField(page: Document, wanted: string): HTMLElement | null {
  const labels = [...page.querySelectorAll<HTMLLabelElement>('form label')]
  const label =
    labels[
      bestLabel(
        labels.map(({ textContent }) => textContent ?? ''),
        wanted,
      )
    ]
  if (!label) return null
  return (label.htmlFor ? page.getElementById(label.htmlFor) : null) ?? label.parentElement
}
