declare namespace App {
  interface Locals {
    /** The page to draw, in the warm renderer; absent in a static build. */
    page?: import('../page-plan/props/page-props.ts').PageProps
  }
}
