/** A word of TCVN3 before and after decoding, and where it begins in its line. */
export interface DecodedWord {
  source: string
  decoded: string
  at: number
}

type Case = 'capital' | 'small' | 'open'

/**
 * Gives back the capitals TCVN3 leaves to a capital font: `QUYÕT §ÞNH` is `QUYẾT ĐỊNH`, `Bé NéI Vô` is `BỘ NỘI VỤ`. A word
 * that says nothing itself (`Bé`) follows its neighbours or its line. Where a sentence begins, its first letter is a capital.
 */
export function restoreCapitals(words: readonly DecodedWord[], beginsSentence: (at: number) => boolean): string[] {
  const cases = words.map(caseOf)
  const count = (wanted: Case) => cases.filter((found) => found === wanted).length
  const isCapitalLine = count('capital') > count('small')
  return words.map(({ source, decoded, at }, index) => {
    const isBesideCapitals = [index - 1, index + 1].some(
      (other) => cases[other] === 'capital' && isSigned(words[other]),
    )
    if (cases[index] === 'capital' || (cases[index] === 'open' && (isCapitalLine || isBesideCapitals)))
      return decoded.toUpperCase()
    const mayBeCapital = !hasCaseOfItsOwn.test(source.slice(0, 1))
    return mayBeCapital && beginsSentence(at) ? `${decoded.slice(0, 1).toUpperCase()}${decoded.slice(1)}` : decoded
  })
}

const hasCaseOfItsOwn = /[A-Za-z¡-¦§¨©®ª«¬\u00AD]/

/** Small signs with a tone say nothing: a capital font draws them as capitals. Those without are small, `§` is a capital. */
function caseOf({ source }: DecodedWord): Case {
  if (/[a-z¨©®ª«¬\u00AD]/.test(source)) return 'small'
  return (source.match(/[A-Z¡¢£¤¥¦§]/g)?.length ?? 0) >= 2 ? 'capital' : 'open'
}

function isSigned(word: DecodedWord | undefined): boolean {
  return word !== undefined && /[^A-Za-z]/.test(word.source)
}
