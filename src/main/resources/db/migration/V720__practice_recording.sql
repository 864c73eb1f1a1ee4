-- A recording of a guiding line, or its withdrawal: facts, the latest by moment and id is what phones play.
-- Withdrawn is a fact without a file; the file itself leaves the disk with it.
create table practice_recording (
  commune text not null references commune (commune),
  id uuid not null,
  spot text not null,
  language text not null,
  hash text,
  format text,
  millis bigint,
  speaker text,
  agreed_on date,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index practice_recording_spot on practice_recording (commune, spot, language, at, id);
