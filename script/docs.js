// Writes what is made from the tables of inputs, outputs and settings: parts of action.yml, docs/inputs.md, docs/settings.md.
// With --check it writes nothing and ends with 1 where a file is not as it would be written.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import prettier from 'prettier'
import ts from 'typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Imports a TypeScript module of src and what it imports, by way of a temporary folder. Types are not checked. */
async function importTypeScript(folder, entry) {
  const waiting = [entry]
  const done = new Set()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (done.has(path)) continue
    done.add(path)
    const text = await readFile(join(root, path), 'utf8')
    const target = join(folder, path.replace(/\.ts$/, '.js'))
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: false }
    })
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, outputText)
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      if (fileName.startsWith('.')) waiting.push(join(dirname(path), fileName.replace(/\.js$/, '.ts')))
    }
  }
  return import(pathToFileURL(join(folder, entry.replace(/\.ts$/, '.js'))).href)
}

async function readTables() {
  const folder = await mkdtemp(join(tmpdir(), 'boxcar-docs-'))
  try {
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const { inputSpecs } = await importTypeScript(folder, 'src/inputs/table.ts')
    const { groups } = await importTypeScript(folder, 'src/inputs/spec.ts')
    const { outputTable } = await importTypeScript(folder, 'src/inputs/outputs.ts')
    const { settingsTable } = await importTypeScript(folder, 'src/settings/table.ts')
    return { inputSpecs, groups, outputTable, settingsTable }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`
}

/** In action.yml a default that depends on something is a sentence, because the runner hands defaults over as if people had typed them. */
function actionInputs({ inputSpecs, outputTable }) {
  const inputs = inputSpecs
    .filter(({ door }) => door !== 'cli' && door !== 'argument')
    .map(({ id, description, default: standard, filledIn, without }) => {
      const value = standard ?? filledIn
      return [
        `  ${id}:`,
        `    description: ${quoted(without === undefined ? description : `${description} Default: ${without}.`)}`,
        '    required: false',
        ...(value === undefined ? [] : [`    default: ${quoted(value)}`])
      ].join('\n')
    })
  const outputs = outputTable.map(({ id, description }) => `  ${id}:\n    description: ${quoted(description)}`)
  return `inputs:\n${inputs.join('\n')}\n\noutputs:\n${outputs.join('\n')}\n\n`
}

function table(head, rows) {
  const cells = (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n')
}

function code(text) {
  return text === '' ? '' : `\`${text}\``
}

function inputsPage({ inputSpecs, groups, outputTable }) {
  const flagOf = ({ id, door, short, aliases = [] }) => {
    if (door === 'action') return ''
    if (door === 'argument') return `\`boxcar diff ${id.toUpperCase()}\``
    if (door === 'word') return id === 'command' ? 'the first word' : 'the argument'
    return [`--${id}`, ...(short ? [`-${short}`] : []), ...aliases.map((alias) => `--${alias}`)].map(code).join(', ')
  }
  const sections = groups.flatMap((group) => {
    const specs = inputSpecs.filter((spec) => spec.group === group)
    const rows = specs.map((spec) => [
      ['cli', 'argument'].includes(spec.door) ? '' : code(spec.id),
      flagOf(spec),
      `${spec.description}${spec.choices ? ` One of ${spec.choices.map(code).join(', ')}.` : ''}`,
      spec.without ?? code(spec.default ?? spec.filledIn ?? '')
    ])
    return [`## ${group}`, table(['Input', 'Flag', 'Meaning', 'Default'], rows)]
  })
  return [
    '<!-- Made by script/docs.js from src/inputs. Change it there. -->',
    '# Inputs, flags and outputs',
    'An input of the action and the flag of the same name on the command line do the same. An empty text is the same as none.',
    '```yaml\n- uses: actions/checkout@v7\n- uses: OWNER/boxcar@v1\n  with:\n    name: ghcr.io/acme/shop\n    push: true\n    env: |\n      # one per line, taken as it is\n      APP_NAME=Acme shop\n      RELEASE\n    secrets: |\n      NPM_TOKEN=${{ secrets.NPM_TOKEN }}\n```',
    '```sh\nboxcar build . -n ghcr.io/acme/shop --push -e "APP_NAME=Acme shop" -e RELEASE --secrets NPM_TOKEN\n```',
    ...sections,
    '## How values are written',
    [
      '- **Lists** (`tags`, `platforms`): separated by line ends or commas. `cache-from` and `cache-to` hold commas themselves, so that only line ends separate. `apt`, `pkgs` and `libs` may be separated by spaces, too. A line that begins with `#` is a comment. An item in double quotes is taken whole. On the command line a flag may also be given several times.',
      '- **`KEY=VALUE`** (`env`, `secrets`, `build-args`, `labels`, `check-env`): one per line, split at the first `=`. Nothing is expanded, and quotes in `env` and `check-env` are part of the value. A bare `KEY` takes the value of that variable from the environment of the step, also one of several lines; one that is not set is an error. The same key twice is an error.',
      '- **Values of several lines** in `secrets`, `build-args` and `labels` stand in double quotes that begin before the key, `"KEY=first line` … `last line"`, and a `"` inside is written twice. Secrets are not trimmed.',
      '- **Booleans**: `true` or `false`. On the command line `--push`, `--no-push` or `--push=false`.',
      '- **Commands** of several lines stop at the first line that fails.',
      '- **Words** (`check-options`): split as a shell would, with single and double quotes. Nothing is expanded.'
    ].join('\n'),
    '## Outputs',
    table(
      ['Output', 'Meaning'],
      outputTable.map(({ id, description }) => [code(id), description])
    ),
    '## The command line alone',
    [
      '`boxcar [build|plan|detect] [FOLDER] [FLAGS]`, `boxcar diff [BASE] [HEAD] [FLAGS]`. Without a command it is `build`, if the first word can only be a folder (`.`, `./app`, `apps/web`); `boxcar` alone shows the help, `boxcar COMMAND --help` what that command needs.',
      '',
      'Exit codes: 0 done; 1 yours to fix, the message says what, where and how; 2 wrong usage; 3 `diff --exit-code`, and the plans differ; 70 a bug in Boxcar; 75 a registry or the network did not answer, try again; 130 interrupted.'
    ].join('\n')
  ].join('\n\n')
}

const effects = { hint: 'a hint for the languages', layer: '', run: 'steers the run', none: 'nothing' }

function settingsPage({ settingsTable }) {
  const rows = (from) =>
    settingsTable
      .filter((row) => row.from === from)
      .map(({ name, effect, field, meaning }) => [
        code(name),
        meaning,
        effect === 'layer' ? code(field) : effects[effect]
      ])
  const section = (title, text, from) => [
    `## ${title}`,
    text,
    table(['Name', 'Meaning', 'Sets in the plan'], rows(from))
  ]
  return [
    '<!-- Made by script/docs.js from src/settings/table.ts. Change it there. -->',
    '# Settings and their precedence',
    'Boxcar needs none. What people say wins over what it detects, and of two that say the same the later one in this list wins:',
    [
      '1. what the language and its framework need',
      '2. `app.json`, `Aptfile`, `apt.txt`, then the `Procfile`',
      '3. the config file, `nixpacks.toml` or `nixpacks.json`: first its `NIXPACKS_*` variables, then everything else; where neither is there, `railpack.json`',
      '4. `NIXPACKS_*` variables of the process',
      '5. `NIXPACKS_*` variables in the input `env`',
      '6. a part of a plan, given as `plan`',
      '7. inputs and flags'
    ].join('\n'),
    'Scalars replace, tables merge key by key. A list replaces what was there, unless `"..."` stands in it: that is what was there, at this place. `pkgs`, `libs` and `apt` add; `install-cmd`, `build-cmd` and `start-cmd` replace, and the command `true` removes the phase. Nothing that is empty counts. `NIXPACKS_*` variables steer the plan and are not put into the image.',
    'Commands that you write get all files of the app, unless `onlyIncludeFiles` beside them says which, and the image gets the whole folder as they leave it. After a phase of your own the image continues from the build, with the warning `single-stage`; `start.onlyIncludeFiles` says what the app needs and makes the image small again.',
    'Nix packages choose the toolchain `nix`: [Nix](nix.md).',
    ...section('Files', 'In the folder of the app.', 'file'),
    ...section(
      'Keys of the config file',
      '`*` stands for the name of a phase: `setup`, `install`, `build`, one of a helper as `node:build`, or one of your own. Other spellings of Nixpacks (`nixPackages`, `nixLibraries`, `aptPackages`, `commands`, `envPaths`) are read as well. A key that is not here is a warning with its line, a value of a wrong type an error.',
      'config key'
    ),
    ...section(
      'Variables',
      'Of the process or in the input `env`; most also in `[variables]` of the config file.',
      'variable'
    ),
    ...section('Inputs', 'Those that reach the plan; all are in [inputs.md](inputs.md).', 'input')
  ].join('\n\n')
}

async function wanted(tables) {
  const options = await prettier.resolveConfig(join(root, 'package.json'))
  const format = (text, parser) => prettier.format(text, { ...options, parser })
  const action = await readFile(join(root, 'action.yml'), 'utf8')
  const parts = /^([\s\S]*?\n)inputs:\n[\s\S]*?(runs:\n[\s\S]*)$/.exec(action)
  if (!parts) throw new Error('action.yml has no line "inputs:" before a line "runs:"')
  return {
    'action.yml': await format(`${parts[1]}${actionInputs(tables)}${parts[2]}`, 'yaml'),
    'docs/inputs.md': await format(inputsPage(tables), 'markdown'),
    'docs/settings.md': await format(settingsPage(tables), 'markdown')
  }
}

const checking = process.argv.includes('--check')
const stale = []
for (const [path, text] of Object.entries(await wanted(await readTables()))) {
  const file = join(root, path)
  const before = await readFile(file, 'utf8').catch(() => '')
  if (before === text) continue
  stale.push(relative(root, file))
  if (checking) continue
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
if (checking && stale.length > 0) {
  console.error(`Not as the tables in src say: ${stale.join(', ')}. Run: node script/docs.js`)
  process.exitCode = 1
} else {
  console.log(stale.length === 0 ? 'Nothing to do' : `Written: ${stale.join(', ')}`)
}
