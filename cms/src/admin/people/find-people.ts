import { fold } from 'shared-types/text'
import type { Person } from './person'

/** People whose name, address or unit holds every word, marks and capitals aside; everybody where nothing is asked. */
export function findPeople(people: readonly Person[], words: string): Person[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return people.filter(({ name, email, unit }) => {
    const text = fold(`${name} ${email} ${unit?.name ?? ''}`)
    return wanted.every((word) => text.includes(word))
  })
}
