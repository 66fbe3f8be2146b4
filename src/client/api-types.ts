// Made from /openapi.json by `npm run reference`; do not edit.

export interface paths {
  "/api/export": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Export what is asked for */ get: {
      parameters: { query: { "outlet"?: string; "from"?: string; "to"?: string; "q"?: string; "act"?: "say" | "deny" | "allege" | "promise" | "threaten" | "demand" | "refuse" | "praise" | "criticise" | "support" | "oppose" | "believe" | "feel" | "intend" | "decide" | "ask" | "report" | "other"; "type"?: string; "status"?: "happened" | "ongoing" | "scheduled" | "decided" | "conditional" | "threatened" | "alleged" | "denied" | "negated"; "track"?: "dialogue" | "deeds"; "sure"?: number | null; "actor"?: string; "format": "ndjson" | "csv" | "csv-events" | "csv-figures" | "csv-commitments" | "csv-findings" | "csv-reports" | "plover" | "gdelt" | "ical" | "web-annotation" | "json-ld" | "ftm" | "atom" | "html" | "extract" | "bibtex" | "csl-json" | "quotes"; "kind"?: "statement" | "event" | "figure" | "time" | "commitment"; "with"?: string; "report"?: string; "bom"?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/x-ndjson": string; "text/csv": string; "text/tab-separated-values": string; "text/calendar": string; "application/ld+json": string; "application/atom+xml": string; "text/html": string; "application/x-bibtex": string; "application/vnd.citationstyles.csl+json": string; "text/markdown": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/health": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Tell whether the server is well, and what it takes */ get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['Health'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/counts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Count what the store holds */ get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['StoreCounts'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/reports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List reports */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "outlet"?: string; "from"?: string; "to"?: string; "order"?: "newest" | "oldest" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ReportPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    /** Read reports and keep them */ post: {
      parameters: { query?: { "name"?: string; "as"?: "auto" | "text" | "html" | "ndjson" | "feed" | "mail" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['IntakeAnswer'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        413: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/findings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List findings */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "kind"?: "copies" | "versions" | "utterance" | "allegation-and-denial" | "own-voice" | "happening" | "reversal" | "commitment-outcome" | "scheduled-event" | "inconsistency" | "implied-base" | "figure-conflict" | "correction-notice"; "report"?: string; "id"?: string; "sure"?: number | null }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['FindingPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/links": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List which entries findings tie together */ get: {
      parameters: { query: { "reports": string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['LinkList'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List figures as series */ get: {
      parameters: { query?: { "actor"?: string; "measure"?: string; "cursor"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['FigureSeriesPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/figures/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Show one series of figures */ get: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['FigureSeries'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/commitments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List commitments and what came of them */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "id"?: string; "state"?: "open" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off" | "cannot-be-told" | "no-report"; "holder"?: string; "actor"?: string; "dueFrom"?: string; "dueTo"?: string; "order"?: "due" | "latest"; "asOf"?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['StandingPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/scheduled-events": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List announced events and what came of them */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "id"?: string; "state"?: "open" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off" | "cannot-be-told" | "no-report"; "holder"?: string; "actor"?: string; "dueFrom"?: string; "dueTo"?: string; "order"?: "due" | "latest"; "asOf"?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['StandingPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/positions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List who is for or against whom or what */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "holder"?: string; "target"?: string; "stance"?: "for" | "against" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['PositionPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/gauges": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Measure a gauge */ get: {
      parameters: { query: { "name": "tension" | "gap" | "transparency" | "notice" | "predictability" | "unity" | "strength"; "of": string; "with"?: string; "members"?: string; "by"?: "week" | "month" | "quarter" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GaugeAnswer'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/calendar.ics": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Subscribe to announced events as iCalendar */ get: {
      parameters: { query?: { "state"?: "open" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off" | "cannot-be-told" | "no-report"; "holder"?: string; "actor"?: string; "dueFrom"?: string; "dueTo"?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/calendar": string } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/reports/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Show a report */ get: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ReportDetail'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/reports/{id}/citation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Cite a report, or an entry of it */ get: {
      parameters: { query?: { "entry"?: string }; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['Citation'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/feed": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Follow what is asked for, as an Atom feed */ get: {
      parameters: { query?: { "outlet"?: string; "from"?: string; "to"?: string; "q"?: string; "act"?: "say" | "deny" | "allege" | "promise" | "threaten" | "demand" | "refuse" | "praise" | "criticise" | "support" | "oppose" | "believe" | "feel" | "intend" | "decide" | "ask" | "report" | "other"; "type"?: string; "status"?: "happened" | "ongoing" | "scheduled" | "decided" | "conditional" | "threatened" | "alleged" | "denied" | "negated"; "track"?: "dialogue" | "deeds"; "sure"?: number | null; "actor"?: string; "kind"?: "statement" | "event" | "figure" | "commitment" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/atom+xml": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/reports/{id}/actors": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Tell who is who in a report */ get: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ReportActors'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/actors": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List actors */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "kind"?: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group"; "q"?: string; "all"?: "true" | "false"; "hidden"?: "true" | "false"; "order"?: "reports" | "name" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ActorPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/actors/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Show an actor */ get: {
      parameters: { query?: { "evidence"?: number }; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ActorDetail'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/actors/{id}/entries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List what reports tell of an actor */ get: {
      parameters: { query?: { "with"?: string; "members"?: string; "cursor"?: string; "limit"?: number }; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ActorEntries'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/corrections": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List what people have put right */ get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['CorrectionList'] } };
      };
    };
    /** Put something right about actors, findings or entries */ post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components['schemas']['AskedCorrection'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['MadeCorrection'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/entries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find entries over all reports */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "outlet"?: string; "from"?: string; "to"?: string; "q"?: string; "act"?: "say" | "deny" | "allege" | "promise" | "threaten" | "demand" | "refuse" | "praise" | "criticise" | "support" | "oppose" | "believe" | "feel" | "intend" | "decide" | "ask" | "report" | "other"; "type"?: string; "status"?: "happened" | "ongoing" | "scheduled" | "decided" | "conditional" | "threatened" | "alleged" | "denied" | "negated"; "track"?: "dialogue" | "deeds"; "sure"?: number | null; "actor"?: string; "kind"?: "statement" | "event" | "commitment" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['FoundEntries'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/entries/by-id": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Tell entries by their ids */ get: {
      parameters: { query: { "ids": string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ToldEntries'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/happenings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List happenings with their sources */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "report"?: string; "id"?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['HappeningPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/acts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List who acts on whom */ get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "outlet"?: string; "from"?: string; "to"?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ActPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
  "/api/search": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Search reports or statements */ get: {
      parameters: { query: { "cursor"?: string; "limit"?: number; "outlet"?: string; "from"?: string; "to"?: string; "q": string; "in"?: "reports" | "statements" }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['SearchPage'] } };
        400: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['ApiError'] } };
      };
    };
    put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never;
  };
}

export interface components {
  schemas: {
    /** Why a request was not answered. */ ApiError: { code: string; message: string; hint: string };
    /** The server answers and its store can be read. */ Health: { status: "ok"; version: string; refuses: { write: string | null; correct: string | null }; author: string | null };
    /** What the store holds. Reports are counted, not happenings. */ StoreCounts: { reports: number; entries: components['schemas']['EntryCounts']; refused: number };
    /** How many entries of each kind. */ EntryCounts: { statement: number; event: number; figure: number; time: number; commitment: number };
    /** How every input of a request ended; all of it is on disk. */ IntakeAnswer: { accounting: { inputs: number; added: number; known: number; reread: number; rejected: number; quarantined: number }; endings: components['schemas']['IntakeEnding'][] };
    /** How one input ended. */ IntakeEnding: { outcome: "added" | "known" | "reread" | "rejected" | "quarantined"; origin: string; id: string | null; rule: string | null; reason: string | null };
    /** A page of reports. */ ReportPage: { items: components['schemas']['ReportSummary'][]; next: string | null };
    /** One report as a list shows it. */ ReportSummary: { id: string; title: string | null; outlet: string | null; agency: string | null; published: string | null; url: string | null; opening: string; counts: components['schemas']['EntryCounts']; notes: number };
    /** A page of findings. */ FindingPage: { items: components['schemas']['JudgedFinding'][]; next: string | null };
    /** A finding, and the judgment of it that holds. */ JudgedFinding: { id: string; kind: "copies" | "versions" | "utterance" | "allegation-and-denial" | "own-voice" | "happening" | "reversal" | "commitment-outcome" | "scheduled-event" | "inconsistency" | "implied-base" | "figure-conflict" | "correction-notice"; says: string; how: string; parts: components['schemas']['FindingPart'][]; entries: string[]; confidence: number; judgment: components['schemas']['Judgment'] };
    /** A passage that a finding rests on, and the part that it plays. */ FindingPart: { role: "original" | "copy" | "rewrite" | "version" | "first" | "variant" | "allegation" | "denial" | "judgment" | "told" | "agrees" | "differs" | "denies" | "silent" | "earlier" | "recalled" | "later" | "promise" | "announced" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off" | "count" | "list" | "share" | "sum" | "base" | "total" | "part" | "notice" | "withdrawn" | "replacement"; reportId: string; outlet: string | null; title: string | null; published: string | null; entryId: string | null; passage: { spans: components['schemas']['Span'][]; text: string }; who: string | null; through: string | null; wording: "verbatim" | "shortened" | "lengthened" | "reworded" | "paraphrased" | "turned-indirect" | "turned-direct" | null; shared: number | null; edits: components['schemas']['Edit'][] };
    /** Half-open stretch of the report’s text in UTF-16 code units. */ Span: { start: number; end: number };
    /** Words that differ between two passages. */ Edit: { what: "changed" | "cut" | "added"; before: { spans: components['schemas']['Span'][]; text: string }; after: { spans: components['schemas']['Span'][]; text: string } };
    /** What a person said of a finding last. */ Judgment: { verdict: "accepted" | "rejected" | "corrected"; by: string; at: string; why: string | null; says: string | null; correction: string; since: number } | null;
    /** Ties of the entries of some reports; rejected findings tie nothing. */ LinkList: { items: components['schemas']['EntryLink'][] };
    /** Two entries that a finding ties together. */ EntryLink: { kind: "said-done" | "alleged-denied" | "position-reversal"; from: { reportId: string; entryId: string }; to: { reportId: string; entryId: string }; role: "original" | "copy" | "rewrite" | "version" | "first" | "variant" | "allegation" | "denial" | "judgment" | "told" | "agrees" | "differs" | "denies" | "silent" | "earlier" | "recalled" | "later" | "promise" | "announced" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off" | "count" | "list" | "share" | "sum" | "base" | "total" | "part" | "notice" | "withdrawn" | "replacement"; says: string; finding: string; confidence: number };
    /** Series told in a page of reports. It may have no items and yet a next. */ FigureSeriesPage: { items: components['schemas']['FigureSeries'][]; looked: number; next: string | null };
    /** What reports tell of one thing and holder, over the days it is told for. */ FigureSeries: { id: string; of: "share" | "money" | "count" | "measure"; unit: string; measure: string; whose: string; change: "up" | "down" | null; points: components['schemas']['FigurePoint'][]; tellings: number; reports: number; sources: number };
    /** All tellings of a series for the same days. */ FigurePoint: { from: string | null; to: string | null; isDated: boolean; differ: boolean; tellings: components['schemas']['FigureTelling'][] };
    /** A figure of a series as one report tells it. */ FigureTelling: { reportId: string; outlet: string | null; published: string | null; entryId: string; value: number | null; low: number | null; high: number | null; who: string | null; figure: { spans: components['schemas']['Span'][]; text: string }; sentence: components['schemas']['Passage']; takenBack: { reportId: string; outlet: string | null; published: string | null; notice: string } | null };
    /** Pieces of the report’s text, in order; empty when the report has no such words. */ Passage: { spans: components['schemas']['Span'][]; text: string };
    /** A page of commitments or announced events. It may have no items and yet a next. */ StandingPage: { items: components['schemas']['ShownStanding'][]; next: string | null; asOf: string | null };
    /** A commitment or an announced event as it stands on a day. */ ShownStanding: { id: string; kind: "commitment" | "scheduled-event"; name: string | null; who: { spans: components['schemas']['Span'][]; text: string; actor: components['schemas']['ActorRef']; because?: { kind: "name" | "part-of-name" | "acronym" | "demonym" | "capital" | "office" | "description" | "pronoun" | "first-person" | "relative" | "group" | "bracket"; span: { start: number; end: number } } }; what: { spans: components['schemas']['Span'][]; text: string }; forWhom: components['schemas']['Mention']; condition: components['schemas']['Passage']; by: { spans: components['schemas']['Span'][]; text: string; timex: string | null; from: string | null; to: string | null; granularity: "instant" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "range" | null } | null; type: string | null; place: { spans: components['schemas']['Span'][]; text: string }; from: string | null; due: string | null; state: "open" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off"; log: components['schemas']['StandingStep'][]; watch: components['schemas']['StandingStep'][]; finding: string | null; confidence: number; now: "open" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off" | "cannot-be-told" | "no-report"; sentence: string | null; judgment: { verdict: "accepted" | "rejected" | "corrected"; by: string; at: string; why: string | null; says: string | null; correction: string; since: number } | null };
    /** Points to an actor by id, with the name it is shown by. */ ActorRef: { id: string; name: string } | null;
    /** Words that name an actor; actor is null when it is not known who that is. */ Mention: { spans: components['schemas']['Span'][]; text: string; actor: components['schemas']['ActorRef']; because?: { kind: "name" | "part-of-name" | "acronym" | "demonym" | "capital" | "office" | "description" | "pronoun" | "first-person" | "relative" | "group" | "bracket"; span: { start: number; end: number } } };
    /** What one report makes of a commitment or an announced event. */ StandingStep: { state: "open" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "took-place" | "moved" | "called-off"; date: string | null; reportId: string; outlet: string | null; entryId: string | null; passage: components['schemas']['Passage']; due: string | null };
    /** Positions in a page of reports. It may have no items and yet a next. */ PositionPage: { items: components['schemas']['FoundPosition'][]; looked: number; next: string | null };
    /** A position, with its report. */ FoundPosition: { entryId: string; holder: components['schemas']['Mention']; target: { spans: components['schemas']['Span'][]; text: string; actor: { id: string; name: string } | null; topic: string | null }; stance: "for" | "against"; told: "statement" | "event"; as: string; day: string | null; passage: { spans: components['schemas']['Span'][]; text: string }; confidence: number; reportId: string; outlet: string | null; published: string | null; who: { id: string; name: string } | null; whom: { id: string; name: string } | null };
    /** One gauge, period by period. */ GaugeAnswer: { gauge: "tension" | "gap" | "transparency" | "notice" | "predictability" | "unity" | "strength"; formula: string; minimum: number; needs: string; of: components['schemas']['ActorRef']; with: components['schemas']['ActorRef']; members: components['schemas']['ActorRef'][]; by: "week" | "month" | "quarter"; points: components['schemas']['GaugePoint'][] };
    /** A gauge in one period. */ GaugePoint: { name: string; from: string; to: string; value: number | null; low: number | null; high: number | null; n: number; entries: string[] };
    /** A report with its entries and notes, and what people said of them. */ ReportDetail: { report: components['schemas']['NewsReport']; entries: components['schemas']['Entry'][]; actors: components['schemas']['Actor'][]; notes: components['schemas']['Note'][]; reader: string; rejected: components['schemas']['Entry'][]; judgments: components['schemas']['EntryJudgment'][] };
    /** One report as received. */ NewsReport: { id: string; textHash: string; givenId: string | null; text: string; title: string | null; byline: string | null; agency: string | null; dateline: components['schemas']['Dateline']; outlet: string | null; url: string | null; published: string | null; language: string | null; mediaType: "text/plain" | "text/html" | "application/x-ndjson" };
    /** Where a report was filed from, and the date it gives beside the place, as written. */ Dateline: { place: string | null; date: string | null } | null;
    /** Anything read from one report. */ Entry: components['schemas']['Statement'] | components['schemas']['ReportedEvent'] | components['schemas']['Figure'] | components['schemas']['TimeExpression'] | components['schemas']['Commitment'];
    /** Who said (believes, intends, denies …) what, each with its spans. */ Statement: { kind: "statement"; id: string; within: string | null; form: "direct" | "indirect" | "mixed"; act: "say" | "deny" | "allege" | "promise" | "threaten" | "demand" | "refuse" | "praise" | "criticise" | "support" | "oppose" | "believe" | "feel" | "intend" | "decide" | "ask" | "report" | "other"; polarity: "positive" | "negated" | "hypothetical"; source: components['schemas']['Mention']; cue: components['schemas']['Passage']; content: components['schemas']['Passage']; addressee: components['schemas']['Mention']; occasion: components['schemas']['Passage']; when: components['schemas']['When']; confidence: number };
    /** When an entry’s matter took or takes place. */ When: { spans: components['schemas']['Span'][]; text: string; timex: string | null; from: string | null; to: string | null; granularity: "instant" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "range" | null } | null;
    /** Who did what to whom, with its status and whose word it is. */ ReportedEvent: { kind: "event"; id: string; type: string; mode: string | null; track: "dialogue" | "deeds"; status: "happened" | "ongoing" | "scheduled" | "decided" | "conditional" | "threatened" | "alleged" | "denied" | "negated"; within: string | null; participants: { spans: components['schemas']['Span'][]; text: string; actor: components['schemas']['ActorRef']; because?: { kind: "name" | "part-of-name" | "acronym" | "demonym" | "capital" | "office" | "description" | "pronoun" | "first-person" | "relative" | "group" | "bracket"; span: { start: number; end: number } }; role: "agent" | "recipient" | "instrument" | "place" }[]; when: components['schemas']['When']; place: components['schemas']['Passage']; country: string | null; region: string | null; city: string | null; occasion: { spans: components['schemas']['Span'][]; text: string }; contexts: string[]; spans: components['schemas']['Span'][]; sentence: { start: number; end: number }; confidence: number };
    /** A quantity, its unit, what it measures, of whom, and who says so. */ Figure: { spans: components['schemas']['Span'][]; text: string; kind: "figure"; id: string; of: "share" | "money" | "count" | "measure"; value: number | null; low: number | null; high: number | null; approximate: boolean; unit: string; measure: { spans: components['schemas']['Span'][]; text: string }; whose: { spans: components['schemas']['Span'][]; text: string }; period: { spans: components['schemas']['Span'][]; text: string; timex: string | null; from: string | null; to: string | null; granularity: "instant" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "range" | null } | null; direction: "up" | "down" | "steady" | null; from: number | null; to: number | null; sameAs: string | null; within: string | null; confidence: number };
    /** A time named in the text, as an interval with its granularity. */ TimeExpression: { spans: components['schemas']['Span'][]; text: string; kind: "time"; id: string; timex: string | null; from: string | null; to: string | null; granularity: "instant" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "range" | null };
    /** A promise, pledge, plan or decision with its dated status log. */ Commitment: { kind: "commitment"; id: string; who: components['schemas']['Mention']; what: components['schemas']['Passage']; forWhom: components['schemas']['Mention']; by: components['schemas']['When']; condition: components['schemas']['Passage']; from: string | null; log: components['schemas']['CommitmentStep'][]; confidence: number };
    /** Where a commitment stood on a day, by one entry. */ CommitmentStep: { status: "open" | "in-progress" | "met" | "partly-met" | "not-met" | "superseded" | "cannot-be-told"; date: string | null; entryId: string };
    /** A person, state, organisation, alliance or armed group, its names and offices with their evidence. */ Actor: { id: string; kind: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group"; name: string; names: { name: string; reportId: string; span: { start: number; end: number } }[]; offices: { office: string; of: string | null; from: string | null; to: string | null; held?: "now" | "past" | "future"; reportId: string; passage: components['schemas']['Passage'] }[]; memberOf: components['schemas']['ActorRef'][]; memberships?: components['schemas']['Membership'][]; identifiers: Record<string, string>; owner?: { of: string; isOpen?: true; by: "name" | "office" | "deed" | "dateline"; passage: { spans: components['schemas']['Span'][]; text: string } } };
    /** A body that an actor is a member of, with the words that say so. */ Membership: { body: components['schemas']['ActorRef']; held: "now" | "past"; reportId: string; passage: components['schemas']['Passage'] };
    /** A step’s remark on something skipped, capped or in doubt. */ Note: { step: "read" | "understand" | "extract" | "store" | "analyse"; rule: string; reason: string; span: components['schemas']['Span'] | null };
    /** What a person said of an entry last. */ EntryJudgment: { entryId: string; verdict: "accepted" | "rejected" | "edited" | "split" | "merged"; by: string; at: string; why: string | null; correction: string };
    /** How a report, or an entry of it, is cited. */ Citation: { reportId: string; entryId: string | null; plain: string; markdown: string; bibtex: string; csl: components['schemas']['CslItem']; quote: string | null; link: string | null };
    /** A newspaper article as CSL-JSON has it. */ CslItem: { id: string; type: "article-newspaper"; title?: string; author?: { literal: string }[]; "container-title"?: string; publisher?: string; "publisher-place"?: string; issued?: { "date-parts": [number[]] } | { raw: string }; URL?: string; language?: string; note?: string };
    /** Who is who in one report, by the register. */ ReportActors: { actors: { id: string; kind: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group"; name: string; registered: { id: string; name: string } | null }[]; links: components['schemas']['OfficeLink'][] };
    /** Whom a description means by what other reports say of the office. */ OfficeLink: { reportId: string; entryId: string; role: string; mention: { spans: components['schemas']['Span'][]; text: string }; actor: { id: string; name: string }; instead: { id: string; name: string } | null; because: { kind: "name" | "part-of-name" | "acronym" | "demonym" | "capital" | "office" | "description" | "pronoun" | "first-person" | "relative" | "group" | "bracket"; reportId: string; published: string | null; passage: { spans: components['schemas']['Span'][]; text: string } }; days: number };
    /** A page of actors. */ ActorPage: { items: components['schemas']['ActorSummary'][]; next: string | null };
    /** One actor as a list shows it. */ ActorSummary: { id: string; kind: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group"; name: string; reach: "all-reports" | "one-report"; reports: number; firstSeen: string | null; lastSeen: string | null; hidden: boolean; aliases: string[]; offices: { office: string; of: string | null; held: "now" | "past" | "future"; firstSeen: string | null; lastSeen: string | null }[]; possibleSame: number };
    /** One actor of the register. */ ActorDetail: { actor: { id: string; kind: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group"; name: string; reach: "all-reports" | "one-report"; aliases: { name: string; reports: number; evidence: components['schemas']['NameEvidence'][] }[]; offices: components['schemas']['HeldOffice'][]; identifiers: Record<string, string>; listed: components['schemas']['ListedActor'][]; possiblyListed: components['schemas']['ListedActor'][]; reports: number; firstSeen: string | null; lastSeen: string | null; hidden: boolean; corrections: string[] }; members: components['schemas']['HeldMembership'][]; memberOf: components['schemas']['HeldMembership'][]; possibleSame: components['schemas']['PossibleSame'][]; corrections: components['schemas']['ActorCorrection'][] };
    /** Where a report names an actor. */ NameEvidence: { reportId: string; published: string | null; span: components['schemas']['Span']; joined?: { by: "office" | "named-with"; words: string; reportId: string }; owner?: { of: string; isOpen?: true; by: "name" | "office" | "deed" | "dateline"; passage: { spans: components['schemas']['Span'][]; text: string }; reportId?: string } };
    /** Who held what when, with the passages that say so. */ HeldOffice: { office: string; of: string | null; held: "now" | "past" | "future"; from: string | null; to: string | null; firstSeen: string | null; lastSeen: string | null; reports: number; evidence: components['schemas']['OfficeEvidence'][] };
    /** Where a report gives an actor an office. */ OfficeEvidence: { reportId: string; published: string | null; passage: components['schemas']['Passage'] };
    /** An actor of a list that somebody brought. */ ListedActor: { id: string; list: string; kind: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group" | null; names: string[]; identifiers: components['schemas']['ListedIdentifier'][]; offices: components['schemas']['ListedOffice'][]; memberships?: components['schemas']['ListedMembership'][] };
    /** An identifier, and when it holds. */ ListedIdentifier: { scheme: string; value: string; from: string | null; to: string | null };
    /** An office as a list of actors has it. */ ListedOffice: { office: string; of: string | null; from: string | null; to: string | null };
    /** A body that a list of actors says somebody is a member of. */ ListedMembership: { of: string; from: string | null; to: string | null };
    /** Who belongs to which body, with the passages and lists that say so. */ HeldMembership: { member: components['schemas']['ActorRef']; body: components['schemas']['ActorRef']; held: "now" | "past"; from: string | null; to: string | null; firstSeen: string | null; lastSeen: string | null; reports: number; evidence: components['schemas']['OfficeEvidence'][]; lists: string[] };
    /** Two actors of the register that may be one, and why they are kept apart. */ PossibleSame: { actors: [components['schemas']['ActorRef'], components['schemas']['ActorRef']]; reason: "look-alike-letters" | "invisible-characters" | "letter-forms" | "accents" | "marks" | "word-order" | "title-in-name" | "suffix" | "short-name" | "spelling" | "transliteration" | "other-kind" | "countries" | "offices-at-one-date" | "occupations" | "titles" | "middle-names" | "unclear-bearer" | "acronym" | "surname-and-office"; how: string };
    /** What a person put right in the register of actors. */ ActorCorrection: { id: string; at: string; by: string; why: string | null; what: "merge"; actors: components['schemas']['ActorPointer'][] } | { id: string; at: string; by: string; why: string | null; what: "split"; from: components['schemas']['ActorPointer']; reports: string[]; names: string[]; name: string | null } | { id: string; at: string; by: string; why: string | null; what: "rename"; actor: components['schemas']['ActorPointer']; name: string } | { id: string; at: string; by: string; why: string | null; what: "hide"; actor: components['schemas']['ActorPointer'] } | { id: string; at: string; by: string; why: string | null; what: "undo"; undoes: string };
    /** Whom a correction is about, by kind, name and reports. */ ActorPointer: { kind: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group"; name: string; reports: string[] };
    /** A page of what reports tell of an actor. A page may have no items and yet a next. */ ActorEntries: { items: components['schemas']['ToldEntry'][]; rows: { actor: components['schemas']['ActorRef']; holders: components['schemas']['ActorRef'][] }[]; reports: number; next: string | null };
    /** A statement, event or commitment with its report and those who take part. */ ToldEntry: { report: components['schemas']['ReportOrigin']; entry: components['schemas']['Entry']; words: string; parts: { actor: components['schemas']['ActorRef']; part: "speaker" | "addressee" | "agent" | "recipient" | "named" }[] };
    /** Where an entry was read. */ ReportOrigin: { id: string; title: string | null; outlet: string | null; agency: string | null; published: string | null };
    /** Every correction, also those taken back. */ CorrectionList: { items: components['schemas']['Correction'][] };
    /** What a person put right, about an actor, a finding or an entry. */ Correction: { id: string; at: string; by: string; why: string | null; what: "merge"; actors: components['schemas']['ActorPointer'][] } | { id: string; at: string; by: string; why: string | null; what: "split"; from: components['schemas']['ActorPointer']; reports: string[]; names: string[]; name: string | null } | { id: string; at: string; by: string; why: string | null; what: "rename"; actor: components['schemas']['ActorPointer']; name: string } | { id: string; at: string; by: string; why: string | null; what: "hide"; actor: components['schemas']['ActorPointer'] } | { id: string; at: string; by: string; why: string | null; what: "undo"; undoes: string } | components['schemas']['FindingCorrection'] | { id: string; at: string; by: string; why: string | null; entry: components['schemas']['EntryPointer']; what: "accept-entry" } | { id: string; at: string; by: string; why: string | null; entry: components['schemas']['EntryPointer']; what: "reject-entry" } | { id: string; at: string; by: string; why: string | null; entry: components['schemas']['EntryPointer']; what: "edit-entry"; changes: components['schemas']['EntryChanges'] } | { id: string; at: string; by: string; why: string | null; entry: components['schemas']['EntryPointer']; what: "split-entry"; spans: components['schemas']['Span'][] } | { id: string; at: string; by: string; why: string | null; entry: components['schemas']['EntryPointer']; what: "merge-entry"; others: components['schemas']['EntryPointer'][] };
    /** What a person says of a finding. */ FindingCorrection: { id: string; at: string; by: string; why: string | null; what: "accept-finding" | "reject-finding" | "correct-finding"; finding: components['schemas']['FindingPointer']; says: string | null };
    /** Which finding is meant, by kind and words. */ FindingPointer: { kind: "copies" | "versions" | "utterance" | "allegation-and-denial" | "own-voice" | "happening" | "reversal" | "commitment-outcome" | "scheduled-event" | "inconsistency" | "implied-base" | "figure-conflict" | "correction-notice"; parts: { reportId: string; text: string }[] };
    /** Which entry is meant, by kind and words. */ EntryPointer: { reportId: string; kind: "statement" | "event" | "figure" | "commitment" | "time"; spans: components['schemas']['Span'][]; text: string };
    /** What a person says is so instead. */ EntryChanges: { who?: string | null; toWhom?: string | null; act?: "say" | "deny" | "allege" | "promise" | "threaten" | "demand" | "refuse" | "praise" | "criticise" | "support" | "oppose" | "believe" | "feel" | "intend" | "decide" | "ask" | "report" | "other"; polarity?: "positive" | "negated" | "hypothetical"; type?: string; status?: "happened" | "ongoing" | "scheduled" | "decided" | "conditional" | "threatened" | "alleged" | "denied" | "negated"; value?: number; unit?: string };
    /** A decision as it is kept. */ MadeCorrection: { corrections: components['schemas']['Correction'][]; actor: { id: string; name: string } | null };
    /** A decision, who makes it, and why. */ AskedCorrection: { decision: components['schemas']['Decision']; by: string; why?: string | null };
    /** What a person decides about actors, findings or entries. */ Decision: { what: "merge"; actors: string[] } | { what: "split"; actor: string; reports?: string[]; names?: string[]; name?: string | null } | { what: "rename"; actor: string; name: string } | { what: "hide"; actor: string } | { what: "judge-findings"; verdict: "accept" | "reject" | "correct"; findings: string[]; says?: string | null } | { what: "judge-entries"; verdict: "accept" | "reject"; entries: { report: string; entry: string }[] } | { what: "edit-entry"; report: string; entry: string; changes: components['schemas']['EntryChanges'] } | { what: "split-entry"; report: string; entry: string; spans: components['schemas']['Span'][] } | { what: "merge-entry"; report: string; entry: string; others: string[] } | { what: "undo"; undoes: string | string[] };
    /** Entries found in a page of reports. It may have no items and yet a next. */ FoundEntries: { items: components['schemas']['ToldEntry'][]; looked: number; next: string | null };
    /** Entries by their ids, as they were read. A figure comes without parts, its sentence as its words. */ ToldEntries: { items: components['schemas']['ToldEntry'][]; missing: string[] };
    /** A page of happenings. */ HappeningPage: { items: components['schemas']['Happening'][]; next: string | null };
    /** One happening as several reports tell it, by source. */ Happening: { id: string; kind: "copies" | "versions" | "utterance" | "allegation-and-denial" | "own-voice" | "happening" | "reversal" | "commitment-outcome" | "scheduled-event" | "inconsistency" | "implied-base" | "figure-conflict" | "correction-notice"; says: string; how: string; parts: components['schemas']['FindingPart'][]; entries: string[]; confidence: number; judgment: components['schemas']['Judgment']; sources: components['schemas']['HappeningSource'][] };
    /** Reports that copy each other: one source. */ HappeningSource: { reports: components['schemas']['SourceReport'][]; copies: number; through: string | null; parts: number[] };
    /** A printing of one source. */ SourceReport: { reportId: string; outlet: string | null; published: string | null; isPart: boolean };
    /** Acts between actors in a page of reports. It may have no items and yet a next. */ ActPage: { items: components['schemas']['ActBetween'][]; actors: { id: string; name: string; kind: "person" | "state" | "organisation" | "alliance" | "armed-group" | "publication" | "place" | "group" }[]; looked: number; copies: number; next: string | null };
    /** An act of one actor on another, in short. */ ActBetween: { reportId: string; entryId: string; kind: "deed" | "speech" | "mention"; does: string; day: string | null; from: string[]; to: string[]; sign: 1 | 0 | -1; once: string; words: string };
    /** A page of hits. */ SearchPage: { items: components['schemas']['SearchHit'][]; next: string | null };
    /** A report, or a statement of it, that a query found. */ SearchHit: { report: components['schemas']['ReportSummary']; entryId: string | null; snippet: components['schemas']['Span']; snippetText: string; hits: components['schemas']['Span'][] };
  };
}
