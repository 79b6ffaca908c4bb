import type { Provider } from './contract.js'

/** Files that are served as they are. Caddy answers; `Staticfile` is the file of Heroku's and Cloud Foundry's buildpacks. */
export const staticFiles: Provider = {
  id: 'staticfile',
  name: 'Static files',
  files: ['index.html', 'Staticfile'],
  settings: ['STATICFILE_ROOT'],
  runtimes: {
    caddy: {
      releases: {
        name: 'Caddy',
        date: '2026-11-22',
        source: 'https://hub.docker.com/_/caddy: only the major line is followed, it has no end of life',
        lines: [
          {
            line: '2',
            latest: '2.10.2',
            released: '2020-05-04',
            endOfLife: '9999-12-31',
            suites: ['trixie', 'bookworm']
          }
        ]
      },
      image: (version) => `caddy:${version}-alpine`
    }
  },
  tools: {},
  ignore: [],
  installVariables: [],
  detect: async (app, hints) => (await import('./static-files.js')).detect(app, hints),
  plan: async (app, hints) => (await import('./static-files.js')).plan(app, hints)
}
