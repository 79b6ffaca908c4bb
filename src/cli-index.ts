#!/usr/bin/env node
import { run } from './cli.js'
import { processStreams } from './cli/streams.js'

void run(process.argv.slice(2), processStreams()).then((code) => {
  // It is there already where an answer could not be written.
  process.exitCode ||= code
})
