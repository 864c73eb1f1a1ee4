-- Facts: a sitting that was begun, what was made of each item in it; a round in the hall, what was pressed in it. Added
-- once, never edited. What an item was when it was judged stands with the answer: content changes, answers do not.
create table drill_sitting (
  commune text not null,
  id uuid not null,
  person uuid not null,
  kind text not null,
  seed bigint not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index drill_sitting_by_person on drill_sitting (commune, person);

create table drill_answer (
  commune text not null,
  id uuid not null,
  sitting uuid not null,
  person uuid not null,
  kind text not null,
  item text not null,
  channel text not null,
  genuine boolean not null,
  difficulty text not null,
  judgement text not null,
  sureness text not null,
  pointed text not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index drill_answer_by_person on drill_answer (commune, person);
create index drill_answer_by_kind on drill_answer (commune, kind);

create table drill_round (
  commune text not null,
  id uuid not null,
  cluster uuid not null,
  item text not null,
  kind text not null,
  closes timestamptz not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index drill_round_by_cluster on drill_round (commune, cluster, at);

create table drill_press (
  commune text not null,
  id uuid not null,
  round uuid not null,
  person uuid not null,
  choice text not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index drill_press_by_round on drill_press (commune, round, person);
