-- Facts: added once by the id of their form, never edited. A person's row may be gone (deleted) or not yet here
-- (another machine's walk-in), so marks do not refer to it.
create table mark (
  commune text not null,
  id uuid not null,
  session uuid not null,
  person uuid not null,
  means text not null,
  basis text not null,
  instead uuid,
  reason text,
  page_issued timestamptz,
  at timestamptz not null,
  by_subject uuid,
  origin text not null,
  primary key (commune, id),
  foreign key (commune, session) references session (commune, id)
);
create index mark_by_session on mark (commune, session, person);
create index mark_by_person on mark (commune, person);

create table mark_void (
  commune text not null,
  id uuid not null,
  mark uuid not null,
  reason text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index mark_void_by_mark on mark_void (commune, mark);

-- Not a fact: where two desks with the same person take turns.
create table arrival (
  commune text not null,
  session uuid not null,
  person uuid not null,
  tries bigint not null,
  primary key (commune, session, person)
);
