import { describe, expect, it } from '@jest/globals'
import { lines, manifest, type Case } from './essence.js'

const cases: readonly Case[] = [
  [
    'Rsbuild',
    {
      'package.json': manifest(['@rsbuild/core@1'], { build: 'rsbuild build' }),
      'rsbuild.config.ts': 'export default {}'
    },
    ['static: dist, fallback index.html, immutable static', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Rsbuild that somebody wraps, into a folder of its own',
    {
      'package.json': manifest(['@x/config'], { build: 'MODE=x rsbuild build' }),
      'rsbuild.config.ts': 'export default wrap({ output: { distPath: { root: "out" } } })'
    },
    ['static: out, fallback index.html, immutable static', 'build: npm run build', 'files: build:out']
  ],
  [
    'Angular',
    {
      'package.json': manifest(['@angular/core@19'], { build: 'ng build', start: 'ng serve' }),
      'angular.json': JSON.stringify(
        {
          projects: {
            shop: {
              projectType: 'application',
              architect: { build: { builder: '@angular/build:application', options: { outputPath: 'dist/shop' } } }
            }
          }
        },
        null,
        1
      )
    },
    ['static: dist/shop/browser, fallback index.html', 'build: npm run build', 'files: build:dist/shop/browser']
  ],
  [
    'Angular with a server',
    {
      'package.json': manifest(['@angular/core@19'], { build: 'ng build', start: 'ng serve' }),
      'angular.json': JSON.stringify(
        {
          projects: {
            shop: {
              projectType: 'application',
              architect: {
                build: { builder: '@angular/build:application', options: { ssr: { entry: 'src/server.ts' } } }
              }
            }
          }
        },
        null,
        1
      )
    },
    [
      'web 4000 | node dist/shop/server/server.mjs',
      'build: npm run build',
      'files: build:dist/shop',
      'hosts-needed angular.json:9'
    ]
  ],
  [
    'Angular with a server that loads a package as it is',
    {
      'package.json': manifest(['@angular/core@19', 'sharp'], { build: 'ng build', start: 'ng serve' }),
      'angular.json': JSON.stringify(
        {
          projects: {
            shop: {
              projectType: 'application',
              architect: {
                build: {
                  builder: '@angular/build:application',
                  options: {
                    ssr: { entry: 'src/server.ts' },
                    security: { allowedHosts: ['shop.example'] },
                    externalDependencies: ['sharp']
                  }
                }
              }
            }
          }
        },
        null,
        1
      )
    },
    [
      'web 4000 | node dist/shop/server/server.mjs',
      'build: npm run build',
      'files: install:node_modules build:dist/shop :.'
    ]
  ],
  [
    'Vite',
    {
      'package.json': manifest(['vite', 'react', 'react-router-dom'], {
        build: 'tsc -b && vite build',
        preview: 'vite preview'
      }),
      'index.html': '',
      'vite.config.ts': 'export default {}'
    },
    ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Vite with folders of its own',
    {
      'package.json': manifest(['vite'], { build: 'vite build' }),
      'client/index.html': '',
      'vite.config.ts': "export default { root: 'client', build: { outDir: '../public' } }"
    },
    ['static: public, fallback index.html, immutable assets', 'build: npm run build', 'files: build:public']
  ],
  [
    'Vite with several pages',
    {
      'package.json': manifest(['vite'], { build: 'vite build' }),
      'index.html': '',
      'vite.config.ts':
        "export default { build: { rollupOptions: { input: { main: 'index.html', admin: resolve(__dirname, 'admin.html') } } } }"
    },
    ['static: dist, immutable assets', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Vite: a library',
    {
      'package.json': manifest(['vite'], { build: 'vite build' }),
      'vite.config.ts': "export default { build: { lib: { entry: 'a.ts' } } }"
    },
    ['refused: Node.js was found (package.json is there), but nothing says how the app starts package.json:']
  ],
  [
    'Vite with a server in front',
    {
      'package.json': manifest(['vite', 'express'], { build: 'vite build', start: 'node server.js' }),
      'index.html': '',
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node server.js', 'build: npm run build', 'files: install:node_modules build:dist :.']
  ],
  [
    'Vite, previewed by serve',
    {
      'package.json': manifest(['vite', 'serve'], { build: 'vite build', start: 'serve -s dist -l 3000' }),
      'index.html': ''
    },
    ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Create React App',
    { 'package.json': manifest(['react-scripts'], { build: 'react-scripts build', start: 'react-scripts start' }) },
    ['static: build, fallback index.html, immutable static', 'build: npm run build', 'files: build:build']
  ],
  [
    'Vue CLI',
    {
      'package.json': manifest(['vue', '@vue/cli-service'], {
        build: 'vue-cli-service build',
        serve: 'vue-cli-service serve'
      })
    },
    ['static: dist, fallback index.html, immutable js css img fonts', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Gatsby',
    { 'package.json': manifest(['gatsby'], { build: 'gatsby build', start: 'gatsby develop' }) },
    ['static: public, immutable static', 'build: npm run build', 'files: build:public']
  ],
  [
    'Docusaurus',
    { 'package.json': manifest(['@docusaurus/core'], { build: 'docusaurus build', start: 'docusaurus start' }) },
    ['static: build, immutable assets', 'build: npm run build', 'files: build:build']
  ],
  [
    'VitePress',
    {
      'package.json': manifest(
        [],
        { 'docs:dev': 'vitepress dev docs', 'docs:build': 'vitepress build docs' },
        { devDependencies: { vitepress: '1' } }
      ),
      'docs/.vitepress/config.mts': 'export default {}'
    },
    ['static: docs/.vitepress/dist, immutable assets', 'build: npm run docs:build', 'files: build:docs/.vitepress/dist']
  ],
  [
    'Eleventy',
    {
      'package.json': manifest(['@11ty/eleventy'], { build: 'eleventy', start: 'eleventy --serve' }),
      '.eleventy.js':
        "module.exports = function (c) { c.addPlugin(x); return { dir: { input: 'src', output: 'out' } } }"
    },
    ['static: out', 'build: npm run build', 'files: build:out']
  ],
  [
    'Hexo',
    { 'package.json': manifest(['hexo'], { build: 'hexo generate', server: 'hexo server' }) },
    ['static: public', 'build: npm run build', 'files: build:public']
  ],
  [
    'Umi',
    { 'package.json': manifest(['@umijs/max'], { build: 'max build', start: 'max dev', serve: 'umi-serve' }) },
    ['static: dist, fallback index.html', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Umi with a page for each route, in a folder of its own',
    {
      'package.json': manifest(['umi'], { build: 'umi build' }),
      '.umirc.ts': "export default { outputPath: 'build', exportStatic: {} }"
    },
    ['static: build', 'build: npm run build', 'files: build:build']
  ],
  [
    'Gridsome',
    { 'package.json': manifest(['gridsome'], { build: 'gridsome build' }) },
    ['static: dist, immutable assets', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Parcel',
    {
      'package.json': manifest(['parcel'], { build: 'parcel build src/index.html', start: 'parcel src/index.html' }),
      'src/index.html': ''
    },
    ['static: dist, fallback index.html', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Ember',
    {
      'package.json': manifest(['ember-cli'], { build: 'ember build --environment=production', start: 'ember serve' }),
      'ember-cli-build.js': ''
    },
    ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Preact CLI',
    {
      'package.json': manifest(['preact-cli'], {
        build: 'preact build',
        serve: 'sirv build --port 8080 --cors --single'
      })
    },
    ['static: build, fallback index.html', 'build: npm run build', 'files: build:build']
  ],
  [
    'Storybook and nothing else',
    { 'package.json': manifest(['storybook'], { build: 'storybook build' }) },
    ['static: storybook-static, immutable assets', 'build: npm run build', 'files: build:storybook-static']
  ],
  [
    'Expo for the web',
    {
      'package.json': manifest(['expo', 'react-native-web'], { start: 'expo start' }),
      'app.json': '{"expo":{"web":{"output":"static"}}}'
    },
    ['static: dist, immutable _expo/static', 'build: expo export --platform web', 'files: build:dist']
  ],
  [
    'Expo for phones',
    { 'package.json': manifest(['expo', 'react-native'], { start: 'expo start' }), 'app.json': '{"expo":{}}' },
    ['refused: This is an app for phones (Expo without the web): there is nothing to run on a server package.json:']
  ]
]

describe('tools that make a folder of files', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})
