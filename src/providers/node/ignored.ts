/** What an app of JavaScript never needs in its build or image: lines of the ignore file. */
export const ignored: readonly string[] = [
  ...[
    '**/node_modules',
    '**/.next',
    '**/.nuxt',
    '**/.output',
    '**/.svelte-kit',
    '**/.turbo',
    '**/.nx/cache',
    '**/.cache',
    '**/.parcel-cache'
  ],
  ...[
    '**/npm-debug.log*',
    '**/yarn-debug.log*',
    '**/yarn-error.log*',
    '**/.pnpm-store',
    '**/coverage',
    '**/*.tsbuildinfo',
    '**/.eslintcache'
  ]
]
