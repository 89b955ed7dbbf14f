import type { Read } from '../engine/question.ts'
import type { ItemCard } from '../props/parts/item-card.ts'
import { itemCard } from '../questions/item-card.ts'

/** The cards of documents, in the order of their keys; those without a page are left out. */
export function itemCards(read: Read, keys: readonly string[]): ItemCard[] {
  return keys.flatMap((key) => read.ask(itemCard(key)) ?? [])
}
