// Exits 0 when node_modules holds what package-lock.json says, 1 when `npm ci` is needed.
// npm keeps a copy of the lock beside what it installed; packages for other systems are in the lock only.
import { existsSync, readFileSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
if (!existsSync(installed)) process.exit(1)
const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
const locked = Object.entries(packages('package-lock.json')).filter(([path]) => path !== '')
const present = packages(installed)
const isCurrent = ([path, { version, optional }]) => present[path]?.version === version || (optional && !present[path])
process.exit(locked.every(isCurrent) && locked.length >= Object.keys(present).length ? 0 : 1)
