import type { Shell } from '../cli.js'
import { BuildFailed } from '../docker/failure.js'
import { interruptible } from '../docker/run.js'
import { runLines } from '../docker/run-lines.js'
import { temporaryFolder, withPrivateFolder } from '../docker/secrets.js'
import { askDocker, makeImage, type Ways } from '../image.js'
import { liveDisplay } from '../report/live.js'
import { resultText } from '../report/result.js'
import type { Story } from '../report/types.js'
import { withDockerfile } from '../rendering.js'
import { decide } from '../road.js'
import { secretValues } from '../secret-values.js'
import type { Inputs } from '../settings/types.js'
import { writeBuildFiles } from '../written.js'
import { readAll } from './input.js'
import { planBox } from './plan.js'

/** Builds the image, boots it, pushes it if asked to, and says how to start it. Ctrl-C ends it and leaves nothing behind. */
export async function build(inputs: Inputs, shell: Shell): Promise<void> {
  await interruptible(async (interrupt) => {
    const docker = askDocker(inputs, shell.env, interrupt, false)
    const decision = withDockerfile(await decide(inputs, shell.env, () => readAll(shell.stdin)))
    shell.stderr.write(await planBox(decision, shell, 'stderr'))
    const { plan, shown, hidden } = decision
    let story: Story = { plan, dockerfile: shown, hidden }
    const secrets = await secretValues(inputs)
    await withPrivateFolder(temporaryFolder(shell.env), (temporary) =>
      displayed(shell, async (display) => {
        const dockerfile = await writeBuildFiles(`${temporary}/files`, decision.rendered)
        const tell = (part: Partial<Story>): void => {
          story = { ...story, ...part }
        }
        await makeImage(decision, {
          inputs,
          env: shell.env,
          ...docker,
          temporary,
          dockerfile,
          secrets,
          tell,
          ...display
        })
      })
    )
    const lines = story.image === undefined ? [] : runLines(plan, story.tags?.[0] ?? story.image)
    shell.stdout.write(`${resultText(story, lines, { colour: shell.colour.stdout })}\n`)
  })
}

/** On a terminal one live line, elsewhere every line of the build. */
async function displayed(
  { stderr, colour }: Shell,
  work: (display: Pick<Ways, 'say' | 'onLine' | 'onProgress'>) => Promise<void>
): Promise<void> {
  if (stderr.isTTY !== true) {
    const line = (text: string): void => {
      stderr.write(`${text}\n`)
    }
    return work({ say: line, onLine: line }).catch((error: unknown) => {
      throw error instanceof BuildFailed ? error.withoutLines() : error
    })
  }
  const live = liveDisplay(stderr, colour.stderr)
  try {
    await work({ say: live.say, onProgress: live.progress })
  } finally {
    live.end()
  }
}
