-- What passed the gate to an AI service: kinds, rules and counts, and a keyed hash of the masked text; never the text.
create table privacy_passage (
  commune text not null,
  origin text not null,
  number bigint not null,
  at timestamptz not null,
  by_subject uuid not null,
  what text not null check (what in ('asked', 'refused', 'sent')),
  found text not null,
  rules text not null,
  mark text not null,
  hash text not null,
  primary key (commune, origin, number)
);

create table privacy_passage_head (
  commune text not null,
  origin text not null,
  number bigint not null,
  hash text not null,
  primary key (commune, origin)
);
