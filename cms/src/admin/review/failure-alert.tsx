import { Box, Typography } from '@strapi/design-system'
import { useEffect, useRef } from 'react'

/** Says why something was refused, and takes the focus as it appears so that nobody misses it. */
export function FailureAlert({ title, reasons }: { title: string; reasons: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Box
      ref={box}
      tabIndex={-1}
      role="alert"
      width="100%"
      padding={3}
      background="danger100"
      borderColor="danger600"
      hasRadius
    >
      <Typography variant="omega" fontWeight="bold" textColor="danger700">
        {title}
      </Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {reasons.map((reason) => (
          <Typography key={reason} tag="li" variant="pi" textColor="neutral800">
            {reason}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
