#!/usr/bin/env node
import chalk from 'chalk'
import { banner } from '@shop/glyphs'

console.log(chalk.bold(banner(process.argv[2] ?? 'Proof')))
