-- A draft of a pack: its editor's alone, rehearsed by nobody else, gone once it is published or dropped.
create table practice_draft (
  commune text not null references commune (commune),
  by_subject uuid not null,
  pack text not null,
  hash text not null,
  content text not null,
  seen text not null,
  at timestamptz not null,
  primary key (commune, by_subject, pack, hash)
);
