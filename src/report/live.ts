import type { Progress } from '../docker/progress.js'
import { clip } from './clean.js'
import { duration } from './figures.js'
import { cells, paint, wrap } from './terminal.js'

/** A terminal, as far as this display needs one. */
export interface Screen {
  write(text: string): unknown
  readonly columns?: number
}

export interface LiveDisplay {
  /** What goes on now; stays until the next. */
  readonly say: (sentence: string) => void
  readonly progress: (progress: Progress) => void
  /** Leaves the line empty. */
  readonly end: () => void
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const everyMilliseconds = 100
const clear = '\r\u001b[K'

/** One line that is drawn again and again while Docker works: a sign of life, how far it is, the step, the time since it began. */
export function liveDisplay(screen: Screen, colour: boolean): LiveDisplay {
  const style = paint(colour)
  let text = ''
  let since = performance.now()
  let frame = 0
  const show = (next: string): void => {
    if (next !== text) since = performance.now()
    text = next
  }
  const draw = (): void => {
    const took = duration((performance.now() - since) / 1000)
    const room = (screen.columns ?? 80) - cells(took) - 5
    const [line = ''] = wrap(clip(text, 400), Math.max(10, room))
    screen.write(`${clear}${style.cyan(frames[frame % frames.length] ?? '')} ${line}  ${style.dim(took)}`)
    frame += 1
  }
  const timer = setInterval(draw, everyMilliseconds)
  timer.unref()
  return {
    say: show,
    progress: ({ step, done, seen }) => show(`${done}/${seen} ${step}`),
    end: () => {
      clearInterval(timer)
      screen.write(clear)
    }
  }
}
