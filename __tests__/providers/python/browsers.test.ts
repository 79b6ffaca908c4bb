import { describe, expect, it } from '@jest/globals'
import { codesOf, planOf } from './plans.js'

const steers = (what: string) =>
  `from playwright.sync_api import sync_playwright\nwith sync_playwright() as p:\n    p.${what}.launch()\n`
const site = (code: string, ...more: string[]) => ({
  'requirements.txt': ['flask', 'gunicorn', ...more].join('\n'),
  'app.py': 'from flask import Flask\napp = Flask(__name__)',
  'shots.py': code
})

describe('browsers', () => {
  it('Playwright fetches the one that it steers, once everything is installed', async () => {
    const { phases, start, variables, reasons } = await planOf(site(steers('chromium'), 'playwright'))
    expect(phases['install']?.cmds).toEqual(['pip install -r requirements.txt', 'playwright install chromium'])
    expect(variables['PLAYWRIGHT_BROWSERS_PATH']).toBe('/opt/playwright')
    expect(start.files).toContainEqual({ path: '/opt/playwright', from: 'install' })
    expect(start.aptPkgs).toContain('libnss3')
    expect(reasons.find(({ field }) => field === '/phases/install/cmds/1')).toMatchObject({ file: 'shots.py', line: 1 })
  })

  it('another than Chromium is fetched, with a warning for its libraries', async () => {
    const plan = await planOf(site(steers('firefox'), 'playwright'))
    expect(plan.phases['install']?.cmds).toContain('playwright install firefox')
    expect(codesOf(plan)).toContain('browser-libraries')
  })

  it.each<[string, Parameters<typeof planOf>]>([
    ['only tests steer it', [{ ...site('', 'playwright'), 'tests/test_x.py': steers('chromium') }]],
    ['it is not a dependency', [site(steers('chromium'))]],
    ['people say how to install', [site(steers('chromium'), 'playwright'), ['--install-cmd', 'pip install flask']]]
  ])('none where %s', async (_, args) => {
    const { start, phases } = await planOf(...args)
    expect(phases['install']?.cmds?.join()).not.toContain('playwright install')
    expect(start.files).not.toContainEqual(expect.objectContaining({ path: '/opt/playwright' }))
  })

  it.each([
    ['where it starts Chrome', 'from selenium import webdriver\ndriver = webdriver.Chrome()', true],
    ['where it imports Chrome', 'from selenium.webdriver import Chrome\ndriver = Chrome()', true],
    [
      'not where it only takes Chrome’s options',
      'from selenium import webdriver\nfrom selenium.webdriver.chrome.options import Options\nwebdriver.Remote("http://grid", options=Options())',
      false
    ],
    [
      'not where the browser is elsewhere',
      'from selenium import webdriver\ndriver = webdriver.Remote("http://grid")',
      false
    ]
  ])('Selenium: Chromium of the system %s', async (_, code, there) => {
    const { aptPkgs = [] } = (await planOf(site(code, 'selenium'))).start
    expect(['chromium', 'chromium-driver'].every((name) => aptPkgs.includes(name))).toBe(there)
  })
})

describe('GDAL', () => {
  it.each<[string, string, string]>([
    ['gdal', '3.13', 'pip install "gdal==$(gdal-config --version)"'],
    ['GDAL>=3', '3.13', 'pip install "gdal==$(gdal-config --version)"'],
    ['gdal==3.10.3', '3.13', ''],
    ['gdal==3.10.4', '3.13', 'gdal-version'],
    ['gdal==3.6.2', '3.13', 'gdal-version'],
    ['gdal==3.6.2', '3.8', '']
  ])('%s with Python %s: %s', async (requirement, python, expected) => {
    const plan = await planOf({ ...site('', requirement), '.python-version': python })
    const first = plan.phases['install']?.cmds?.[0] ?? ''
    const codes = codesOf(plan).filter((code) => code === 'gdal-version')
    expect([...codes, ...(first.includes('gdal') ? [first] : [])].join()).toBe(expected)
  })
})
