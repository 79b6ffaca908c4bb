import { UserError, type Trouble } from './errors.js'

/** What a person is told of an error, and the exit code of sysexits.h that goes with it. */
export interface Told {
  readonly trouble: Trouble
  readonly exitCode: number
}

/** A failure of the machine, not of Boxcar (errno(3)). */
const machine: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something else is there',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'not permitted',
  ERR_FS_EISDIR: 'it is a folder',
  EROFS: 'the file system is read-only'
}
const software = 70

/**
 * The message for an error of any kind: the user's own, one of the machine (exit code 1), or a bug in Boxcar (70), whose stack
 * is shown only to somebody who asked for it.
 */
export function told(error: unknown, { debug }: { readonly debug: boolean }): Told {
  if (error instanceof UserError) return { trouble: error.trouble, exitCode: error.exitCode }
  const { code = '', path } = error as NodeJS.ErrnoException
  const reason = machine[code]
  if (reason !== undefined) return { trouble: { what: `${path ?? 'A file'}: ${reason}` }, exitCode: 1 }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return {
    trouble: {
      what: `${message.split('\n', 1)[0] ?? ''} (this is a bug in Boxcar)`,
      fix: debug
        ? 'Please report it with these lines'
        : 'Please report it; with BOXCAR_DEBUG=1 (in a workflow: a rerun with debug logging) it says where it happened',
      ...(debug && stack !== undefined && { detail: stack })
    },
    exitCode: software
  }
}
