import { describe, expect, it } from '@jest/globals'
import { mayBeSecret } from '../src/secret-values.js'

describe('which values of check-env are hidden', () => {
  it('all but words, numbers and places of every day', () => {
    const everyday = ['true', 'production', 'localhost', '3000', '/app', '/data/db', '/var/lib/uploads']
    const secret = ['s3cret', 'postgres://u:p@db/shop', '/app/8f3aK9zQ', 'https://hooks.example/T0/B1', '123456']
    const env = Object.fromEntries([...everyday, ...secret].map((value, at) => [`V${String(at)}`, value]))
    expect(mayBeSecret(env)).toEqual(secret)
  })

  it('not a plain word that says which host or database: it is often the name of a package', () => {
    expect(mayBeSecret({ DB_CLIENT: 'pg', DB_DATABASE: 'directus', PGHOST: 'shop-db', DB_HOST: 'shop-db' })).toEqual([])
    expect(mayBeSecret({ DB_PASSWORD: 'directus', DATABASE: 'a8f3K9zQ', DB_HOST: 'u:p@db' })).toEqual([
      'directus',
      'a8f3K9zQ',
      'u:p@db'
    ])
  })
})
