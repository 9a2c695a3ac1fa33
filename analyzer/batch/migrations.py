"""The store's tables, as the steps that have led to them: step n makes version n of a store out of version n - 1.

A step that has been released is never changed; what is new is a new step. ``docs/store.md`` describes the result.
"""

from __future__ import annotations

import sqlite3

from analyzer.errors import PlanAnalyzerError

APPLICATION = 0x504C414E  # "PLAN": says that an SQLite file is one of ours


class StoreError(PlanAnalyzerError):
    """A store that cannot be used: damaged, locked, of a later version, somebody else's, or on a full disk."""


_TABLES = """
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  version TEXT NOT NULL,
  patterns TEXT NOT NULL,
  gathered_by TEXT NOT NULL,
  documents INTEGER, analysed INTEGER, reused INTEGER, failed INTEGER, pages INTEGER, seconds REAL
);
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT, title TEXT, date TEXT,
  pages INTEGER,
  ocr_pages TEXT NOT NULL DEFAULT '[]',
  unreadable_pages TEXT NOT NULL DEFAULT '[]',
  warnings TEXT NOT NULL DEFAULT '[]'
);
CREATE TABLE plans (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL UNIQUE,
  patterns TEXT NOT NULL,
  version TEXT NOT NULL,
  ocr TEXT NOT NULL,
  as_of TEXT NOT NULL,
  name TEXT, sponsor TEXT, ein TEXT, number TEXT, type TEXT,
  administrator TEXT, administrator_phone TEXT, administrator_address TEXT,
  state TEXT NOT NULL,
  basis TEXT NOT NULL,
  routes TEXT NOT NULL,
  automatic_conversion INTEGER NOT NULL,
  confidence TEXT NOT NULL,
  summary TEXT NOT NULL,
  effective_from TEXT,
  conditions TEXT NOT NULL,
  questions TEXT NOT NULL,
  flags TEXT NOT NULL,
  pages INTEGER NOT NULL,
  seconds REAL NOT NULL,
  analysed_at TEXT NOT NULL,
  run INTEGER REFERENCES runs(id)
);
CREATE INDEX plans_by_identity ON plans(ein, number, name);
CREATE INDEX plans_by_state ON plans(state);
CREATE TABLE plan_documents (
  plan INTEGER NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES documents(id),
  PRIMARY KEY (plan, position)
) WITHOUT ROWID;
CREATE INDEX plan_documents_by_document ON plan_documents(document);
CREATE TABLE verdicts (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
  whose TEXT NOT NULL CHECK (whose IN ('plan', 'group', 'other_plan')),
  name TEXT,
  state TEXT NOT NULL,
  basis TEXT NOT NULL,
  routes TEXT NOT NULL,
  automatic_conversion INTEGER NOT NULL,
  confidence TEXT NOT NULL,
  summary TEXT NOT NULL
);
CREATE INDEX verdicts_by_plan ON verdicts(plan);
CREATE TABLE provisions (
  verdict INTEGER NOT NULL REFERENCES verdicts(id) ON DELETE CASCADE,
  provision TEXT NOT NULL,
  status TEXT NOT NULL,
  attributes TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (verdict, provision)
) WITHOUT ROWID;
CREATE INDEX provisions_by_status ON provisions(provision, status);
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
  reference TEXT NOT NULL,
  provision TEXT NOT NULL,
  stance TEXT NOT NULL,
  counted INTEGER NOT NULL,
  reason TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents(id),
  page INTEGER NOT NULL,
  page_label TEXT,
  section TEXT NOT NULL,
  quote TEXT NOT NULL,
  boxes TEXT NOT NULL,
  rule TEXT NOT NULL,
  reader TEXT NOT NULL
);
CREATE INDEX evidence_by_plan ON evidence(plan);
CREATE INDEX evidence_by_document ON evidence(document);
CREATE TABLE reports (
  plan INTEGER PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
  report BLOB NOT NULL
);
CREATE TABLE inputs (
  address TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  gathered TEXT NOT NULL,
  fingerprint TEXT,
  sha256 TEXT,
  bytes INTEGER NOT NULL DEFAULT 0,
  plan INTEGER REFERENCES plans(id) ON DELETE SET NULL,
  run INTEGER REFERENCES runs(id)
);
CREATE INDEX inputs_by_plan ON inputs(plan);
CREATE INDEX inputs_by_gathered ON inputs(gathered);
CREATE INDEX inputs_by_sha256 ON inputs(sha256);
CREATE TABLE errors (
  address TEXT PRIMARY KEY REFERENCES inputs(address) ON DELETE CASCADE,
  sha256 TEXT,
  kind TEXT NOT NULL,
  message TEXT NOT NULL,
  version TEXT NOT NULL,
  patterns TEXT NOT NULL,
  timeout REAL NOT NULL,
  memory INTEGER NOT NULL,
  at TEXT NOT NULL,
  run INTEGER REFERENCES runs(id)
);
CREATE INDEX errors_by_sha256 ON errors(sha256);
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  provision TEXT NOT NULL,
  page INTEGER,
  quote TEXT,
  rule TEXT,
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'reject', 'correct', 'override')),
  status TEXT,
  note TEXT,
  undone_at TEXT
);
CREATE INDEX decisions_by_sha256 ON decisions(sha256);
CREATE VIEW findings AS
  SELECT evidence.id, plans.name AS plan_name, plans.sponsor, evidence.provision, evidence.stance, evidence.quote,
         documents.name AS document, evidence.page, evidence.page_label, evidence.rule, evidence.plan
  FROM evidence JOIN plans ON plans.id = evidence.plan JOIN documents ON documents.id = evidence.document
  WHERE evidence.counted;
CREATE VIEW results AS
  SELECT plans.id AS plan, plans.sponsor, plans.name, plans.ein, plans.number, plans.type, plans.state, plans.basis,
         plans.routes, plans.automatic_conversion, plans.confidence, plans.summary, plans.conditions, plans.as_of,
         (SELECT count(*) FROM plan_documents WHERE plan_documents.plan = plans.id) AS documents, plans.pages,
         (SELECT count(*) FROM errors JOIN inputs USING (address) WHERE inputs.gathered IN
            (SELECT gathered FROM inputs WHERE inputs.plan = plans.id)) AS unread,
         (SELECT group_concat(address, char(10)) FROM inputs WHERE inputs.plan = plans.id) AS addresses
  FROM plans WHERE EXISTS (SELECT 1 FROM inputs WHERE inputs.plan = plans.id);
CREATE VIEW employers AS
  SELECT coalesce(sponsor, '(not stated)') AS employer, ein, count(*) AS plans, sum(documents) AS documents,
         sum(state = 'supported') AS supported,
         sum(state = 'supported_with_conditions') AS supported_with_conditions,
         sum(state = 'partial') AS partial, sum(state = 'not_supported') AS not_supported,
         sum(state = 'inconclusive') AS inconclusive
  FROM results GROUP BY sponsor, ein ORDER BY employer;
"""

_REVIEW = """
ALTER TABLE decisions ADD COLUMN becomes TEXT;
CREATE TABLE reviewed (
  content TEXT PRIMARY KEY,
  analysed_at TEXT NOT NULL,
  signature TEXT NOT NULL,
  state TEXT NOT NULL,
  report BLOB NOT NULL,
  decided INTEGER NOT NULL,
  deciding INTEGER NOT NULL
) WITHOUT ROWID;
"""

STEPS = (_TABLES, _REVIEW)


def migrate(connection: sqlite3.Connection, path: object) -> None:
    """Brings a store up to the present version, each step whole or not at all."""
    version = version_of(connection, path)
    for number, step in enumerate(STEPS[version:], start=version + 1):
        ending = f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {number}; COMMIT;"
        try:
            connection.executescript(f"BEGIN EXCLUSIVE; {step} {ending}")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def version_of(connection: sqlite3.Connection, path: object) -> int:
    """The version of a store; 0 for a new file. Raises StoreError for what is not a store, or is of a later version."""
    [application] = connection.execute("PRAGMA application_id").fetchone()
    [version] = connection.execute("PRAGMA user_version").fetchone()
    [tables] = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION:
        if tables or version or application:
            raise StoreError(f"{path}: this SQLite file is not a store of plan-analyzer; name another file.")
        return 0
    if version > len(STEPS):
        raise StoreError(f"{path}: written by a later version of plan-analyzer (store version {version}); update it.")
    return int(version)
