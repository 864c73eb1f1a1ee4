-- How long hamlets may change whom they send, and whom they call afterwards.
create table roster_deadline (
  commune text not null,
  programme uuid not null,
  days_before bigint not null,
  contact text not null,
  primary key (commune, programme),
  foreign key (commune, programme) references programme (commune, id)
);

-- Facts: who was nominated or withdrawn by hand, by whom and when. The nomination itself is in V200.
create table roster_turn (
  commune text not null,
  id uuid not null,
  programme uuid not null,
  person uuid not null,
  kind text not null,
  reason text not null,
  instead uuid,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index roster_turn_by_person on roster_turn (commune, person);

-- Facts: what a person agreed to or took back, by the version of the text they were shown.
create table consent (
  commune text not null,
  id uuid not null,
  person uuid not null,
  version text not null,
  given boolean not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index consent_by_person on consent (commune, person);
