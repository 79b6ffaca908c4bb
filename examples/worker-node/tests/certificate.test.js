import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween } from '../src/certificate.js'

test('days are whole ones, and negative after the end', () => {
  const now = Date.parse('2026-11-01T12:00:00Z')
  assert.equal(daysBetween(now, Date.parse('2026-11-03T11:00:00Z')), 1)
  assert.equal(daysBetween(now, Date.parse('2026-10-31T11:00:00Z')), -2)
})
