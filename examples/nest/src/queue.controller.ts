import { Controller, Get, Post } from '@nestjs/common'
import { QueueService } from './queue.service'

@Controller()
export class QueueController {
  constructor(private readonly queue: QueueService) {}

  @Get()
  show() {
    return { counter: 'open', waiting: this.queue.waiting() }
  }

  @Post('numbers')
  take() {
    return { number: this.queue.next() }
  }
}
