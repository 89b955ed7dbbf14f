/** How the places of a person's unsaved texts begin: nobody is offered another's. */
export function placesOf(person: string | number): string {
  return `${person}|`
}
