import { Typography } from '@strapi/design-system'

/** One thing noted in the record, for reading only. */
export function Fact({ children }: { children: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  )
}
