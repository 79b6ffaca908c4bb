"use strict";
exports.id = 9118;
exports.ids = [9118];
exports.modules = {

/***/ 9118:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpText: () => (/* binding */ helpText)
});

;// CONCATENATED MODULE: ./src/inputs/spec.ts
const groups = [
    'What to do',
    'Commands',
    'Variables and secrets',
    'Languages and packages',
    'Image',
    'Building',
    'Boot check',
    'Report'
];

// EXTERNAL MODULE: ./src/inputs/table.ts + 2 modules
var table = __webpack_require__(9921);
;// CONCATENATED MODULE: ./src/inputs/help.ts


const examples = [
    ['boxcar plan .', 'what would be built, and why; JSON where it goes into a file or a pipe'],
    ['boxcar plan . --format box | less', 'the same for people'],
    ['boxcar build . -n blog', 'build the image blog and see that it boots'],
    ['boxcar .', 'the same as boxcar build .'],
    ['boxcar build . -n ghcr.io/acme/blog -t 1.2 --push', 'build, check and push'],
    ['boxcar build . --secrets NPM_TOKEN', 'a build secret from the environment'],
    ['boxcar build . -o ../out', 'write the Dockerfile and what belongs to it, build nothing'],
    ['boxcar plan . --format dockerfile > Dockerfile', 'leave Boxcar and keep the Dockerfile'],
    ['boxcar diff', 'what this branch changes in the image'],
    ['boxcar diff v1.2 main', 'the same for two commits'],
    ['boxcar detect services', 'list the apps below a folder']
];
const usage = [
    [['build', 'plan', 'detect'], '[FOLDER] [FLAGS]'],
    [['diff'], '[BASE] [HEAD] [FLAGS]']
];
const ofImages = ['Image', 'Building', 'Boot check'];
function helpText(width, of) {
    const columns = Math.max(40, width);
    const shown = of === undefined ? examples : examples.filter(([line]) => line.startsWith(`boxcar ${of}`));
    const lines = [
        'Boxcar turns a folder with an app into a container image, without a Dockerfile.',
        '',
        ...usageLines(of),
        '',
        'Examples',
        ...rows(shown, columns)
    ];
    const flags = table/* inputSpecs */.T.filter(({ door, only, group }) => (door === 'both' || door === 'cli') &&
        (of === undefined || (only?.includes(of) ?? (of === 'build' || !ofImages.includes(group)))));
    const specs = flags.map((spec) => ({ ...spec, ...(of && spec.ofCommand?.[of]) }));
    for (const group of groups) {
        const inGroup = specs.filter((spec) => spec.group === group);
        if (inGroup.length === 0)
            continue;
        lines.push('', group, ...rows(inGroup.map((spec) => [flagOf(spec), meaningOf(spec)]), columns));
    }
    lines.push('', 'More', ...rows([
        ['-h, --help', 'this text'],
        ['-V, --version', 'the version'],
        of === undefined
            ? ['boxcar COMMAND --help', 'only what that command needs']
            : ['boxcar --help', 'all commands and flags']
    ], columns));
    lines.push('', ...wrap('Flags have the names of the action’s inputs. Lists may be given several times or with commas.', columns), ...wrap('Exit codes: 0 done, 1 yours to fix, 2 wrong usage, 3 plans differ, 70 a bug in Boxcar, 75 try again.', columns));
    return `${lines.join('\n')}\n`;
}
function usageLines(of) {
    return usage
        .filter(([commands]) => of === undefined || commands.includes(of))
        .map(([commands, words], index) => `${index === 0 ? 'Usage:' : '      '} boxcar ${of ?? choice(commands)} ${words}`);
}
function choice(commands) {
    return commands.length === 1 ? commands.join('') : `[${commands.join('|')}]`;
}
function flagOf({ id, short, kind, value, choices }) {
    const takes = kind === 'boolean' ? '' : ` ${choices ? choices.join('|') : (value ?? 'value').toUpperCase()}`;
    return `${short ? `-${short}, ` : '    '}--${id}${takes}`;
}
function meaningOf({ description, default: standard, without }) {
    const otherwise = standard ?? without;
    return `${description}${otherwise === undefined ? '' : ` Default: ${otherwise}.`}`.replaceAll('`', '');
}
function rows(pairs, columns) {
    const left = Math.min(30, Math.floor(columns / 3));
    return pairs.flatMap(([name = '', meaning = '']) => {
        const wrapped = wrap(meaning, columns - left - 4);
        const indented = wrapped.map((line) => `${' '.repeat(left + 4)}${line}`);
        return name.length <= left
            ? [`  ${name.padEnd(left + 2)}${wrapped[0] ?? ''}`, ...indented.slice(1)]
            : [`  ${name}`, ...indented];
    });
}
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= columns)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
;