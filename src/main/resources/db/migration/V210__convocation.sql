-- Facts: what people pressed on their invitation, added once; the latest of a person counts. A person's row may be
-- gone (deleted) or not yet here (another machine), so answers do not refer to it.
create table convocation_answer (
  commune text not null references commune (commune),
  id uuid not null,
  programme uuid not null,
  person uuid not null,
  coming boolean not null,
  reason text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index convocation_answer_by_person on convocation_answer (commune, programme, person);
