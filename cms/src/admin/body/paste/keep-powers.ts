const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** Raised and lowered digits as their own signs, so that m² does not become m2 nor CO₂ become CO2. */
export function keepPowers(body: HTMLElement): void {
  for (const element of body.querySelectorAll('sup, sub')) {
    const text = (element.textContent ?? '').trim()
    if (!/^\d{1,3}$/.test(text)) continue
    const signs = element.tagName === 'SUP' ? raised : lowered
    element.replaceWith([...text].map((digit) => signs[Number(digit)]).join(''))
  }
}
