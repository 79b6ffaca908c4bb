import { posix } from 'node:path'
import { UserError } from '../errors.js'
import type { Plan } from '../plan/types.js'
import { hasUnprintable, oneLine } from './quoting.js'

/** Where Docker's context lies in the image. */
export const CONTEXT = '/app'

/** Where things lie: in Docker's context, and in the image. */
export interface Paths {
  /** The app's folder in the image. */
  readonly app: string
  /** A path relative to the app's folder (or absolute) as it is in the image. */
  inImage(path: string): string
  /** The same as a path of the context, `.` for all of it; `undefined` where it is outside. */
  inContext(path: string): string | undefined
  /** How COPY and RUN spell a place of the image from the app's folder: relative where that is shorter to read. */
  fromHere(path: string): string
}

export function pathsOf(plan: Pick<Plan, 'folder'>): Paths {
  const folder = posix.normalize(plan.folder ?? '.').replace(/\/$/, '')
  if (posix.isAbsolute(folder) || folder.startsWith('..') || hasUnprintable(folder) || folder !== folder.trim()) {
    throw new UserError({
      what: `The app's folder \`${oneLine(folder)}\` cannot be used`,
      fix: 'It must lie inside the context, and its name must have no characters that cannot be seen and no blanks at its ends'
    })
  }
  const app = posix.join(CONTEXT, folder)
  const inImage = (path: string): string => withoutSlash(posix.resolve(app, path))
  return {
    app,
    inImage,
    inContext: (path) => {
      const full = inImage(path)
      if (full === CONTEXT) return '.'
      return full.startsWith(`${CONTEXT}/`) ? full.slice(CONTEXT.length + 1) : undefined
    },
    fromHere: (path) => {
      const full = inImage(path)
      if (full === app) return '.'
      return full.startsWith(`${app}/`) ? full.slice(app.length + 1) : full
    }
  }
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path
}
