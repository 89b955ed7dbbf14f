import type { Messages } from '../../messages/messages.ts'
import type { FacetValue, LegalFacet } from '../../page-plan/props/legal-list-props.ts'

/** What a value of a facet is called: words of ours for codes, the document's own name otherwise. */
export function facetValueName(facet: LegalFacet, value: Pick<FacetValue, 'code' | 'name'>, t: Messages): string {
  const words: Partial<Record<LegalFacet, Record<string, string>>> = {
    form: t.docForm,
    class: t.docClass,
    level: t.issuerLevel,
    validity: t.effect,
  }
  return (value.code !== null ? words[facet]?.[value.code] : value.name) ?? value.name ?? value.code ?? ''
}
