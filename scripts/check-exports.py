"""Every export, read back by programs that are not ours.

    dualtrack add samples/reports --store check.db
    python3 -m venv venv && venv/bin/pip install -r scripts/check-exports.txt
    venv/bin/python scripts/check-exports.py check.db

Prints one line a form: the program that read it, and what it found beside what the store holds. Ends with 1 where they differ.
The tests read the forms with what npm has; this is for the programs of Python that people load the files with.
"""

import csv
import io
import json
import subprocess
import sys

import bibtexparser
import feedparser
import icalendar
import rdflib
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from followthemoney import model
from lxml import html as lxml_html

STORE = sys.argv[1]
PROGRAM = ["node", "src/cli/main.ts"]


def export(form):
    command = [*PROGRAM, "export", "--format", form, "--store", STORE]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")


RECORDS = [json.loads(line) for line in export("ndjson").split("\n")[:-1]]
KINDS = {}
for record in RECORDS:
    for entry in record["entries"]:
        KINDS.setdefault(entry["kind"], []).append(entry)
COUNT = {kind: len(entries) for kind, entries in KINDS.items()}
WRONG = []


def tell(form, program, found, expected):
    same = found == expected
    if not same:
        WRONG.append(form)
    print(f"{form:16} {program:28} {'same' if same else 'DIFFERS'}: {found}" + ("" if same else f", the store has {expected}"))


def check_bibtex():
    library = bibtexparser.parse_string(export("bibtex"), append_middleware=[LatexDecodingMiddleware()])
    titles = sorted(entry["title"].strip("{}") for entry in library.entries)
    known = sorted(" ".join(record["report"]["title"].split()) for record in RECORDS if record["report"]["title"])
    tell("bibtex", "bibtexparser", {"entries": len(library.entries), "failed": len(library.failed_blocks),
         "titles as in the store": len(set(titles) & set(known))},
         {"entries": len(RECORDS), "failed": 0, "titles as in the store": len(set(known))})


def check_csl():
    items = json.loads(export("csl-json"))
    source = CiteProcJSON(items)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    told = [str(line) for line in bibliography.bibliography()]
    dated = sum(str(item.get("issued", {}).get("date-parts", [[""]])[0][0]) in line for item, line in zip(items, told))
    tell("csl-json", "citeproc-py", {"items": len(told), "with their year": dated}, {"items": len(RECORDS), "with their year": len(RECORDS)})


def check_json_ld():
    graph = rdflib.Graph().parse(data=export("json-ld"), format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    found = {name: len(set(graph.subjects(rdflib.RDF.type, schema[name]))) for name in ("NewsArticle", "Quotation", "Claim", "Event")}
    direct = sum(entry["form"] == "direct" for entry in KINDS["statement"])
    tell("json-ld", "rdflib", found, {"NewsArticle": len(RECORDS), "Quotation": direct,
         "Claim": COUNT["statement"] - direct, "Event": COUNT["event"]})


def check_web_annotation():
    document = json.loads(export("web-annotation"))
    texts = {f"urn:dualtrack:report:{record['report']['id']}": record["report"]["text"] for record in RECORDS}
    wrong = sum(
        texts[target["source"]][selector["start"]:selector["end"]] != target["selector"][1]["exact"]
        for annotation in document["first"]["items"] for target in annotation["target"] for selector in target["selector"][:1]
    )
    tell("web-annotation", "Python's str (code points)", {"wrong": wrong, "total": document["total"]},
         {"wrong": 0, "total": len(document["first"]["items"])})


def check_ftm():
    kinds, bad = {}, 0
    for line in export("ftm").split("\n")[:-1]:
        data = json.loads(line)
        entity = model.get_proxy(data, cleaned=False)
        entity.schema.validate(data)
        kept = {name: values for name, values in entity.to_dict()["properties"].items()}
        bad += sum(name not in kept for name in data["properties"])
        kinds[entity.schema.name] = kinds.get(entity.schema.name, 0) + 1
    found = {name: kinds.get(name, 0) for name in ("Article", "Note", "Event")} | {"properties that its types refuse": bad}
    tell("ftm", "followthemoney", found, {"Article": len(RECORDS), "Note": COUNT["statement"], "Event": COUNT["event"],
         "properties that its types refuse": 0})


def check_atom():
    feed = feedparser.parse(export("atom"))
    tell("atom", "feedparser", {"well formed": not feed.bozo, "entries": len(feed.entries), "ids": len({one.id for one in feed.entries}),
         "dated": sum(bool(one.get("updated_parsed")) for one in feed.entries)},
         {"well formed": True, "entries": 200, "ids": 200, "dated": 200})


def check_ical():
    calendar = icalendar.Calendar.from_ical(export("ical"))
    events = list(calendar.walk("VEVENT"))
    known = sum(entry["status"] == "scheduled" and bool(entry["when"] and entry["when"]["from"]) for entry in KINDS["event"])
    tell("ical", "icalendar", {"events": len(events), "days": sum("DTSTART" in event for event in events)}, {"events": known, "days": known})


def check_tables():
    for form, kind in (("csv", "statement"), ("csv-events", "event"), ("csv-figures", "figure"), ("csv-commitments", "commitment")):
        rows = list(csv.DictReader(io.StringIO(export(form), newline="")))
        ids = {row[kind] for row in rows}
        tell(form, "Python's csv", {"rows": len(rows), "ids": len(ids)}, {"rows": COUNT.get(kind, 0), "ids": COUNT.get(kind, 0)})
    rows = list(csv.DictReader(io.StringIO(export("csv-findings"), newline="")))
    texts = {record["report"]["givenId"] or record["report"]["id"]: record["report"]["text"].encode("utf-16-le") for record in RECORDS}
    cut = sum("".join(texts[row["report"]][2 * a:2 * b].decode("utf-16-le") for a, b in json.loads(row["word_spans"])[:1])
              not in row["words"].removeprefix("'") for row in rows)
    tell("csv-findings", "Python's csv", {"rows": len(rows) > 0, "without words": sum(not row["words"] for row in rows), "words elsewhere": cut},
         {"rows": True, "without words": 0, "words elsewhere": 0})
    rows = list(csv.DictReader(io.StringIO(export("csv-reports"), newline="")))
    found = {kind: sum(int(row[column]) for row in rows) for kind, column in
             (("statement", "statements"), ("event", "events"), ("figure", "figures"), ("commitment", "commitments"), ("time", "times"))}
    tell("csv-reports", "Python's csv", {"rows": len(rows)} | found, {"rows": len(RECORDS)} | {kind: COUNT.get(kind, 0) for kind in found})
    rows = list(csv.reader(io.StringIO(export("gdelt")), delimiter="\t", quoting=csv.QUOTE_NONE))
    quoting = list(csv.reader(io.StringIO(export("gdelt")), delimiter="\t"))
    tell("gdelt", "Python's csv", {"rows": len(rows) - 1, "widths": len({len(row) for row in rows}), "the same with quoting": quoting == rows},
         {"rows": COUNT["event"], "widths": 1, "the same with quoting": True})
    tell("plover", "Python's json", {"lines": len([json.loads(line) for line in export("plover").split("\n")[:-1]])}, {"lines": COUNT["event"]})


def check_html():
    page = lxml_html.document_fromstring(export("html"))
    asked = [one for one in page.xpath("//@src | //link/@href") if one]
    cards = page.xpath("//details")
    tell("html", "lxml", {"reports": len(page.xpath("//section[@class='report']")), "cards": len(cards), "scripts": len(page.xpath("//script")),
         "addresses that it loads": len(asked)},
         {"reports": len(RECORDS), "cards": sum(COUNT.values()) - COUNT["time"], "scripts": 0, "addresses that it loads": 0})


for check in (check_bibtex, check_csl, check_json_ld, check_web_annotation, check_ftm, check_atom, check_ical, check_tables, check_html):
    check()
sys.exit(1 if WRONG else 0)
