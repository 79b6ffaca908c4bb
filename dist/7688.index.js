"use strict";
exports.id = 7688;
exports.ids = [7688];
exports.modules = {

/***/ 7688:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorHints: () => (/* binding */ errorHints)
/* harmony export */ });
const errorHints = [
    {
        pattern: /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date/,
        cause: 'poetry.lock is older than pyproject.toml: run `poetry lock` and commit the lockfile',
        file: 'poetry.lock'
    },
    {
        pattern: /The lockfile at `?uv\.lock`? needs to be updated|lockfile .*needs to be updated, but `--locked`/,
        cause: 'uv.lock is older than pyproject.toml: run `uv lock` and commit the lockfile',
        file: 'uv.lock'
    },
    {
        pattern: /Your Pipfile\.lock \(\w+\) is out of date|Pipfile\.lock.* out of date/,
        cause: 'Pipfile.lock is older than the Pipfile: run `pipenv lock` and commit the lockfile',
        file: 'Pipfile.lock'
    },
    {
        pattern: /Lock file hash doesn't match pyproject\.toml|lock file .*(?:outdated|not compatible)/i,
        cause: 'pdm.lock is older than pyproject.toml: run `pdm lock` and commit the lockfile',
        file: 'pdm.lock'
    },
    {
        pattern: /THESE PACKAGES DO NOT MATCH THE HASHES/,
        cause: 'A package on the index differs from the hash in the requirements file: pin it again'
    },
    {
        pattern: /In --require-hashes mode, all requirements must have their versions pinned/,
        cause: 'The requirements have hashes and leave out what the line below names: make them anew with pip-compile --allow-unsafe --generate-hashes, or add it with its version and hash'
    },
    {
        pattern: /ERROR: No matching distribution found for ([^\s(]+)/,
        cause: 'The index has no release of $1 for this version of Python: check its name and pin, or choose another Python'
    },
    {
        pattern: /Package '([^']+)' requires a different Python: (\S+) not in '([^']+)'/,
        cause: '$1 wants Python $3, the plan has $2: pin another Python with .python-version'
    },
    {
        pattern: /pg_config executable not found|libpq-fe\.h: No such file/,
        cause: 'psycopg2 is compiled here and lacks the PostgreSQL headers: add libpq-dev with the apt input'
    },
    {
        pattern: /mysql_config: not found|Can not find valid pkg-config name|mysqlclient.*pkg-config/,
        cause: 'mysqlclient is compiled here and lacks the MySQL headers: add default-libmysqlclient-dev and pkg-config with the apt input'
    },
    {
        pattern: /fatal error: ([\w./+-]+\.h): No such file or directory/,
        cause: 'A dependency is compiled here and lacks the header $1: add the Debian package that has it with the apt input'
    },
    {
        pattern: /error: command '(?:\/usr\/bin\/)?(?:gcc|cc|x86_64-linux-gnu-gcc|g\+\+)' failed: No such file|unable to execute '(?:gcc|cc|g\+\+)'/,
        cause: 'A dependency has no wheel for this Python and is compiled here: add gcc and libc6-dev with the apt input, or choose another Python'
    },
    {
        pattern: /error: can't find Rust compiler|Cargo, the Rust package manager, is not installed/,
        cause: 'A dependency has no wheel for this Python and wants Rust: pin a release with wheels, or choose another Python'
    },
    {
        pattern: /ImportError: (lib[\w.+-]+\.so[.\d]*): cannot open shared object file/,
        cause: 'The image lacks the library $1: add the Debian package that has it with the apt input'
    },
    {
        pattern: /ImproperlyConfigured: Set the (\w+) environment variable|(?:UndefinedValueError: )(\w+) not found/,
        cause: 'The settings demand the variable $1$2: give it with env, or with check-env for the boot check'
    },
    {
        pattern: /STATIC_ROOT setting to a filesystem path/,
        cause: 'collectstatic needs STATIC_ROOT: set it in the settings, or take the build command away with build-cmd: true'
    },
    {
        pattern: /whitenoise.*MissingFileError|The file '([^']+)' could not be found with </,
        cause: 'A static file that the code names is not in the repository: $1'
    },
    {
        pattern: /KeyError: '(\w+)'/,
        cause: 'The code reads $1 and nothing has it: if it is a variable, give it with env, or with check-env for the boot check'
    },
    {
        pattern: /FileNotFoundError: \[Errno 2\] No such file or directory: '([a-z][a-z0-9-]*)'/,
        cause: 'The image has no program or file called $1: if it is a program, add its Debian package with the apt input'
    },
    {
        pattern: /ModuleNotFoundError: No module named '([^']+)'/,
        cause: 'The module $1 is not installed: add its distribution to the dependencies'
    },
    {
        pattern: /SyntaxError: Missing parentheses in call to 'print'/,
        cause: 'The code is written for Python 2: port it to Python 3'
    },
    {
        pattern: /SyntaxError: (?:invalid|f-string|expected|unterminated|unmatched|unindent|cannot assign|'[([{]' was never closed)|(?:IndentationError|TabError): /,
        cause: 'Python cannot read the line that is shown: mend it, or pin the version that it is written for with .python-version'
    },
    {
        pattern: /NameError: name '(\w+)' is not defined/,
        cause: 'The code uses the name $1, which nothing defines: import it, or mend its spelling'
    }
];


/***/ })

};
;