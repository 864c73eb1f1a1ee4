-- Facts: who was deleted, by ids only. The trace recognises a name that a list brings again, with this machine's secret.
create table person_deletion (
  commune text not null,
  id uuid not null,
  person uuid not null,
  why text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  trace text not null,
  primary key (commune, id)
);
create index person_deletion_by_trace on person_deletion (commune, trace);
create index person_deletion_by_person on person_deletion (commune, person);
