-- A commune's own version of a pack: added, never edited. Rehearsals say by its hash which one they were played with.
create table practice_pack (
  commune text not null references commune (commune),
  pack text not null,
  hash text not null,
  version bigint not null,
  content text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, pack, hash)
);
