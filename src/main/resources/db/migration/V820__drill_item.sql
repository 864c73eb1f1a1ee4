-- A fact: a version of an item that a commune wrote, or that it is no longer used. The latest by moment and id counts.
create table drill_own_item (
  commune text not null,
  id uuid not null,
  code text not null,
  withdrawn boolean not null,
  item text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index drill_own_item_by_code on drill_own_item (commune, code);
