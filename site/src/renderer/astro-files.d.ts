// Only .astro files know their own props; TypeScript outside them needs to know that they are components.
declare module '*.astro' {
  const component: (props: object) => unknown
  export default component
}
