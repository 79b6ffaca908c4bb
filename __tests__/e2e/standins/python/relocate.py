"""Copies Debian's Python into the folder given, changed so that it works from /usr/local as one built there does."""

import pathlib
import re
import shutil
import sys
import sysconfig

target = pathlib.Path(sys.argv[1])
version = sysconfig.get_config_var("py_version_short")
name = f"python{version}"
libdir = pathlib.Path(sysconfig.get_config_var("LIBDIR"))
stdlib = target / "lib" / name


def edit(path, *changes):
    """Each change must hit, so that another version of Debian's Python cannot slip through half relocated."""
    text = path.read_text()
    for pattern, replacement in changes:
        text, count = re.subn(pattern, replacement, text, flags=re.DOTALL)
        if not count:
            sys.exit(f"{path}: nothing matches {pattern}")
    path.write_text(text)


for folder in ("bin", "lib", "include"):
    (target / folder).mkdir(parents=True)
shutil.copy2(f"/usr/bin/{name}", target / "bin")
left_out = shutil.ignore_patterns(
    "EXTERNALLY-MANAGED", "sitecustomize.py", "_distutils_system_mod.py", "__pycache__", "*.a", "libpython*.so", "test", "tests", "*_test*.so", "_test*.so", "nis.*.so"
)
shutil.copytree(f"/usr/lib/{name}", stdlib, ignore=left_out)
shutil.copytree(f"/usr/include/{name}", target / "include" / name)
shutil.copy2(f"/usr/include/{sysconfig.get_config_var('MULTIARCH')}/{name}/pyconfig.h", target / "include" / name)

shared = f"lib{name}.so.1.0"
shutil.copy2(libdir / shared, target / "lib")
(target / "lib" / f"lib{name}.so").symlink_to(shared)
# Needed by _decimal where Debian links it, and gone from later suites.
for library in libdir.glob("libmpdec.so.[0-9]"):
    shutil.copy2(library, target / "lib")

(stdlib / "site-packages").mkdir()
shutil.copytree("/usr/share/python-wheels", stdlib / "ensurepip" / "_bundled")
edit(stdlib / "ensurepip" / "__init__.py", (r"\n    _ensurepip_is_disabled_in_debian_for_system\(\)\n", "\n"))

# Debian's own schemes and dist-packages become the one site-packages of a Python that nobody packaged.
edit(
    stdlib / "site.py",
    (r"is_virtual_environment = [^\n]*", "is_virtual_environment = True"),
    (r' {12}sitepackages\.append\(os\.path\.join\(prefix, "local/lib",.*?(?=\n {8}else:\n)', ""),
)
schemes = stdlib / "sysconfig.py" if (stdlib / "sysconfig.py").exists() else stdlib / "sysconfig" / "__init__.py"
edit(
    schemes,
    (r"    'deb_system': \{.*?\n        \},\n", ""),
    (r"    'posix_local': \{.*?\n        \},\n", ""),
    (r", 'posix_local', 'deb_system'\)", ")"),
    (r"prefix_scheme = '(?:posix_local|deb_system)'", "prefix_scheme = 'posix_prefix'"),
)
# The interpreter starts with a copy of site.py that is frozen into it; both names have the same length.
for binary in (target / "bin" / name, target / "lib" / shared):
    frozen = binary.read_bytes()
    if b"dist-packages" not in frozen:
        sys.exit(f"{binary}: no frozen dist-packages")
    binary.write_bytes(frozen.replace(b"dist-packages", b"site-packages"))

multiarch = sysconfig.get_config_var("MULTIARCH")
for data in {path.resolve() for path in stdlib.glob("_sysconfigdata_*.py")}:
    edit(
        data,
        (re.escape(str(libdir)), "/usr/local/lib"),
        (r"/usr(?=/(?:bin|lib|include|share)\b)(?!/bin/(?:install|dtrace))(?!/share/zoneinfo)(?!/lib/zoneinfo)(?!/share/lib)(?!/include/(?:tcl|uuid))", "/usr/local"),
        (r"'(exec_prefix|prefix)': '/usr'", r"'\1': '/usr/local'"),
        (r"'WHEEL_PKG_DIR': '[^']*'", f"'WHEEL_PKG_DIR': '/usr/local/lib/{name}/ensurepip/_bundled'"),
        (re.escape(multiarch) + r"-(gcc|g\+\+)", r"\1"),
    )
