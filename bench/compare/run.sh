#!/usr/bin/env bash
# Measures dualtrack, spaCy's small English pipeline and Stanford CoreNLP's quote annotator on the same articles.
#
#   bench/compare/run.sh CORPUS.ndjson[.gz] [--rounds 3] [--articles 84] [--corenlp-articles 14] [--tools dualtrack,spacy,…]
#
# Needs Linux, GNU time and the tools that setup.sh fetches; README.md says what each figure means.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ -x /usr/bin/time ] || { echo "run.sh: /usr/bin/time is missing: install GNU time" >&2; exit 1; }
# A forced OpenBLAS kernel and hidden threads of its own would change what spaCy is measured at.
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1
export COMPARE_HOME=${COMPARE_HOME:-$HOME/.cache/dualtrack-compare}
export PATH="$here/../../node_modules/.bin:$PATH"
exec node "$here/compare.ts" "$@"
