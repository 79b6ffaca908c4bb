/**
 * The `NIXPACKS_*` of Nixpacks' languages, without the prefix, and whose they are: https://nixpacks.com/docs/providers. A provider
 * says itself which it understands (`settings`); the others come with their languages.
 */
export const languageVariables: Readonly<Record<string, string>> = {
  ...{ NODE_VERSION: 'Node.js', NX_APP_NAME: 'Node.js', TURBO_APP_NAME: 'Node.js', MOON_APP_NAME: 'Node.js' },
  ...{ MOON_BUILD_TASK: 'Node.js', MOON_START_TASK: 'Node.js', SPA_CADDY: 'Node.js', SPA_OUT_DIR: 'Node.js' },
  ...{ PYTHON_VERSION: 'Python', PYTHON_PACKAGE_MANAGER: 'Python' },
  ...{ POETRY_VERSION: 'Python', PDM_VERSION: 'Python', UV_VERSION: 'Python' },
  ...{ STATICFILE_ROOT: 'static sites', PHP_ROOT_DIR: 'PHP', PHP_FALLBACK_PATH: 'PHP', RUBY_VERSION: 'Ruby' },
  ...{ GO_BIN: 'Go', RUST_VERSION: 'Rust', NO_MUSL: 'Rust', RUST_BIN: 'Rust', CARGO_WORKSPACE: 'Rust' },
  ...{ JDK_VERSION: 'Java', GRADLE_VERSION: 'Java', CSHARP_SDK_VERSION: 'C#', ELIXIR_VERSION: 'Elixir' },
  ...{ COBOL_COMPILE_ARGS: 'COBOL', COBOL_APP_NAME: 'COBOL' }
}

/** Names that Nixpacks writes into the images that it builds, without the prefix; Boxcar may run in one of them. */
export const writtenVariables: readonly string[] = ['METADATA', 'PATH', 'SPA_OUTPUT_DIR']

/** The languages of Nixpacks and Railpack by the names that stand in their files. A provider says itself that it is there. */
export const languageNames: readonly string[] = [
  ...[
    'crystal',
    'c#',
    'dart',
    'elixir',
    'deno',
    'f#',
    'clojure',
    'gleam',
    'go',
    'haskell',
    'scheme',
    'java',
    'lunatic'
  ],
  ...['scala', 'php', 'ruby', 'node', 'python', 'rust', 'swift', 'staticfile', 'zig', 'cobol', 'cpp', 'shell']
]
