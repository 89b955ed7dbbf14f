interface TypeLink {
  uid: string
}

/** Strapi's hook over the list of content types: accounts of readers are no content, and nobody has one yet. */
export function hideReaderAccounts<T extends { ctLinks: TypeLink[] }>(list: T): T {
  return { ...list, ctLinks: list.ctLinks.filter(({ uid }) => uid !== 'plugin::users-permissions.user') }
}
