import { Injectable } from '@nestjs/common'

/** Numbers for people who wait, as from the red machine at the counter. */
@Injectable()
export class QueueService {
  private last = 0

  next(): number {
    this.last += 1
    return this.last
  }

  waiting(): number {
    return this.last
  }
}
