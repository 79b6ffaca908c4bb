import type { NextConfig } from 'next'

const config: NextConfig = { output: 'standalone', poweredByHeader: false }

export default config
