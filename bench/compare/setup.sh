#!/usr/bin/env bash
# Fetches the two other tools, outside the repository: spaCy and textacy from PyPI, Stanford CoreNLP from Maven Central.
#
#   bench/compare/setup.sh        needs python3 (3.10 to 3.13), a JDK of 11 or later, Maven; about 1.2 GB of disk
#
# COMPARE_HOME   where they go (default ~/.cache/dualtrack-compare)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=${COMPARE_HOME:-$HOME/.cache/dualtrack-compare}
mkdir -p "$home/corenlp"

[ -x "$home/venv/bin/python" ] || python3 -m venv "$home/venv"
"$home/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"

mvn --quiet --batch-mode -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$home/corenlp/lib"
javac -nowarn -cp "$home/corenlp/lib/*" -d "$home/corenlp/classes" "$here/CoreNlpQuotes.java"

"$home/venv/bin/pip" list --disable-pip-version-check 2>/dev/null | grep -iE '^(spacy|textacy|en.core.web.sm[^ ]*) '
ls "$home/corenlp/lib" | grep stanford
