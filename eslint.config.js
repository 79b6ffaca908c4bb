import { defineConfig, globalIgnores } from 'eslint/config'
import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import jest from 'eslint-plugin-jest'
import prettier from 'eslint-config-prettier/flat'

export default defineConfig([
  globalIgnores(['dist/', 'lib/', 'coverage/', 'examples/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'script/*.js'] },
        tsconfigRootDir: import.meta.dirname
      }
    }
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_$', varsIgnorePattern: '^_$', ignoreRestSiblings: true }
      ]
    }
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } }
  },
  {
    files: ['__tests__/**/*.ts'],
    extends: [jest.configs['flat/recommended'], tseslint.configs.disableTypeChecked],
    // What must hold after every test of a file is expected once.
    rules: { 'jest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['afterEach'] }] }
  },
  prettier
])
